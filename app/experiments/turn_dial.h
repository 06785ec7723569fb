// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDial>

namespace lora::app {

/// A dial from −180° to 180°, counter-clockwise, 0 at the right: shows where the two latent dimensions point.
/// Arrows turn by 1°, Page keys by 15°, Home goes back to 0.
class TurnDial : public QDial {
  Q_OBJECT
 public:
  explicit TurnDial(QWidget* parent = nullptr);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void turn_to(const QPointF& point);
};

}  // namespace lora::app
