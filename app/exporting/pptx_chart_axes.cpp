// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/pptx_chart_axes.h"

#include "app/exporting/pptx_workbook.h"
#include "app/exporting/pptx_xml.h"

namespace lora::app {
namespace {

void scaling(PptxXml& xml, const DeckAxis& axis) {
  const auto possible = [&](const std::optional<double>& bound) {
    return bound && (!axis.logarithmic || *bound > 0.0);
  };
  xml.open("c:scaling");
  if (axis.logarithmic) xml.value("c:logBase", QStringLiteral("10"));
  xml.value("c:orientation", QStringLiteral("minMax"));
  if (possible(axis.high)) xml.value("c:max", ChartSheet::number(*axis.high));
  if (possible(axis.low)) xml.value("c:min", ChartSheet::number(*axis.low));
  xml.close();
}

void line(PptxXml& xml, const QString& color, int width) {
  xml.open("c:spPr");
  xml.open("a:ln", {{"w", QString::number(width)}});
  xml.fill(color);
  xml.close();
  xml.close();
}

void font(PptxXml& xml, const char* name, const QString& language, int size, bool with_language) {
  const QString points = QString::number(size), no = QStringLiteral("0");
  if (with_language) {
    xml.open(name, {{"lang", language}, {"sz", points}, {"b", no}});
  } else {
    xml.open(name, {{"sz", points}, {"b", no}});
  }
  xml.fill(QStringLiteral("tx1"));
  xml.empty("a:latin", {{"typeface", QStringLiteral("+mn-lt")}});
  xml.empty("a:ea", {{"typeface", QStringLiteral("+mn-ea")}});
  xml.close();
}

void title(PptxXml& xml, const DeckAxis& axis, bool upright, const Deck& deck) {
  if (axis.title.isEmpty()) return;
  xml.open("c:title");
  xml.open("c:tx");
  xml.open("c:rich");
  if (upright) {
    xml.empty("a:bodyPr", {{"rot", QStringLiteral("-5400000")}, {"vert", QStringLiteral("horz")}});
  } else {
    xml.empty("a:bodyPr");
  }
  xml.empty("a:lstStyle");
  xml.open("a:p");
  xml.open("a:pPr");
  font(xml, "a:defRPr", deck.language, chart_text_size, false);
  xml.close();
  xml.open("a:r");
  font(xml, "a:rPr", language_of(axis.title, deck.language), chart_text_size, true);
  xml.element("a:t", axis.title);
  xml.close();
  xml.close();
  xml.close();
  xml.close();
  xml.value("c:overlay", QStringLiteral("0"));
  xml.close();
}

/// Everything that axes of names and axes of numbers have in common, in the schema's order.
void common(PptxXml& xml, const DeckAxis& axis, bool is_x, const Deck& deck) {
  xml.value("c:axId", QString::number(is_x ? x_axis_id : y_axis_id));
  scaling(xml, axis);
  xml.value("c:delete", QStringLiteral("0"));
  xml.value("c:axPos", is_x ? QStringLiteral("b") : QStringLiteral("l"));
  if (!is_x) {
    xml.open("c:majorGridlines");
    line(xml, deck.dark ? QStringLiteral("3d4856") : QStringLiteral("dde2e8"), 9525);
    xml.close();
  }
  title(xml, axis, !is_x, deck);
  xml.empty("c:numFmt", {{"formatCode", axis.number_format}, {"sourceLinked", QStringLiteral("0")}});
  xml.value("c:majorTickMark", QStringLiteral("out"));
  xml.value("c:minorTickMark", QStringLiteral("none"));
  xml.value("c:tickLblPos", QStringLiteral("low"));
  line(xml, QStringLiteral("tx2"), 12700);
  text_properties(xml, deck, chart_text_size);
  xml.value("c:crossAx", QString::number(is_x ? y_axis_id : x_axis_id));
  xml.value("c:crosses", QStringLiteral("min"));
}

void number_axis(PptxXml& xml, const DeckAxis& axis, bool is_x, bool between, const Deck& deck) {
  xml.open("c:valAx");
  common(xml, axis, is_x, deck);
  xml.value("c:crossBetween", between ? QStringLiteral("between") : QStringLiteral("midCat"));
  if (axis.step && !axis.logarithmic) xml.value("c:majorUnit", ChartSheet::number(*axis.step));
  xml.close();
}

}  // namespace

QString color_name(const QColor& color) {
  return color.name(QColor::HexRgb).mid(1);
}

void text_properties(PptxXml& xml, const Deck& deck, int size) {
  xml.open("c:txPr");
  xml.empty("a:bodyPr");
  xml.empty("a:lstStyle");
  xml.open("a:p");
  xml.open("a:pPr");
  font(xml, "a:defRPr", deck.language, size, false);
  xml.close();
  xml.empty("a:endParaRPr", {{"lang", deck.language}});
  xml.close();
  xml.close();
}

void write_axes(PptxXml& xml, const DeckChart& chart, const Deck& deck) {
  const bool names = !chart.categories.isEmpty();
  if (names) {
    DeckAxis plain = chart.x;
    plain.logarithmic = false;
    plain.low = plain.high = std::nullopt;
    xml.open("c:catAx");
    common(xml, plain, true, deck);
    xml.value("c:auto", QStringLiteral("1"));
    xml.value("c:lblAlgn", QStringLiteral("ctr"));
    xml.value("c:lblOffset", QStringLiteral("100"));
    xml.value("c:noMultiLvlLbl", QStringLiteral("0"));
    xml.close();
  } else {
    number_axis(xml, chart.x, true, false, deck);
  }
  number_axis(xml, chart.y, false, names, deck);
}

}  // namespace lora::app
