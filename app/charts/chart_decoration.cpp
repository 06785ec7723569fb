// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_decoration.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

#include "app/charts/label_placer.h"
#include "app/charts/mark_stamps.h"

namespace lora::app {
namespace {

constexpr qsizetype stamp_limit = 100;  // marks; copying more of them is faster than drawing
constexpr int label_limit = 60;         // more names than this are a blot

void line_at_x(QPainter& painter, const ChartLayout& layout, double x) {
  const double at = layout.to_pixels({x, layout.y.low}).x();
  painter.drawLine(QPointF(at, layout.plot.top()), QPointF(at, layout.plot.bottom()));
}

void line_at_y(QPainter& painter, const ChartLayout& layout, double y) {
  const double at = layout.to_pixels({layout.x.low, y}).y();
  painter.drawLine(QPointF(layout.plot.left(), at), QPointF(layout.plot.right(), at));
}

void paint_grid_lines(QPainter& painter, const ChartPicture& picture) {
  const ChartLayout& layout = picture.layout;
  QColor faint = picture.style.theme.grid;
  faint.setAlphaF(0.5f);
  painter.setPen(QPen(faint, 0.8));
  for (const double y : layout.y.minor) line_at_y(painter, layout, y);
  for (const double x : layout.x.minor) line_at_x(painter, layout, x);
  painter.setPen(QPen(picture.style.theme.grid, 1.0));
  for (const Tick& tick : layout.y.ticks) line_at_y(painter, layout, tick.position);
  if (picture.spec.equal_scale) {
    for (const Tick& tick : layout.x.ticks) line_at_x(painter, layout, tick.position);
  }
  QColor axis = picture.style.theme.muted_text;
  axis.setAlphaF(0.7f);
  painter.setPen(QPen(axis, 1.0));
  if (picture.spec.zero_lines) {
    if (layout.y.low < 0 && layout.y.high > 0) line_at_y(painter, layout, 0.0);
    if (layout.x.low < 0 && layout.x.high > 0) line_at_x(painter, layout, 0.0);
  } else {
    line_at_y(painter, layout, layout.y.low);
  }
}

void paint_axis_labels(QPainter& painter, const ChartPicture& picture) {
  const ChartLayout& layout = picture.layout;
  const QFontMetricsF metrics(picture.style.font());
  painter.setFont(picture.style.font());
  painter.setPen(picture.style.theme.muted_text);
  for (const Tick& tick : layout.y.ticks) {
    const double y = layout.to_pixels({layout.x.low, tick.position}).y();
    painter.drawText(QPointF(layout.plot.left() - 7 - metrics.horizontalAdvance(tick.label),
                             y + (metrics.ascent() - metrics.descent()) / 2),
                     tick.label);
  }
  const double baseline = layout.plot.bottom() + 5 + metrics.ascent();
  const double edge = picture.layout.plot.right() + std::max(8.0, metrics.averageCharWidth() * 2.5);
  for (const Tick& tick : layout.x.ticks) {
    const double width = metrics.horizontalAdvance(tick.label);
    const double left = layout.to_pixels({tick.position, layout.y.low}).x() - width / 2;
    painter.drawText(QPointF(std::min(left, edge - width), baseline), tick.label);
  }
  if (layout.has_x_title) {
    const QString title = metrics.elidedText(picture.spec.x.title, Qt::ElideRight, edge);
    const double left = layout.plot.center().x() - metrics.horizontalAdvance(title) / 2;
    painter.drawText(QPointF(std::max(0.0, left), baseline + metrics.height() * 1.15), title);
  }
  if (!layout.y_title.isEmpty()) {
    painter.drawText(QPointF(layout.y_title.left(), layout.y_title.top() + metrics.ascent()),
                     metrics.elidedText(picture.spec.y.title, Qt::ElideRight, layout.y_title.width()));
  }
}

void paint_legend_and_note(QPainter& painter, const ChartPicture& picture) {
  painter.setFont(picture.style.font());
  for (const LegendEntry& entry : picture.layout.legend) {
    picture.style.draw_sample(painter, picture.spec.series[entry.series], entry.sample);
    painter.setPen(picture.style.theme.text);
    painter.drawText(entry.text, entry.name);
  }
  painter.setPen(picture.style.theme.muted_text);
  if (!picture.layout.note.isEmpty()) {
    painter.drawText(picture.layout.note, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, picture.spec.note);
  } else if (picture.data.empty && !picture.spec.note.isEmpty()) {
    painter.drawText(picture.layout.plot.adjusted(8, 8, -8, -8), Qt::AlignCenter | Qt::TextWordWrap,
                     picture.spec.note);
  }
}

void paint_whiskers(QPainter& painter, const ChartPicture& picture, int index) {
  const ChartSeries& series = picture.spec.series[index];
  if (series.spread.isEmpty()) return;
  QColor color = picture.style.color(series.role);
  color.setAlphaF(0.65f);
  painter.setPen(QPen(color, std::max(1.2, picture.style.theme.line_width * 0.7)));
  const AxisScale& y = picture.layout.y;
  for (const DrawnPoint& point : picture.data.series[index].marks) {
    if (point.index >= series.spread.size()) break;
    double low = plot_unit(picture.spec.y, series.spread[point.index].lowest);
    const double high = plot_unit(picture.spec.y, series.spread[point.index].highest);
    if (std::isnan(high) || point.at.x() < picture.layout.x.low || point.at.x() > picture.layout.x.high)
      continue;
    if (std::isnan(low)) low = y.low;
    const QPointF from = picture.layout.to_pixels({point.at.x(), std::clamp(low, y.low, y.high)});
    const QPointF to = picture.layout.to_pixels({point.at.x(), std::clamp(high, y.low, y.high)});
    if (from.y() - to.y() < 1.0) continue;
    painter.drawLine(from, to);
    for (const QPointF& end : {from, to}) painter.drawLine(end - QPointF(4, 0), end + QPointF(4, 0));
  }
}

bool inside(const ChartLayout& layout, const QPointF& at) {
  return at.x() >= layout.x.low && at.x() <= layout.x.high && at.y() >= layout.y.low &&
         at.y() <= layout.y.high;
}

int mark_count(const ChartPicture& picture) {
  qsizetype count = 0;
  for (const DrawnSeries& series : picture.data.series) count = std::max(count, series.marks.size());
  return int(count);
}

bool has_marks(const ChartPicture& picture, int index) {
  const SeriesShape shape = picture.spec.series[index].shape;
  return shape == SeriesShape::points || shape == SeriesShape::line_with_points ||
         // A single point has no line to be seen by.
         (shape != SeriesShape::bars && picture.data.series[index].marks.size() == 1 &&
          picture.data.columns.isEmpty());
}

void paint_series_marks(QPainter& painter, const ChartPicture& picture, int index, double radius) {
  if (!has_marks(picture, index)) return;
  const SeriesRole role = picture.spec.series[index].role;
  painter.setBrush(picture.style.color(role));
  // A rim in the card's colour keeps marks apart that touch.
  painter.setPen(radius > 2.5 ? QPen(picture.style.theme.card, 1.0) : QPen(Qt::NoPen));
  const QVector<DrawnPoint>& marks = picture.data.series[index].marks;
  std::optional<MarkStamps> stamps;
  if (marks.size() > stamp_limit && MarkStamps::fits(painter)) {
    const auto draw = [&, pen = painter.pen(), brush = painter.brush()](QPainter& on, const QPointF& at) {
      on.setPen(pen);
      on.setBrush(brush);
      picture.style.draw_mark(on, role, at, radius);
    };
    stamps.emplace(draw, radius * 1.3 + 1.0, painter.device()->devicePixelRatioF());
  }
  for (const DrawnPoint& point : marks) {
    if (!inside(picture.layout, point.at)) continue;
    const QPointF at = picture.layout.to_pixels(point.at);
    stamps ? stamps->draw(painter, at) : picture.style.draw_mark(painter, role, at, radius);
  }
}

void paint_vertical(QPainter& painter, const ChartPicture& picture, double x, const QColor& color,
                    bool dots) {
  if (x < picture.layout.x.low || x > picture.layout.x.high) return;
  painter.setPen(QPen(color, std::max(1.0, picture.style.theme.line_width * 0.5)));
  line_at_x(painter, picture.layout, x);
  if (!dots) return;
  for (int k = 0; k < picture.spec.series.size(); ++k) {
    const QVector<DrawnPoint>& marks = picture.data.series[k].marks;
    const auto next = std::lower_bound(marks.begin(), marks.end(), x,
                                       [](const DrawnPoint& point, double at) { return point.at.x() < at; });
    if (next == marks.end() || next->at.x() != x || !inside(picture.layout, next->at)) continue;
    if (picture.spec.series[k].shape == SeriesShape::points) continue;
    painter.setBrush(picture.style.color(picture.spec.series[k].role));
    painter.setPen(QPen(picture.style.theme.card, 1.5));
    picture.style.draw_mark(painter, picture.spec.series[k].role, picture.layout.to_pixels(next->at),
                            picture.style.mark_radius(1) * 1.1);
  }
}

// Labels in bars: in the middle of their part of the column, when it fits.
void paint_bar_labels(QPainter& painter, const ChartPicture& picture) {
  const QFont font = picture.style.font(11);
  const QFontMetricsF metrics(font);
  painter.setFont(font);
  QVector<double> bottoms(picture.data.columns.size(), 0.0);
  const double room = picture.layout.plot.width() / std::max(1.0, double(bottoms.size())) * 0.55 - 4;
  for (int k = 0; k < picture.spec.series.size(); ++k) {
    const ChartSeries& series = picture.spec.series[k];
    if (series.shape != SeriesShape::bars) continue;
    painter.setPen(picture.style.bar_text_color(series.role));
    for (const DrawnPoint& point : picture.data.series[k].marks) {
      double& bottom = bottoms[int(point.at.x())];
      const double top = bottom + std::max(0.0, point.at.y());
      const QPointF middle = picture.layout.to_pixels({point.at.x(), (bottom + top) / 2});
      const double height =
          picture.layout.to_pixels({0, bottom}).y() - picture.layout.to_pixels({0, top}).y();
      bottom = top;
      const QString label = series.point_labels.value(point.index);
      const double width = metrics.horizontalAdvance(label);
      if (label.isEmpty() || width > room || height < metrics.height() + 2) continue;
      painter.drawText(middle + QPointF(-width / 2, (metrics.ascent() - metrics.descent()) / 2), label);
    }
  }
}

QVector<QRectF> line_obstacles(const ChartPicture& picture) {
  QVector<QRectF> areas;
  for (int k = 0; k < picture.spec.series.size(); ++k) {
    const SeriesShape shape = picture.spec.series[k].shape;
    if (shape == SeriesShape::points || shape == SeriesShape::bars) continue;
    for (const QVector<QPointF>& piece : picture.data.series[k].pieces) {
      for (int p = 0; p + 1 < piece.size() && areas.size() < 600; ++p) {
        const QPointF from = picture.layout.to_pixels(piece[p]), to = picture.layout.to_pixels(piece[p + 1]);
        const int parts = std::clamp(int(std::hypot(to.x() - from.x(), to.y() - from.y()) / 6), 1, 60);
        for (int part = 0; part <= parts; ++part) {
          areas.append(QRectF(from + (to - from) * (double(part) / parts) - QPointF(2, 2), QSizeF(4, 4)));
        }
      }
    }
  }
  return areas;
}

void take_whiskers(const ChartPicture& picture, LabelPlacer& placer) {
  for (int k = 0; k < picture.spec.series.size(); ++k) {
    const QVector<Spread>& spread = picture.spec.series[k].spread;
    for (const DrawnPoint& point : picture.data.series[k].marks) {
      if (point.index >= spread.size()) break;
      const double high = plot_unit(picture.spec.y, spread[point.index].highest);
      const double low = plot_unit(picture.spec.y, spread[point.index].lowest);
      if (std::isnan(high) || std::isnan(low)) continue;
      const QPointF top = picture.layout.to_pixels({point.at.x(), high});
      placer.take(QRectF(top - QPointF(5, 1), picture.layout.to_pixels({point.at.x(), low}) + QPointF(5, 1)));
    }
  }
}

void paint_point_labels(QPainter& painter, const ChartPicture& picture, double radius) {
  int labels = 0;
  for (int k = 0; k < picture.spec.series.size(); ++k) {
    if (picture.spec.series[k].shape == SeriesShape::bars) continue;
    labels += int(picture.spec.series[k].point_labels.size() -
                  picture.spec.series[k].point_labels.count(QString()));
  }
  if (labels == 0 || labels > label_limit) return;
  LabelPlacer placer(picture.layout.plot.adjusted(-4, -picture.layout.label_height / 2, 12, 2));
  for (const QRectF& area : line_obstacles(picture)) placer.take(area);
  for (const DrawnSeries& series : picture.data.series) {
    for (const DrawnPoint& point : series.marks) {
      const QPointF at = picture.layout.to_pixels(point.at);
      placer.take(QRectF(at - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)));
    }
  }
  take_whiskers(picture, placer);
  const QFont font = picture.style.font(11);
  const QFontMetricsF metrics(font);
  painter.setFont(font);
  for (int k = 0; k < picture.spec.series.size(); ++k) {
    const ChartSeries& series = picture.spec.series[k];
    if (series.shape == SeriesShape::bars) continue;
    painter.setPen(picture.style.theme.text);
    for (const DrawnPoint& point : picture.data.series[k].marks) {
      const QString label = metrics.elidedText(series.point_labels.value(point.index), Qt::ElideRight,
                                               picture.layout.plot.width() * 0.4);
      if (label.isEmpty() || !inside(picture.layout, point.at)) continue;
      const QSizeF size(metrics.horizontalAdvance(label), metrics.height() * 0.92);
      const auto area = placer.place(picture.layout.to_pixels(point.at), size, radius + 3);
      if (area) painter.drawText(QPointF(area->left(), area->top() + metrics.ascent() * 0.96), label);
    }
  }
}

}  // namespace

