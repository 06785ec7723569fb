// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChartView>

#include "app/charts/spec_chart.h"

namespace lora::app {

/// The drawing surface of a chart: shows the numbers of the point under the mouse, or of the point walked to
/// with Left, Right, Home and End. D, or the menu of the right button and the menu key, asks for the numbers
/// as a table.
class ChartCanvas : public QChartView {
  Q_OBJECT
 public:
  explicit ChartCanvas(QWidget* parent = nullptr);
  SpecChart& spec_chart() { return *chart_; }

 signals:
  /// The numbers of the point pointed at; empty: none.
  void pointed_at(const QString& numbers);
  void table_requested();

 protected:
  void mouseMoveEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void drawForeground(QPainter* painter, const QRectF& rect) override;

 private:
  void point_at(const std::optional<QPointF>& at, const QPoint& global);
  QVector<QPointF> stops() const;
  void walk(int key);

  SpecChart* chart_;
  std::optional<QPointF> pointed_;
};

}  // namespace lora::app
