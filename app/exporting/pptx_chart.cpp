// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/pptx_chart.h"

#include <cmath>

#include "app/exporting/pptx_chart_axes.h"
#include "app/exporting/pptx_xml.h"

namespace lora::app {
namespace {

class ChartPart {
 public:
  ChartPart(const DeckChart& chart, const ChartSheet& sheet, const Deck& deck)
      : chart_(chart), sheet_(sheet), deck_(deck), xml_("c:chartSpace") {}

  QByteArray bytes(const QString& workbook_id) {
    xml_.value("c:date1904", QStringLiteral("0"));
    xml_.value("c:lang", deck_.language);
    xml_.value("c:roundedCorners", QStringLiteral("0"));
    xml_.open("c:chart");
    xml_.value("c:autoTitleDeleted", QStringLiteral("1"));
    plot_area();
    if (sheet_.series().size() > 1) legend();
    xml_.value("c:plotVisOnly", QStringLiteral("1"));
    xml_.value("c:dispBlanksAs", QStringLiteral("gap"));
    xml_.close();
    text_properties(xml_, deck_, chart_text_size);
    xml_.open("c:externalData", {{"r:id", workbook_id}});
    xml_.value("c:autoUpdate", QStringLiteral("0"));
    xml_.close();
    return xml_.bytes();
  }

 private:
  const DeckSeries& deck_series(const ChartSheet::Use& use) const { return chart_.series[use.series]; }
  bool has(bool columns) const {
    for (const ChartSheet::Use& use : sheet_.series()) {
      if (deck_series(use).columns == columns) return true;
    }
    return false;
  }

  void plot_area() {
    xml_.open("c:plotArea");
    xml_.empty("c:layout");
    if (chart_.categories.isEmpty()) {
      scatter_chart();
    } else {
      if (has(true)) column_chart();
      if (has(false)) line_chart();
    }
    write_axes(xml_, chart_, deck_);
    xml_.close();
  }

  void axis_ids() {
    xml_.value("c:axId", QString::number(x_axis_id));
    xml_.value("c:axId", QString::number(y_axis_id));
  }

  void scatter_chart() {
    xml_.open("c:scatterChart");
    xml_.value("c:scatterStyle", QStringLiteral("lineMarker"));
    xml_.value("c:varyColors", QStringLiteral("0"));
    for (const ChartSheet::Use& use : sheet_.series()) {
      open_series(use);
      line_look(deck_series(use));
      mark(deck_series(use));
      data("c:xVal", use.x_column);
      data("c:yVal", use.y_column);
      xml_.value("c:smooth", QStringLiteral("0"));
      xml_.close();
    }
    axis_ids();
    xml_.close();
  }

  void column_chart() {
    xml_.open("c:barChart");
    xml_.value("c:barDir", QStringLiteral("col"));
    xml_.value("c:grouping", QStringLiteral("stacked"));
    xml_.value("c:varyColors", QStringLiteral("0"));
    for (const ChartSheet::Use& use : sheet_.series()) {
      if (!deck_series(use).columns) continue;
      open_series(use);
      xml_.open("c:spPr");
      xml_.fill(color_name(deck_series(use).color));
      xml_.close();
      xml_.value("c:invertIfNegative", QStringLiteral("0"));
      data("c:cat", use.x_column);
      data("c:val", use.y_column);
      xml_.close();
    }
    xml_.value("c:gapWidth", QStringLiteral("60"));
    xml_.value("c:overlap", QStringLiteral("100"));
    axis_ids();
    xml_.close();
  }

  void line_chart() {
    xml_.open("c:lineChart");
    xml_.value("c:grouping", QStringLiteral("standard"));
    xml_.value("c:varyColors", QStringLiteral("0"));
    for (const ChartSheet::Use& use : sheet_.series()) {
      if (deck_series(use).columns) continue;
      open_series(use);
      line_look(deck_series(use));
      mark(deck_series(use));
      data("c:cat", use.x_column);
      data("c:val", use.y_column);
      xml_.value("c:smooth", QStringLiteral("0"));
      xml_.close();
    }
    xml_.value("c:marker", QStringLiteral("1"));
    axis_ids();
    xml_.close();
  }

