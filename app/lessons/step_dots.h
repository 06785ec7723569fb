// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lora::app {

/// How far a lesson has got: a dot for each place, filled up to the present one.
class StepDots : public QWidget {
  Q_OBJECT
 public:
  explicit StepDots(QWidget* parent = nullptr) : QWidget(parent) {}

  void set_place(std::size_t place, std::size_t count);
  QSize sizeHint() const override { return {90, 12}; }
  QSize minimumSizeHint() const override { return {40, 12}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  std::size_t place_ = 0;
  std::size_t count_ = 1;
};

}  // namespace lora::app
