// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lora/layer_diagram_painter.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

#include "app/heatmap/number_text.h"
#include "app/lora/block_brush.h"
#include "app/lora/lora_texts.h"

namespace lora::app {
namespace {

struct Text {
  Q_DECLARE_TR_FUNCTIONS(lora::app::LayerDiagramPainter)
};

constexpr double upper = 47.0;   // the frozen path
constexpr double lower = 168.0;  // the path of the correction
constexpr double middle = 107.0;
const QRectF x_box(8, middle - 34, 84, 68);
const QRectF w_box(250, 5, 330, 84);
const QRectF a_box(150, lower - 58, 150, 116);
const QRectF squeezed_box(318, lower - 36, 184, 72);
const QRectF b_box(520, lower - 58, 150, 116);
const QRectF scale_box(684, lower - 19, 92, 38);
const QPointF plus(790, middle);
const QRectF logits_box(824, middle - 34, 88, 68);
constexpr double split = 120.0;
constexpr double thick = 116.0;  // tall side of a funnel
constexpr double thin = 80.0;

double size_of(double pixels, const Theme& theme) {
  return pixels * theme.text_scale;
}

QString numbers(std::size_t count) {
  return QLocale().toString(static_cast<qulonglong>(count));
}

// "title", "shape" and a note below each other, in the middle of the box.
void write(QPainter& painter, const QRectF& box, const QStringList& lines, const Theme& theme,
           const QColor& title) {
  const double line = 19.0 * theme.text_scale;
  double top = box.center().y() - line * static_cast<double>(lines.size()) / 2.0;
  for (qsizetype k = 0; k < lines.size(); ++k, top += line) {
    draw_fitting(painter, QRectF(box.left() + 5, top, box.width() - 10, line), lines[k],
                 size_of(k == 0 ? 17.0 : 14.0, theme), k == 0 ? title : theme.text, k == 0);
  }
}

}  // namespace

void LayerDiagramPainter::paint(QPainter& painter, const QRectF& area, const Theme& theme) const {
  const QSizeF size = natural_size();
  const double scale = std::min(area.width() / size.width(), area.height() / size.height());
  if (scale <= 0.0) return;
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.translate(area.center() - QPointF(size.width(), size.height()) * scale / 2.0);
  painter.scale(scale, scale);
  paint_wires(painter, theme);
  paint_frozen(painter, theme);
  paint_pair(painter, theme);
  paint_squeezed(painter, theme);
  paint_ends(painter, theme);
  painter.restore();
}

void LayerDiagramPainter::paint_wires(QPainter& painter, const Theme& theme) const {
  painter.setPen(QPen(theme.muted_text, theme.line_width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.setBrush(Qt::NoBrush);
  painter.drawLine(QPointF(x_box.right(), middle), QPointF(split, middle));
  const QPointF above[] = {{split, middle}, {split, upper}, {plus.x(), upper}, plus};
  painter.drawPolyline(above, 4);
  painter.setPen(QPen(theme.accent, theme.line_width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  const QPointF below[] = {{split, middle}, {split, lower}, {plus.x(), lower}, plus};
  painter.drawPolyline(below, 4);
  painter.setPen(QPen(theme.muted_text, theme.line_width));
  painter.drawLine(plus, QPointF(logits_box.left(), middle));
}

void LayerDiagramPainter::paint_frozen(QPainter& painter, const Theme& theme) const {
  draw_block(painter, w_box, theme.muted_text, theme);
  write(painter, w_box,
        {Text::tr("W, frozen"),
         Text::tr("%1 × %2 = %3 numbers")
             .arg(frame_.d_out())
             .arg(frame_.d_in())
             .arg(numbers(frame_.frozen_parameters())),
         Text::tr("never trained")},
        theme, theme.text);
}

void LayerDiagramPainter::paint_pair(QPainter& painter, const Theme& theme) const {
  draw_funnel(painter, a_box, thick, thin, theme.series_floor, theme);
  write(painter, a_box,
        {Text::tr("A squeezes"),
         QStringLiteral("%1 × %2 = %3")
             .arg(frame_.rank())
             .arg(frame_.d_in())
             .arg(numbers(frame_.rank() * frame_.d_in())),
         Text::tr("start: %1").arg(LoraTexts::start_of_a(settings_, frame_.d_in()))},
        theme, theme.series_floor);
  draw_funnel(painter, b_box, thin, thick, theme.series_train, theme);
  write(painter, b_box,
        {Text::tr("B expands"),
         QStringLiteral("%1 × %2 = %3")
             .arg(frame_.d_out())
             .arg(frame_.rank())
             .arg(numbers(frame_.d_out() * frame_.rank())),
         Text::tr("start: 0")},
        theme, theme.accent_text);
  painter.setPen(QPen(theme.accent, theme.line_width * 0.75));
  painter.setBrush(theme.card);
  painter.drawRoundedRect(scale_box, 19.0, 19.0);
  draw_fitting(painter, scale_box.adjusted(6, 0, -6, 0),
               QStringLiteral("× ") + LoraTexts::scale(frame_.layer()), size_of(14.0, theme), theme.text);
}

void LayerDiagramPainter::paint_squeezed(QPainter& painter, const Theme& theme) const {
  painter.setPen(QPen(theme.border, 1.0));
  painter.setBrush(theme.card);
  painter.drawRoundedRect(squeezed_box, 6.0, 6.0);
  const auto count = static_cast<int>(path_.squeezed.size());
  const QRectF title(squeezed_box.left() - 14, squeezed_box.top() - 25, squeezed_box.width() + 28, 24);
  draw_fitting(painter, title, Text::tr("A x: only %n number(s)", nullptr, count), size_of(14.0, theme),
               theme.muted_text);
  const int columns = std::min(count, 4);
  const int rows = (count + 3) / 4;
  const double width = squeezed_box.width() / columns;
  const double height = squeezed_box.height() / rows;
  double pixels = std::min(size_of(20.0, theme), height * 0.75);
  for (const double value : path_.squeezed) {
    pixels =
        std::min<double>(pixels, fitting_pixels(painter, width - 12.0, number_text(value, 2), pixels, true));
  }
  for (int k = 0; k < count; ++k) {
    const double value = path_.squeezed[static_cast<std::size_t>(k)];
    const QRectF cell(squeezed_box.left() + (k % 4) * width, squeezed_box.top() + (k / 4) * height, width,
                      height);
    draw_fitting(painter, cell.adjusted(6, 0, -6, 0), number_text(value, 2), pixels, theme.text, true);
  }
}

void LayerDiagramPainter::paint_ends(QPainter& painter, const Theme& theme) const {
  draw_block(painter, x_box, theme.muted_text, theme);
  write(painter, x_box, {QStringLiteral("x"), Text::tr("%1 numbers").arg(frame_.d_in())}, theme, theme.text);
  draw_block(painter, logits_box, theme.muted_text, theme);
  write(painter, logits_box, {Text::tr("logits"), Text::tr("%1 words").arg(frame_.d_out())}, theme,
        theme.text);
  painter.setPen(QPen(theme.text, theme.line_width));
  painter.setBrush(theme.card);
  painter.drawEllipse(plus, 17.0, 17.0);
  draw_fitting(painter, QRectF(plus.x() - 17, plus.y() - 18, 34, 34), QStringLiteral("+"), 24.0, theme.text,
               true);
}

}  // namespace lora::app
