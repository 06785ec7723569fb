// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/exporting/pptx_schema.h"

#include <QHash>
#include <QXmlStreamReader>

namespace lora::app {
namespace {

/// Element and its children in order; '!': has to be there. ECMA-376 part 1, annex A.
constexpr const char* sequences[] = {
    "c:chartSpace c:date1904 c:lang c:roundedCorners c:style c:clrMapOvr !c:chart c:spPr c:txPr "
    "c:externalData "
    "c:printSettings",
    "c:plotArea c:layout c:barChart c:lineChart c:scatterChart c:catAx c:valAx c:dTable c:spPr",
    "c:scatterChart !c:scatterStyle c:varyColors c:ser c:dLbls !c:axId",
    "c:lineChart !c:grouping c:varyColors c:ser c:dLbls c:dropLines c:hiLowLines c:upDownBars c:marker "
    "c:smooth "
    "!c:axId",
    "c:barChart !c:barDir c:grouping c:varyColors c:ser c:dLbls c:gapWidth c:overlap c:serLines !c:axId",
    "c:ser !c:idx !c:order c:tx c:spPr c:invertIfNegative c:marker c:dPt c:dLbls c:trendline c:errBars "
    "c:xVal "
    "c:yVal c:cat c:val c:smooth",
    "c:valAx !c:axId !c:scaling c:delete !c:axPos c:majorGridlines c:minorGridlines c:title c:numFmt "
    "c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr !c:crossAx c:crosses c:crossesAt "
    "c:crossBetween "
    "c:majorUnit c:minorUnit c:dispUnits",
    "c:catAx !c:axId !c:scaling c:delete !c:axPos c:majorGridlines c:minorGridlines c:title c:numFmt "
    "c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr !c:crossAx c:crosses c:crossesAt c:auto "
    "c:lblAlgn c:lblOffset c:noMultiLvlLbl",
    "c:scaling c:logBase c:orientation c:max c:min",
    "c:title c:tx c:layout c:overlay c:spPr c:txPr",
    "c:legend c:legendPos c:legendEntry c:layout c:overlay c:spPr c:txPr",
    "c:numRef !c:f c:numCache",
    "c:strRef !c:f c:strCache",
    "c:numCache c:formatCode c:ptCount c:pt",
    "c:strCache c:ptCount c:pt",
    "c:txPr !a:bodyPr a:lstStyle !a:p",
    "c:rich !a:bodyPr a:lstStyle !a:p",
    "a:ln a:noFill a:solidFill a:prstDash a:round a:headEnd a:tailEnd",
    "a:defRPr a:ln a:solidFill a:latin a:ea a:cs",
    "a:rPr a:ln a:solidFill a:latin a:ea a:cs",
    "a:lvl1pPr a:lnSpc a:spcBef a:spcAft a:buFont a:buNone a:buChar a:tabLst a:defRPr",
    "a:p a:pPr a:r a:fld a:endParaRPr",
    "a:r a:rPr !a:t",
    "a:xfrm a:off a:ext a:chOff a:chExt",
    "a:blip a:extLst",
    "p:presentation p:sldMasterIdLst p:notesMasterIdLst p:handoutMasterIdLst p:sldIdLst p:sldSz !p:notesSz "
    "p:defaultTextStyle",
    "p:sldMaster !p:cSld !p:clrMap p:sldLayoutIdLst p:transition p:timing p:hf p:txStyles",
    "p:sldLayout !p:cSld p:clrMapOvr p:transition p:timing p:hf",
    "p:sld !p:cSld p:clrMapOvr p:transition p:timing",
    "p:notes !p:cSld p:clrMapOvr",
    "p:notesMaster !p:cSld !p:clrMap p:hf p:notesStyle",
    "p:cSld p:bg !p:spTree",
    "p:spTree !p:nvGrpSpPr !p:grpSpPr p:sp p:pic p:graphicFrame",
    "p:sp !p:nvSpPr !p:spPr p:style p:txBody",
    "p:nvSpPr !p:cNvPr !p:cNvSpPr !p:nvPr",
    "p:pic !p:nvPicPr !p:blipFill !p:spPr",
    "p:nvPicPr !p:cNvPr !p:cNvPicPr !p:nvPr",
    "p:blipFill a:blip a:srcRect a:tile a:stretch",
    "p:graphicFrame !p:nvGraphicFramePr !p:xfrm !a:graphic",
    "p:nvGraphicFramePr !p:cNvPr !p:cNvGraphicFramePr !p:nvPr",
    "p:txBody !a:bodyPr a:lstStyle !a:p",
    "p:txStyles p:titleStyle p:bodyStyle p:otherStyle",
    "a:themeElements !a:clrScheme !a:fontScheme !a:fmtScheme",
    "a:majorFont !a:latin !a:ea !a:cs a:font",
    "a:minorFont !a:latin !a:ea !a:cs a:font",
    "a:fmtScheme !a:fillStyleLst !a:lnStyleLst !a:effectStyleLst !a:bgFillStyleLst",
    "a:clrScheme !a:dk1 !a:lt1 !a:dk2 !a:lt2 !a:accent1 !a:accent2 !a:accent3 !a:accent4 !a:accent5 "
    "!a:accent6 "
    "!a:hlink !a:folHlink",
};

/// Runs alternate with fields and shapes with pictures: choices, not sequences.
bool is_choice(const QString& name) {
  return name == QLatin1String("p:spTree") || name == QLatin1String("a:p");
}

const QHash<QString, QStringList>& table() {
  static const QHash<QString, QStringList> all = [] {
    QHash<QString, QStringList> made;
    for (const char* line : sequences) {
      QStringList words = QString::fromLatin1(line).split(' ');
      made.insert(words.takeFirst(), words);
    }
    return made;
  }();
  return all;
}

struct Open {
  QString name;
  QStringList children;
};

void check(const Open& element, QStringList& problems) {
  const auto found = table().find(element.name);
  if (found == table().end()) return;
  QStringList order = *found;
  order.replaceInStrings(QStringLiteral("!"), QString());
  qsizetype at = 0;
  for (const QString& child : element.children) {
    const qsizetype place = is_choice(element.name) ? order.indexOf(child) : order.indexOf(child, at);
    if (place < 0) problems.append(element.name + ": " + child + " is unknown or too late");
    if (place >= 0) at = place;
  }
  for (const QString& child : *found) {
    if (child.startsWith('!') && !element.children.contains(child.mid(1)))
      problems.append(element.name + ": " + child.mid(1) + " is missing");
  }
}

}  // namespace

QStringList sequence_problems(const QByteArray& bytes) {
  QStringList problems;
  QVector<Open> open;
  QXmlStreamReader xml(bytes);
  while (!xml.atEnd()) {
    const QXmlStreamReader::TokenType token = xml.readNext();
    if (token == QXmlStreamReader::StartElement) {
      const QString name = xml.qualifiedName().toString();
      if (!open.isEmpty()) open.last().children.append(name);
      open.append({name, {}});
    } else if (token == QXmlStreamReader::EndElement) {
      check(open.takeLast(), problems);
    }
  }
  return problems;
}

}  // namespace lora::app
