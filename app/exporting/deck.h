// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QColor>
#include <QPointF>
#include <QString>
#include <QStringList>
#include <QVector>
#include <optional>
#include <variant>

namespace lora::app {

/// none leaves the line only; the others are the marks every presentation program knows.
enum class DeckMark { none, circle, square, diamond, triangle };
enum class DeckLine { solid, dashed, none };

struct DeckSeries {
  QString name;
  QColor color;
  DeckLine line = DeckLine::solid;
  DeckMark mark = DeckMark::none;
  double width = 2.25;        ///< of the line, points
  QVector<QPointF> points{};  ///< a y that is not finite is a gap (an empty cell)
  bool columns = false;       ///< a stacked column instead of a line; only in a chart with categories
};

struct DeckAxis {
  QString title;
  bool logarithmic = false;      ///< base 10; needs values above 0, others are left out
  std::optional<double> step{};  ///< between two labels
  std::optional<double> low{};
  std::optional<double> high{};
  QString number_format = QStringLiteral("General");  ///< of the spreadsheet, e.g. "0.00" or "#,##0"
};

/// A chart that can be edited in the presentation: its numbers are in an embedded workbook.
struct DeckChart {
  DeckAxis x;
  DeckAxis y;
  /// Empty: x are numbers (a scatter chart with lines). Otherwise the names of the columns, and point i of
  /// each series belongs to category i, whatever its x.
  QStringList categories{};
  QVector<DeckSeries> series{};
  QString note{};  ///< said in small type below the chart; may be empty
};

struct DeckPicture {
  QByteArray png;    ///< always: what programs without SVG show
  QByteArray svg{};  ///< empty, or the same picture for programs that show SVG
};

struct DeckSlide {
  QString title;
  QString caption{};   ///< becomes the speaker notes; empty: no notes
  QString alt_text{};  ///< read aloud instead of the picture or chart
  std::variant<std::monostate, DeckPicture, DeckChart> content{};
};

/// Presentation of one title slide and one slide per entry, 16:9.
struct Deck {
  QString title;
  QString subtitle{};
  QString language = QStringLiteral("en-US");  ///< "zh-CN" for Chinese text: picks fonts and spelling
  bool dark = false;
  QVector<DeckSlide> slides{};
};

}  // namespace lora::app
