// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/pptx_slide.h"

#include <algorithm>
#include <cmath>

#include "app/exporting/pptx_xml.h"

namespace lora::app {
namespace {

constexpr int emu_per_point = 12'700;
constexpr QSize title_box{10'972'800, 914'400};
constexpr QSize first_title_box{10'363'200, 1'676'400};
constexpr QSize subtitle_box{10'363'200, 1'219'200};
constexpr int note_height = 420'000;
constexpr int note_size = 1800;

/// 0, "what the layout has", unless the text needs smaller type: so that titles follow the layout when it is
/// changed.
int size_in(const QString& text, const QSize& box, int of_layout) {
  const int size = fitting_size(text, box, of_layout);
  return size == of_layout ? 0 : size;
}

/// A title is one paragraph.
QString one_line(const QString& text) {
  return xml_text(text).simplified();
}

void open_tree(PptxXml& xml) {
  const QString zero = QStringLiteral("0");
  xml.open("p:cSld");
  xml.open("p:spTree");
  xml.open("p:nvGrpSpPr");
  xml.empty("p:cNvPr", {{"id", QStringLiteral("1")}, {"name", QString()}});
  xml.empty("p:cNvGrpSpPr");
  xml.empty("p:nvPr");
  xml.close();
  xml.open("p:grpSpPr");
  xml.open("a:xfrm");
  xml.empty("a:off", {{"x", zero}, {"y", zero}});
  xml.empty("a:ext", {{"cx", zero}, {"cy", zero}});
  xml.empty("a:chOff", {{"x", zero}, {"y", zero}});
  xml.empty("a:chExt", {{"cx", zero}, {"cy", zero}});
  xml.close();
  xml.close();
}

QByteArray close_slide(PptxXml& xml) {
  xml.close();
  xml.close();
  xml.open("p:clrMapOvr");
  xml.empty("a:masterClrMapping");
  xml.close();
  return xml.bytes();
}

void place(PptxXml& xml, const char* name, const QRect& area) {
  xml.open(name);
  xml.empty("a:off", {{"x", QString::number(area.x())}, {"y", QString::number(area.y())}});
  xml.empty("a:ext", {{"cx", QString::number(area.width())}, {"cy", QString::number(area.height())}});
  xml.close();
}

void rectangle(PptxXml& xml, const QRect& area) {
  xml.open("p:spPr");
  place(xml, "a:xfrm", area);
  xml.open("a:prstGeom", {{"prst", QStringLiteral("rect")}});
  xml.empty("a:avLst");
  xml.close();
}

void open_placeholder(PptxXml& xml, int id, const char* name, PptxXml::Attributes kind, bool image = false) {
  xml.open("p:sp");
  xml.open("p:nvSpPr");
  xml.empty("p:cNvPr", {{"id", QString::number(id)}, {"name", QString::fromLatin1(name)}});
  xml.open("p:cNvSpPr");
  const QString yes = QStringLiteral("1");
  if (image) {
    xml.empty("a:spLocks", {{"noGrp", yes}, {"noRot", yes}, {"noChangeAspect", yes}});
  } else {
    xml.empty("a:spLocks", {{"noGrp", yes}});
  }
  xml.close();
  xml.open("p:nvPr");
  xml.empty("p:ph", kind);
  xml.close();
  xml.close();
  xml.empty("p:spPr");
}

void text_body(PptxXml& xml, const QString& text, const QString& language, int size) {
  xml.open("p:txBody");
  xml.open("a:bodyPr");
  xml.empty("a:normAutofit");
  xml.close();
  xml.empty("a:lstStyle");
  xml.paragraphs(text, language, size);
  xml.close();
}

void text_placeholder(PptxXml& xml, int id, const char* name, PptxXml::Attributes kind, const QString& text,
                      const QString& language, int size) {
  open_placeholder(xml, id, name, kind);
  text_body(xml, text, language, size);
  xml.close();
}

void slide_number(PptxXml& xml, int id, const Deck& deck) {
  open_placeholder(
      xml, id, "Slide Number",
      {{"type", QStringLiteral("sldNum")}, {"sz", QStringLiteral("quarter")}, {"idx", QStringLiteral("10")}});
  xml.open("p:txBody");
  xml.empty("a:bodyPr");
  xml.empty("a:lstStyle");
  xml.open("a:p");
  xml.open("a:fld", {{"id", QStringLiteral("{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}")},
                     {"type", QStringLiteral("slidenum")}});
  xml.empty("a:rPr", {{"lang", deck.language}});
  xml.element("a:t", QStringLiteral("‹#›"));
  xml.close();
  xml.close();
  xml.close();
  xml.close();
}

void drawing_properties(PptxXml& xml, int id, const QString& name, const DeckSlide& slide) {
  xml.empty("p:cNvPr", {{"id", QString::number(id)}, {"name", name}, {"descr", slide.alt_text}});
}

void extension(PptxXml& xml, const char* uri, const char* name, const char* space, const char* key,
               const QString& value) {
  xml.open("a:ext", {{"uri", QString::fromLatin1(uri)}});
  const QByteArray prefix = "xmlns:" + QByteArray(name).left(QByteArray(name).indexOf(':'));
  xml.empty(name, {{prefix.constData(), QString::fromLatin1(space)}, {key, value}});
  xml.close();
}

void picture(PptxXml& xml, const DeckSlide& slide, const SlideIds& ids, const QRect& area) {
  xml.open("p:pic");
  xml.open("p:nvPicPr");
  drawing_properties(xml, 4, QStringLiteral("Picture"), slide);
  xml.open("p:cNvPicPr");
  xml.empty("a:picLocks", {{"noChangeAspect", QStringLiteral("1")}});
  xml.close();
  xml.empty("p:nvPr");
  xml.close();
  xml.open("p:blipFill");
  xml.open("a:blip", {{"r:embed", ids.png}});
  if (!ids.svg.isEmpty()) {
    xml.open("a:extLst");
    extension(xml, "{28A0092B-C50C-407E-A947-70E740481C1C}", "a14:useLocalDpi",
              "http://schemas.microsoft.com/office/drawing/2010/main", "val", QStringLiteral("0"));
    extension(xml, "{96DAC541-7B7A-43D3-8B79-37D633B846F1}", "asvg:svgBlip",
              "http://schemas.microsoft.com/office/drawing/2016/SVG/main", "r:embed", ids.svg);
    xml.close();
  }
  xml.close();
  xml.open("a:stretch");
  xml.empty("a:fillRect");
  xml.close();
  xml.close();
  rectangle(xml, area);
  xml.close();
  xml.close();
}

void chart_frame(PptxXml& xml, const DeckSlide& slide, const QString& id, const QRect& area) {
  xml.open("p:graphicFrame");
  xml.open("p:nvGraphicFramePr");
  drawing_properties(xml, 4, QStringLiteral("Chart"), slide);
  xml.open("p:cNvGraphicFramePr");
  xml.empty("a:graphicFrameLocks", {{"noGrp", QStringLiteral("1")}});
  xml.close();
  xml.empty("p:nvPr");
  xml.close();
  place(xml, "p:xfrm", area);
  xml.open("a:graphic");
  xml.open("a:graphicData",
           {{"uri", QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/chart")}});
  xml.empty("c:chart", {{"r:id", id}});
  xml.close();
  xml.close();
  xml.close();
}

void note_box(PptxXml& xml, const QString& note, const QString& language) {
  const QRect content = content_area(true);
  const QRect area(content.x(), content.y() + content.height(), content.width(), note_height);
  xml.open("p:sp");
  xml.open("p:nvSpPr");
  xml.empty("p:cNvPr", {{"id", QStringLiteral("5")}, {"name", QStringLiteral("Note")}});
  xml.empty("p:cNvSpPr", {{"txBox", QStringLiteral("1")}});
  xml.empty("p:nvPr");
  xml.close();
  rectangle(xml, area);
  xml.close();
  const int size = fitting_size(note, area.size(), note_size);
  text_body(xml, one_line(note), language, size);
  xml.close();
}

}  // namespace

QRect content_area(bool with_note) {
  return {609'600, 1'371'600, 10'972'800, 4'953'000 - (with_note ? note_height : 0)};
}

QRect fitted(const QSize& pixels, const QRect& area) {
  const QSize size = pixels.scaled(area.size(), Qt::KeepAspectRatio).expandedTo({1, 1});
  return {area.x() + (area.width() - size.width()) / 2, area.y() + (area.height() - size.height()) / 2,
          size.width(), size.height()};
}

int fitting_size(const QString& text, const QSize& box, int largest) {
  double ems = 0.0;
  for (const QChar c : text) ems += c.unicode() >= 0x2e80 ? 1.0 : 0.55;
  for (int size = largest; size > 800; size -= 200) {
    const double points = size / 100.0;
    const double lines = std::ceil(ems * points / (double(box.width()) / emu_per_point) * 1.05);
    if (lines * points * 1.2 <= double(box.height()) / emu_per_point) return size;
  }
  return 800;
}

QByteArray title_slide_xml(const Deck& deck) {
  PptxXml xml("p:sld");
  open_tree(xml);
  const QString title = one_line(deck.title);
  text_placeholder(xml, 2, "Title", {{"type", QStringLiteral("ctrTitle")}}, title, deck.language,
                   size_in(title, first_title_box, 4400));
  text_placeholder(xml, 3, "Subtitle", {{"type", QStringLiteral("subTitle")}, {"idx", QStringLiteral("1")}},
                   deck.subtitle, deck.language, size_in(deck.subtitle, subtitle_box, 2400));
  return close_slide(xml);
}

QByteArray slide_xml(const Deck& deck, const DeckSlide& slide, const SlideIds& ids, const QRect& area) {
  PptxXml xml("p:sld");
  open_tree(xml);
  const QString title = one_line(slide.title);
  text_placeholder(xml, 2, "Title", {{"type", QStringLiteral("title")}}, title, deck.language,
                   size_in(title, title_box, 2800));
  slide_number(xml, 3, deck);
  if (!ids.png.isEmpty()) picture(xml, slide, ids, area);
  if (!ids.chart.isEmpty()) {
    const QString& note = std::get<DeckChart>(slide.content).note;
    chart_frame(xml, slide, ids.chart, content_area(!note.isEmpty()));
    if (!note.isEmpty()) note_box(xml, note, deck.language);
  }
  return close_slide(xml);
}

QByteArray notes_xml(const Deck& deck, const DeckSlide& slide) {
  PptxXml xml("p:notes");
  open_tree(xml);
  open_placeholder(xml, 2, "Slide Image", {{"type", QStringLiteral("sldImg")}}, true);
  xml.close();
  open_placeholder(xml, 3, "Notes", {{"type", QStringLiteral("body")}, {"idx", QStringLiteral("1")}});
  xml.open("p:txBody");
  xml.empty("a:bodyPr");
  xml.empty("a:lstStyle");
  xml.paragraphs(slide.caption, deck.language);
  xml.close();
  xml.close();
  return close_slide(xml);
}

}  // namespace lora::app
