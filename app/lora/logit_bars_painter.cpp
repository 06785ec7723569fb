// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lora/logit_bars_painter.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <algorithm>
#include <cmath>
#include <optional>

#include "app/heatmap/number_text.h"
#include "app/lora/block_brush.h"
#include "app/lora/lora_texts.h"

namespace lora::app {
namespace {

struct Text {
  Q_DECLARE_TR_FUNCTIONS(lora::app::LogitBarsPainter)
};

constexpr double gap = 14.0;  // between columns

// A long run makes large logits; the room beside a bar stays the same.
int decimals_for(double value) {
  return std::abs(value) >= 1000.0 ? 0 : std::abs(value) >= 100.0 ? 1 : 2;
}

}  // namespace

struct LogitBarsPainter::Column {
  QString title;
  const std::vector<double>& values;
  std::optional<std::size_t> chosen;  ///< the word this column alone would say
  QColor color;
};

LogitBarsPainter::LogitBarsPainter(const WordFocus& focus, const QFont& font)
    : focus_(focus), font_(font), words_(focus.frame->leading_words(focus.path, rows)) {
  for (const std::size_t word : words_) {
    for (const auto* values : {&focus_.path.frozen, &focus_.path.correction, &focus_.path.sum})
      largest_ = std::max(largest_, std::abs((*values)[word]));
  }
  widest_ = number_text(-largest_, decimals_for(largest_));
}

void LogitBarsPainter::paint(QPainter& painter, const QRectF& area, const Theme& theme) const {
  const LoraPath& path = focus_.path;
  const Column columns[] = {
      {Text::tr("W x, frozen"), path.frozen, path.frozen_next, theme.muted_text},
      {Text::tr("correction, scale · B (A x)"), path.correction, std::nullopt, theme.accent},
      {Text::tr("sum: the logits"), path.sum, path.next, theme.series_floor}};
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  QFont font = font_;
  font.setPixelSize(static_cast<int>(std::lround(14.0 * theme.text_scale)));
  font.setBold(true);
  painter.setFont(font);
  const double row = area.height() / (static_cast<double>(words_.size()) + 1.3);
  double names = 0.0;
  for (const std::size_t word : words_)
    names =
        std::max(names, QFontMetricsF(font).horizontalAdvance(LoraTexts::word(focus_.frame->model(), word)));
  names = std::min(names, area.width() * 0.18);
  for (std::size_t k = 0; k < words_.size(); ++k) {
    const QRectF box(area.left(), area.top() + row * (static_cast<double>(k) + 1.3), names, row);
    const QString text = painter.fontMetrics().elidedText(LoraTexts::word(focus_.frame->model(), words_[k]),
                                                          Qt::ElideRight, static_cast<int>(std::ceil(names)));
    painter.setPen(theme.text);
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, text);
  }
  const double left = area.left() + names + gap;
  const double width = (area.right() - left - 2 * gap) / 3.0;
  for (int k = 0; k < 3; ++k)
    paint_column(painter, QRectF(left + k * (width + gap), area.top(), width, area.height()), columns[k],
                 theme);
  painter.restore();
}

void LogitBarsPainter::paint_column(QPainter& painter, const QRectF& area, const Column& column,
                                    const Theme& theme) const {
  const double row = area.height() / (static_cast<double>(words_.size()) + 1.3);
  draw_fitting(painter, QRectF(area.left(), area.top(), area.width(), row), column.title,
               14.0 * theme.text_scale, theme.muted_text);
  for (std::size_t k = 0; k < words_.size(); ++k) {
    const double top = area.top() + row * (static_cast<double>(k) + 1.3);
    paint_bar(painter, QRectF(area.left(), top + row * 0.08, area.width(), row * 0.84),
              column.values[words_[k]], column.chosen == words_[k], column.color, theme);
  }
}

void LogitBarsPainter::paint_bar(QPainter& painter, const QRectF& row, double value, bool chosen,
                                 const QColor& color, const Theme& theme) const {
  painter.setPen(chosen ? QPen(theme.text, theme.line_width) : QPen(Qt::NoPen));
  painter.setBrush(theme.unseen);
  painter.drawRoundedRect(row, 3.0, 3.0);
  // Numbers stand outside of the bars, at both ends there is room for them.
  QFont font = font_;
  font.setPixelSize(static_cast<int>(std::lround(13.0 * theme.text_scale)));
  font.setBold(chosen);
  painter.setFont(font);
  const double room = QFontMetricsF(font).horizontalAdvance(QStringLiteral("▶ ") + widest_) + 6.0;
  const double zero = row.center().x();
  const double length = std::max(0.0, row.width() / 2.0 - room) * value / largest_;
  painter.setPen(Qt::NoPen);
  painter.setBrush(color);
  painter.drawRect(QRectF(zero, row.top() + row.height() * 0.18, length, row.height() * 0.64).normalized());
  painter.setPen(QPen(theme.muted_text, 1.0));
  painter.drawLine(QPointF(zero, row.top()), QPointF(zero, row.bottom()));
  painter.setPen(theme.text);
  const QString text = (chosen ? QStringLiteral("▶ ") : QString()) + number_text(value, decimals_for(value));
  const QRectF box = value < 0.0 ? QRectF(zero + length - room - 4.0, row.top(), room, row.height())
                                 : QRectF(zero + length + 4.0, row.top(), room, row.height());
  painter.drawText(box, (value < 0.0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextDontClip,
                   text);
}

}  // namespace lora::app
