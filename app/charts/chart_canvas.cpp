// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_canvas.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QToolTip>
#include <algorithm>

#include "app/charts/chart_description.h"
#include "app/controls/plain_texts.h"

namespace lora::app {

ChartCanvas::ChartCanvas(QWidget* parent) : QChartView(parent), chart_(new SpecChart) {
  setChart(chart_);
  setRenderHint(QPainter::Antialiasing);
  setFrameShape(QFrame::NoFrame);
  setBackgroundBrush(Qt::NoBrush);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  viewport()->setMouseTracking(true);
  setMinimumSize(160, 110);
}

void ChartCanvas::mouseMoveEvent(QMouseEvent* event) {
  point_at(chart_->nearest(event->position(), 24.0), event->globalPosition().toPoint());
}

void ChartCanvas::leaveEvent(QEvent* event) {
  if (!hasFocus()) point_at(std::nullopt, {});
  QChartView::leaveEvent(event);
}

void ChartCanvas::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
      walk(event->key());
      return;
    case Qt::Key_Escape:
      if (pointed_) {
        point_at(std::nullopt, {});
        return;
      }
      break;
    case Qt::Key_D:
      if (event->modifiers() == Qt::NoModifier) {
        emit table_requested();
        return;
      }
      break;
    default:
      break;
  }
  event->ignore();
}

void ChartCanvas::contextMenuEvent(QContextMenuEvent* event) {
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  QAction* table = menu->addAction(tr("Show the data as a table\tD"));
  connect(table, &QAction::triggered, this, &ChartCanvas::table_requested);
  menu->popup(event->globalPos());
}

void ChartCanvas::focusInEvent(QFocusEvent* event) {
  QChartView::focusInEvent(event);
  viewport()->update();
}

void ChartCanvas::focusOutEvent(QFocusEvent* event) {
  QChartView::focusOutEvent(event);
  point_at(std::nullopt, {});
  viewport()->update();
}

void ChartCanvas::drawForeground(QPainter* painter, const QRectF& rect) {
  QChartView::drawForeground(painter, rect);
  if (!hasFocus()) return;
  painter->setPen(QPen(current_theme().series_floor, 2.0));
  painter->setBrush(Qt::NoBrush);
  painter->drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), 4, 4);
}

void ChartCanvas::point_at(const std::optional<QPointF>& at, const QPoint& global) {
  if (!at && !pointed_) return;
  pointed_ = at;
  const bool line =
      at && std::any_of(chart_->picture().spec.series.begin(), chart_->picture().spec.series.end(),
                        [](const ChartSeries& series) {
                          return series.shape != SeriesShape::points && series.shape != SeriesShape::bars;
                        });
  chart_->set_highlight(line ? std::optional(at->x()) : std::nullopt);
  const QString numbers = at ? point_description(chart_->picture(), *at) : QString();
  at ? QToolTip::showText(global, plain_tip(numbers), viewport()) : QToolTip::hideText();
  emit pointed_at(numbers);
}

QVector<QPointF> ChartCanvas::stops() const {
  QVector<QPointF> points;
  for (const DrawnSeries& series : chart_->picture().data.series) {
    for (const DrawnPoint& point : series.marks) points.append(point.at);
  }
  std::stable_sort(points.begin(), points.end(),
                   [](const QPointF& a, const QPointF& b) { return a.x() < b.x(); });
  const bool map = chart_->picture().spec.equal_scale;
  points.erase(
      std::unique(points.begin(), points.end(),
                  [map](const QPointF& a, const QPointF& b) { return map ? a == b : a.x() == b.x(); }),
      points.end());
  return points;
}

void ChartCanvas::walk(int key) {
  const QVector<QPointF> points = stops();
  if (points.isEmpty()) return;
  qsizetype index = key == Qt::Key_End ? points.size() - 1 : 0;
  if (pointed_ && (key == Qt::Key_Left || key == Qt::Key_Right)) {
    const auto here = std::lower_bound(points.begin(), points.end(), *pointed_,
                                       [](const QPointF& a, const QPointF& b) { return a.x() < b.x(); });
    index = here - points.begin();
    while (index + 1 < points.size() && points[index] != *pointed_ && points[index + 1].x() == pointed_->x())
      ++index;
    index = std::clamp<qsizetype>(index + (key == Qt::Key_Right ? 1 : -1), 0, points.size() - 1);
  }
  const QPointF place = chart_->picture().layout.to_pixels(points[index]);
  point_at(points[index], viewport()->mapToGlobal(place.toPoint()));
}

}  // namespace lora::app