  /// Opens c:ser with number and name; the caller closes it.
  void open_series(const ChartSheet::Use& use) {
    xml_.open("c:ser");
    xml_.value("c:idx", QString::number(use.series));
    xml_.value("c:order", QString::number(use.series));
    xml_.open("c:tx");
    xml_.open("c:strRef");
    xml_.element("c:f", ChartSheet::head_cell(use.y_column));
    texts({sheet_.columns()[use.y_column].head});
    xml_.close();
    xml_.close();
  }

  void line_look(const DeckSeries& series) {
    xml_.open("c:spPr");
    if (series.line == DeckLine::none) {
      xml_.open("a:ln", {{"w", QStringLiteral("19050")}});
      xml_.empty("a:noFill");
    } else {
      xml_.open("a:ln",
                {{"w", QString::number(std::lround(series.width * 12700))}, {"cap", QStringLiteral("rnd")}});
      xml_.fill(color_name(series.color));
      if (series.line == DeckLine::dashed) xml_.value("a:prstDash", QStringLiteral("dash"));
      xml_.empty("a:round");
    }
    xml_.close();
    xml_.close();
  }

  void mark(const DeckSeries& series) {
    static constexpr const char* names[] = {"none", "circle", "square", "diamond", "triangle"};
    xml_.open("c:marker");
    xml_.value("c:symbol", QString::fromLatin1(names[int(series.mark)]));
    if (series.mark != DeckMark::none) {
      xml_.value("c:size", QStringLiteral("9"));
      xml_.open("c:spPr");
      xml_.fill(color_name(series.color));
      xml_.open("a:ln", {{"w", QStringLiteral("9525")}});
      xml_.fill(QStringLiteral("bg1"));
      xml_.close();
      xml_.close();
    }
    xml_.close();
  }

  void data(const char* name, qsizetype column) {
    const SheetColumn& cells = sheet_.columns()[column];
    const bool words = !cells.texts.isEmpty();
    xml_.open(name);
    xml_.open(words ? "c:strRef" : "c:numRef");
    xml_.element("c:f", sheet_.cells(column));
    if (words) {
      texts(cells.texts);
    } else {
      numbers(cells.numbers);
    }
    xml_.close();
    xml_.close();
  }

  void texts(const QStringList& all) {
    xml_.open("c:strCache");
    xml_.value("c:ptCount", QString::number(all.size()));
    for (qsizetype i = 0; i < all.size(); ++i) point(i, all[i]);
    xml_.close();
  }

  void numbers(const QVector<double>& all) {
    xml_.open("c:numCache");
    xml_.element("c:formatCode", QStringLiteral("General"));
    xml_.value("c:ptCount", QString::number(all.size()));
    for (qsizetype i = 0; i < all.size(); ++i) {
      if (!std::isnan(all[i])) point(i, ChartSheet::number(all[i]));
    }
    xml_.close();
  }

  void point(qsizetype index, const QString& text) {
    xml_.open("c:pt", {{"idx", QString::number(index)}});
    xml_.element("c:v", text);
    xml_.close();
  }

  void legend() {
    xml_.open("c:legend");
    xml_.value("c:legendPos", QStringLiteral("t"));
    xml_.value("c:overlay", QStringLiteral("0"));
    text_properties(xml_, deck_, chart_text_size);
    xml_.close();
  }

  const DeckChart& chart_;
  const ChartSheet& sheet_;
  const Deck& deck_;
  PptxXml xml_;
};

}  // namespace

QByteArray chart_xml(const DeckChart& chart, const ChartSheet& sheet, const QString& workbook_id,
                     const Deck& deck) {
  return ChartPart(chart, sheet, deck).bytes(workbook_id);
}

}  // namespace lora::app
