// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lora/layer_diagram_painter.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <algorithm>
#include <vector>

#include "app/heatmap/number_text.h"
#include "app/lora/block_brush.h"
#include "app/lora/lora_texts.h"

namespace lora::app {
namespace {

struct Text {
  Q_DECLARE_TR_FUNCTIONS(lora::app::LayerDiagramPainter)
};

double size_of(double pixels, const Theme& theme) {
  return pixels * theme.text_scale;
}

QString numbers(std::size_t count) {
  return QLocale().toString(static_cast<qulonglong>(count));
}

}  // namespace

struct LayerDiagramPainter::Places {
  QSizeF size;
  double upper, lower, middle;  ///< the frozen path, that of the correction, and between them
  QRectF x, w, a, squeezed, b, scale, logits;
  QPointF plus;
  double split;
  double thick, thin;  ///< sides of a funnel
  double big, small;   ///< type, pixels
  bool wraps;          ///< type keeps its size, and texts are broken into lines
  int most_columns;    ///< of the numbers of A x
};

LayerDiagramPainter::Places LayerDiagramPainter::wide() {
  constexpr double upper = 47.0, lower = 168.0, middle = 107.0;
  return {natural_size(),
          upper,
          lower,
          middle,
          {8, middle - 34, 84, 68},
          {250, 5, 330, 84},
          {150, lower - 58, 150, 116},
          {318, lower - 36, 184, 72},
          {520, lower - 58, 150, 116},
          {684, lower - 19, 92, 38},
          {824, middle - 34, 88, 68},
          {790, middle},
          120.0,
          116.0,
          80.0,
          17.0,
          14.0,
          false,
          4};
}

LayerDiagramPainter::Places LayerDiagramPainter::compact(double height) {
  const double upper = 0.2 * height, lower = 0.745 * height, middle = 0.49 * height;
  const double thick = 0.49 * height;
  return {{575, height},
          upper,
          lower,
          middle,
          {0, middle - 36, 66, 72},
          {150, 0.01 * height, 270, 0.37 * height},
          {86, lower - thick / 2, 108, thick},
          {199, lower - 0.13 * height, 98, 0.35 * height},
          {302, lower - thick / 2, 108, thick},
          {414, lower - 17, 66, 34},
          {513, middle - 36, 62, 72},
          {488, middle},
          76.0,
          thick,
          0.38 * height,
          14.0,
          12.0,
          true,
          2};
}

namespace {

QFont font_of(const QPainter& painter, double pixels, bool bold) {
  QFont font = painter.font();
  font.setPixelSize(static_cast<int>(pixels));
  font.setBold(bold);
  return font;
}

/// Text as large as asked for, broken into lines, in the middle of the box.
void draw_wrapped(QPainter& painter, const QRectF& box, const QString& text, double pixels,
                  const QColor& color, bool bold, int side = Qt::AlignVCenter) {
  painter.setFont(font_of(painter, pixels, bold));
  painter.setPen(color);
  painter.drawText(box, Qt::AlignHCenter | side | Qt::TextWordWrap | Qt::TextDontClip, text);
}

// "title", "shape" and a note below each other, in the middle of the box.
void write_wrapped(QPainter& painter, const QRectF& box, const QStringList& lines, const Theme& theme,
                   const QColor& title, double big, double small) {
  const QRectF inside = box.adjusted(2, 0, -2, 0);
  std::vector<double> heights;
  double height = 0.0;
  for (qsizetype k = 0; k < lines.size(); ++k) {
    const QFontMetricsF metrics(font_of(painter, k == 0 ? big : small, k == 0));
    heights.push_back(metrics.boundingRect(inside, Qt::AlignHCenter | Qt::TextWordWrap, lines[k]).height());
    height += heights.back();
  }
  double top = box.center().y() - height / 2.0;
  for (qsizetype k = 0; k < lines.size(); ++k) {
    const double line = heights[static_cast<std::size_t>(k)];
    draw_wrapped(painter, QRectF(inside.left(), top, inside.width(), line), lines[k], k == 0 ? big : small,
                 k == 0 ? title : theme.text, k == 0);
    top += line;
  }
}

void write_fitting(QPainter& painter, const QRectF& box, const QStringList& lines, const Theme& theme,
                   const QColor& title, double big, double small) {
  const double line = 19.0 * theme.text_scale;
  double top = box.center().y() - line * static_cast<double>(lines.size()) / 2.0;
  for (qsizetype k = 0; k < lines.size(); ++k, top += line) {
    draw_fitting(painter, QRectF(box.left() + 5, top, box.width() - 10, line), lines[k],
                 size_of(k == 0 ? big : small, theme), k == 0 ? title : theme.text, k == 0);
  }
}

}  // namespace

void LayerDiagramPainter::paint(QPainter& painter, const QRectF& area, const Theme& theme) const {
  paint(painter, area, theme, wide());
}

void LayerDiagramPainter::arrange(QPainter& painter, const QRectF& area, const Theme& theme) const {
  constexpr double least_height = 185.0, most_height = 272.0;
  if (area.isEmpty()) return;
  const double height = area.height() * compact(most_height).size.width() / area.width();
  paint(painter, area, theme, compact(std::clamp(height, least_height, most_height)));
}

void LayerDiagramPainter::paint(QPainter& painter, const QRectF& area, const Theme& theme,
                                const Places& places) const {
  const QSizeF size = places.size;
  const double scale = std::min(area.width() / size.width(), area.height() / size.height());
  if (scale <= 0.0) return;
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.translate(area.center() - QPointF(size.width(), size.height()) * scale / 2.0);
  painter.scale(scale, scale);
  paint_wires(painter, theme, places);
  paint_frozen(painter, theme, places);
  paint_pair(painter, theme, places);
  paint_squeezed(painter, theme, places);
  paint_ends(painter, theme, places);
  painter.restore();
}

void LayerDiagramPainter::paint_wires(QPainter& painter, const Theme& theme, const Places& places) const {
  painter.setPen(QPen(theme.muted_text, theme.line_width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.setBrush(Qt::NoBrush);
  painter.drawLine(QPointF(places.x.right(), places.middle), QPointF(places.split, places.middle));
  const QPointF above[] = {{places.split, places.middle},
                           {places.split, places.upper},
                           {places.plus.x(), places.upper},
                           places.plus};
  painter.drawPolyline(above, 4);
  painter.setPen(QPen(theme.accent, theme.line_width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  const QPointF below[] = {{places.split, places.middle},
                           {places.split, places.lower},
                           {places.plus.x(), places.lower},
                           places.plus};
  painter.drawPolyline(below, 4);
  painter.setPen(QPen(theme.muted_text, theme.line_width));
  painter.drawLine(places.plus, QPointF(places.logits.left(), places.middle));
}

void LayerDiagramPainter::paint_frozen(QPainter& painter, const Theme& theme, const Places& places) const {
  draw_block(painter, places.w, theme.muted_text, theme);
  const auto write = places.wraps ? write_wrapped : write_fitting;
  write(painter, places.w,
        {Text::tr("W, frozen"),
         Text::tr("%1 × %2 = %3 numbers")
             .arg(frame_.d_out())
             .arg(frame_.d_in())
             .arg(numbers(frame_.frozen_parameters())),
         Text::tr("never trained")},
        theme, theme.text, places.big, places.small);
}

void LayerDiagramPainter::paint_pair(QPainter& painter, const Theme& theme, const Places& places) const {
  const auto write = places.wraps ? write_wrapped : write_fitting;
  draw_funnel(painter, places.a, places.thick, places.thin, theme.series_floor, theme);
  write(painter, places.a,
        {Text::tr("A squeezes"),
         QStringLiteral("%1 × %2 = %3")
             .arg(frame_.rank())
             .arg(frame_.d_in())
             .arg(numbers(frame_.rank() * frame_.d_in())),
         Text::tr("start: %1").arg(LoraTexts::start_of_a(settings_, frame_.d_in()))},
        theme, theme.series_floor, places.big, places.small);
  draw_funnel(painter, places.b, places.thin, places.thick, theme.series_train, theme);
  write(painter, places.b,
        {Text::tr("B expands"),
         QStringLiteral("%1 × %2 = %3")
             .arg(frame_.d_out())
             .arg(frame_.rank())
             .arg(numbers(frame_.d_out() * frame_.rank())),
         Text::tr("start: 0")},
        theme, theme.accent_text, places.big, places.small);
  painter.setPen(QPen(theme.accent, theme.line_width * 0.75));
  painter.setBrush(theme.card);
  painter.drawRoundedRect(places.scale, 19.0, 19.0);
  draw_fitting(painter, places.scale.adjusted(3, 0, -3, 0),
               QStringLiteral("× ") + LoraTexts::scale(frame_.layer()), size_of(places.small, theme),
               theme.text);
}

void LayerDiagramPainter::paint_squeezed(QPainter& painter, const Theme& theme, const Places& places) const {
  painter.setPen(QPen(theme.border, 1.0));
  painter.setBrush(theme.card);
  painter.drawRoundedRect(places.squeezed, 6.0, 6.0);
  const auto count = static_cast<int>(path_.squeezed.size());
  const QString words = Text::tr("A x: only %n number(s)", nullptr, count);
  const QRectF title(places.squeezed.left() - 14, places.squeezed.top() - 25, places.squeezed.width() + 28,
                     24);
  if (places.wraps) {
    draw_wrapped(painter, title.adjusted(10, -10, -10, -1), words, places.small, theme.muted_text, false,
                 Qt::AlignBottom);
  } else {
    draw_fitting(painter, title, words, size_of(places.small, theme), theme.muted_text);
  }
  const int columns = std::min(count, places.most_columns);
  // Without room for all, the last one gives way to an ellipsis.
  const int most_rows =
      places.wraps ? static_cast<int>(places.squeezed.height() / (places.small + 2.0)) : count;
  const int rows = std::min((count + columns - 1) / columns, most_rows);
  const int shown = std::min(count, rows * columns);
  const double width = places.squeezed.width() / columns;
  const double height = places.squeezed.height() / rows;
  const double side = places.wraps ? 2.0 : 6.0;
  double pixels = std::min(size_of(20.0, theme), height * (places.wraps ? 0.9 : 0.75));
  for (const double value : path_.squeezed) {
    pixels = std::min<double>(pixels, fitting_pixels(painter, width - 2 * side,
                                                     number_text(value, places.wraps ? 1 : 2), pixels, true));
  }
  for (int k = 0; k < shown; ++k) {
    const double value = path_.squeezed[static_cast<std::size_t>(k)];
    const QRectF cell(places.squeezed.left() + (k % columns) * width,
                      places.squeezed.top() + (k / columns) * height, width, height);
    const bool last_of_more = k == shown - 1 && shown < count;
    draw_fitting(painter, cell.adjusted(side, 0, -side, 0),
                 last_of_more ? QStringLiteral("…") : number_text(value, places.wraps ? 1 : 2), pixels,
                 theme.text, true);
  }
}

void LayerDiagramPainter::paint_ends(QPainter& painter, const Theme& theme, const Places& places) const {
  const auto write = places.wraps ? write_wrapped : write_fitting;
  draw_block(painter, places.x, theme.muted_text, theme);
  write(painter, places.x, {QStringLiteral("x"), Text::tr("%1 numbers").arg(frame_.d_in())}, theme,
        theme.text, places.big, places.small);
  draw_block(painter, places.logits, theme.muted_text, theme);
  write(painter, places.logits, {Text::tr("logits"), Text::tr("%1 words").arg(frame_.d_out())}, theme,
        theme.text, places.big, places.small);
  painter.setPen(QPen(theme.text, theme.line_width));
  painter.setBrush(theme.card);
  painter.drawEllipse(places.plus, 17.0, 17.0);
  draw_fitting(painter, QRectF(places.plus.x() - 17, places.plus.y() - 18, 34, 34), QStringLiteral("+"), 24.0,
               theme.text, true);
}

}  // namespace lora::app