void paint_grid(QPainter& painter, const ChartPicture& picture) {
  if (!picture.data.empty) {
    paint_grid_lines(painter, picture);
    paint_axis_labels(painter, picture);
  }
  paint_legend_and_note(painter, picture);
}

void paint_marks(QPainter& painter, const ChartPicture& picture) {
  if (picture.data.empty) return;
  const Theme& theme = picture.style.theme;
  const double radius = picture.style.mark_radius(mark_count(picture));
  for (int k = 0; k < picture.spec.series.size(); ++k) {
    paint_whiskers(painter, picture, k);
    paint_series_marks(painter, picture, k, radius);
  }
  if (!picture.data.columns.isEmpty()) paint_bar_labels(painter, picture);
  if (picture.spec.marker_x && picture.data.columns.isEmpty()) {
    paint_vertical(painter, picture, plot_unit(picture.spec.x, *picture.spec.marker_x), theme.text, true);
  }
  if (picture.highlight) paint_vertical(painter, picture, *picture.highlight, theme.muted_text, true);
  paint_point_labels(painter, picture, radius);
}

ChartDecoration::ChartDecoration(QGraphicsItem* parent, const ChartPicture& picture, Paint painter_of,
                                 double z)
    : QGraphicsItem(parent), picture_(picture), paint_(painter_of) {
  setZValue(z);
  setAcceptedMouseButtons(Qt::NoButton);
}

void ChartDecoration::set_size(const QSizeF& size) {
  prepareGeometryChange();
  size_ = size;
}

void ChartDecoration::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
  painter->setRenderHint(QPainter::Antialiasing);
  paint_(*painter, picture_);
}

}  // namespace lora::app
