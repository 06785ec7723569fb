// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lora/bridge_painter.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QTransform>
#include <algorithm>
#include <cmath>
#include <numbers>

#include "app/exporting/export_type.h"
#include "app/heatmap/number_text.h"
#include "app/lora/block_brush.h"

namespace lora::app {
namespace {

struct Text {
  Q_DECLARE_TR_FUNCTIONS(lora::app::BridgePainter)
};

// The small picture the tables are drawn with: users down and movies across, before turning.
constexpr int users = 6;
constexpr int movies = 8;
constexpr double cell = 34.0;
constexpr double factor_gap = 10.0;
constexpr double least_type = 14.0;  // of the labels
constexpr double aside = 200.0;      // how far right the tables stand while they are alone
const QPointF corner(100.0, 96.0);   // of the product: left of it stands one factor, above it the other

// A leaf turned about its diagonal, seen from above: along the diagonal all stays, across it shrinks to
// nothing and grows again mirrored. At 0 nothing, at 1 rows and columns swapped.
QTransform turned_by(double share) {
  const double across = std::cos(std::numbers::pi * share);
  const double same = (1.0 + across) / 2.0;
  const double swapped = (1.0 - across) / 2.0;
  return {same, swapped, swapped, same, 0.0, 0.0};
}

void draw_grid(QPainter& painter, const QRectF& rect, int columns, int rows, const QTransform& turn,
               const QColor& line, const Theme& theme) {
  painter.setPen(QPen(line, 1.0));
  painter.setBrush(tinted(line, theme));
  painter.drawPolygon(turn.map(QPolygonF(rect)));
  for (int k = 1; k < columns; ++k) {
    const double x = rect.left() + rect.width() * k / columns;
    painter.drawLine(turn.map(QPointF(x, rect.top())), turn.map(QPointF(x, rect.bottom())));
  }
  for (int k = 1; k < rows; ++k) {
    const double y = rect.top() + rect.height() * k / rows;
    painter.drawLine(turn.map(QPointF(rect.left(), y)), turn.map(QPointF(rect.right(), y)));
  }
}

// A name on a plate, so that no line runs through it.
void draw_name(QPainter& painter, const QPointF& at, const QString& text, double pixels, double share,
               const Theme& theme) {
  QFont font = painter.font();
  font.setPixelSize(static_cast<int>(pixels));
  font.setBold(true);
  const double width = QFontMetricsF(font).horizontalAdvance(text) + 12.0;
  const QRectF plate(at.x() - width / 2.0, at.y() - pixels * 0.75, width, pixels * 1.5);
  painter.setOpacity(share);
  painter.setPen(Qt::NoPen);
  painter.setBrush(theme.card);
  painter.drawRoundedRect(plate, 5.0, 5.0);
  draw_fitting(painter, plate, text, pixels, theme.text, true);
  painter.setOpacity(1.0);
}

void say(QPainter& painter, const QRectF& box, const QString& text, double pixels, const QColor& color,
         bool bold = false) {
  if (color.alpha() > 0) draw_fitting(painter, box, text, pixels, color, bold);
}

/// Text as large as asked for, broken into lines; its height.
double say_wrapped(QPainter& painter, double left, double top, double width, const QString& text,
                   double pixels, const QColor& color, bool bold) {
  QFont font = painter.font();
  font.setPixelSize(static_cast<int>(pixels));
  font.setBold(bold);
  painter.setFont(font);
  painter.setPen(color);
  const int flags = Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap | Qt::TextDontClip;
  const QRectF box(left, top, width, 1000);
  painter.drawText(box, flags, text);
  return QFontMetricsF(font).boundingRect(box, flags, text).height();
}

QColor faded(QColor color, double share) {
  color.setAlphaF(static_cast<float>(std::clamp(share, 0.0, 1.0)));
  return color;
}

}  // namespace

void BridgePainter::paint(QPainter& painter, const QRectF& area, const Theme& theme) const {
  paint(painter, area, theme, false);
}

void BridgePainter::arrange(QPainter& painter, const QRectF& area, const Theme& theme) const {
  const QSizeF size = natural_size();
  const double scale = std::min(area.width() / size.width(), area.height() / size.height());
  if (scale <= 0.0) return;
  Theme slide = theme;
  slide.text_scale = std::ceil(smallest_type / scale) / least_type;
  paint(painter, area, slide, true);
}

void BridgePainter::paint(QPainter& painter, const QRectF& area, const Theme& theme, bool wraps) const {
  const QSizeF size = natural_size();
  const double scale = std::min(area.width() / size.width(), area.height() / size.height());
  if (scale <= 0.0 || !focus_.frame) return;
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.translate(area.center() - QPointF(size.width(), size.height()) * scale / 2.0);
  painter.scale(scale, scale);
  paint_tables(painter, theme);
  if (stage_ > 1.0) paint_user(painter, theme, wraps);
  if (stage_ > 2.0) paint_frozen(painter, theme, wraps);
  painter.restore();
}

QPointF BridgePainter::origin() const {
  return corner + QPointF(aside * (1.0 - std::clamp(stage_ - 1.0, 0.0, 1.0)), 0.0);
}

void BridgePainter::paint_tables(QPainter& painter, const Theme& theme) const {
  const double share = std::clamp(stage_, 0.0, 1.0);
  const QRectF product(0, 0, movies * cell, users * cell);
  const QRectF left(-2 * cell - factor_gap, 0, 2 * cell, users * cell);
  const QRectF above(0, -2 * cell - factor_gap, movies * cell, 2 * cell);
  const QTransform turn = turned_by(share) * QTransform::fromTranslate(origin().x(), origin().y());
  const auto rank = static_cast<int>(focus_.frame->rank());
  draw_grid(painter, left, rank, users, turn, theme.series_floor, theme);
  draw_grid(painter, above, movies, rank, turn, theme.series_train, theme);
  draw_grid(painter, product, movies, users, turn, theme.muted_text, theme);
  const bool before = share < 0.5;
  const bool lora_names = stage_ > 1.5;
  const double seen = std::abs(share - 0.5) * 2.0;
  const double size = 18.0 * theme.text_scale;
  draw_name(painter, turn.map(product.center()),
            before       ? QStringLiteral("A · B")
            : lora_names ? QStringLiteral("B · A")
                         : QStringLiteral("(A·B)ᵀ = Bᵀ·Aᵀ"),
            size, seen, theme);
  const bool plain = before || lora_names;
  draw_name(painter, turn.map(left.center()), plain ? QStringLiteral("A") : QStringLiteral("Aᵀ"), size, seen,
            theme);
  draw_name(painter, turn.map(above.center()), plain ? QStringLiteral("B") : QStringLiteral("Bᵀ"), size, seen,
            theme);
  const LoraFrame& frame = *focus_.frame;
  const QString users_text = lora_names ? Text::tr("d_in = %1").arg(frame.d_in()) : Text::tr("users");
  const QString movies_text = lora_names ? Text::tr("d_out = %1").arg(frame.d_out()) : Text::tr("movies");
  const QRectF all = turn.mapRect(product);
  const QColor small = faded(theme.muted_text, seen);
  const double small_size = 14.0 * theme.text_scale;
  say(painter, QRectF(all.left(), all.bottom() + 4, all.width(), 24), before ? movies_text : users_text,
      small_size, small);
  say(painter, QRectF(all.right() + 4, all.center().y() - 12, 112, 24), before ? users_text : movies_text,
      small_size, small);
  say(painter, QRectF(origin().x() - 2 * cell - factor_gap, origin().y() - 60, 2 * cell, 24),
      Text::tr("r = %1").arg(frame.rank()), small_size, theme.muted_text);
}

void BridgePainter::paint_user(QPainter& painter, const Theme& theme, bool wraps) const {
  const double share = std::clamp(stage_ - 1.0, 0.0, 1.0);
  const double size = (wraps ? least_type : 15.0) * theme.text_scale;
  constexpr int user = 1;  // the one who is followed
  painter.setPen(QPen(faded(theme.text, share), 3.0));
  painter.setBrush(Qt::NoBrush);
  const double x = origin().x() + user * cell;
  painter.drawRect(QRectF(x, origin().y() - 2 * cell - factor_gap, cell, 2 * cell));
  painter.drawRect(QRectF(x, origin().y(), cell, movies * cell));
  QStringList taste;
  for (std::size_t k = 0; k < std::min<std::size_t>(focus_.path.squeezed.size(), 4); ++k)
    taste << number_text(focus_.path.squeezed[k], 2);
  if (focus_.path.squeezed.size() > 4) taste << QStringLiteral("…");
  const double left = 420.0;
  double next = -6.0;
  const auto line = [&](double top, const QString& text, bool bold) {
    const QColor color = faded(bold ? theme.text : theme.muted_text, share);
    if (wraps) {
      // What comes later needs the room of the notes.
      if (bold) next += 8.0;
      if (bold || stage_ <= 2.0) next += say_wrapped(painter, left, next, 350, text, size, color, bold);
      return;
    }
    say(painter, QRectF(left, top, 330, 28), text, size * (bold ? 1.2 : 1.0), color, bold);
  };
  line(20, Text::tr("x: one user"), true);
  line(46, Text::tr("here: the words so far, as %1 numbers").arg(focus_.path.x.size()), false);
  line(88, Text::tr("A x = her taste"), true);
  line(114, QStringLiteral("(%1)").arg(taste.join(QStringLiteral(", "))), false);
  line(156, Text::tr("B (A x) = a score for every movie"), true);
  line(182, Text::tr("here: for every one of %1 words").arg(focus_.path.sum.size()), false);
}

void BridgePainter::paint_frozen(QPainter& painter, const Theme& theme, bool wraps) const {
  const double share = std::clamp(stage_ - 2.0, 0.0, 1.0);
  const double size = (wraps ? least_type : 15.0) * theme.text_scale;
  painter.setOpacity(share);
  const double top = wraps ? 210 : 236, height = wraps ? 110 : 84;
  const QRectF old_box(420, top, 140, height);
  const QRectF change_box(610, top, 140, height);
  draw_block(painter, old_box, theme.muted_text, theme);
  draw_block(painter, change_box, theme.accent, theme);
  draw_fitting(painter, QRectF(old_box.left() + 4, top + 4, 132, 40), QStringLiteral("W"), size * 1.3,
               theme.text, true);
  const auto name = [&](const QRectF& box, const QString& text) {
    if (wraps) {
      say_wrapped(painter, box.left() + 2, box.top() + 44, box.width() - 4, text, size, theme.text, false);
    } else {
      draw_fitting(painter, box.adjusted(4, 40, -4, -4), text, size, theme.text);
    }
  };
  name(old_box, Text::tr("last year's ratings"));
  draw_fitting(painter, QRectF(change_box.left() + 4, top + 4, 132, 40), QStringLiteral("ΔW = B·A"),
               size * 1.3, theme.text, true);
  name(change_box, Text::tr("what changed"));
  draw_fitting(painter, QRectF(560, top, 50, height), QStringLiteral("+"), size * 1.6, theme.text, true);
  const QString formula = QStringLiteral("y = W x + scale · B (A x)");
  const QString words = Text::tr("W stays as it is; only A and B are trained.");
  if (wraps) {
    const double end = 326 + say_wrapped(painter, 400, 326, 370, formula, size, theme.text, true);
    say_wrapped(painter, 400, end, 370, words, size, theme.muted_text, false);
  } else {
    draw_fitting(painter, QRectF(420, 336, 330, 30), formula, size * 1.2, theme.text, true);
    draw_fitting(painter, QRectF(420, 366, 330, 28), words, size, theme.muted_text);
  }
  painter.setOpacity(1.0);
}

}  // namespace lora::app
