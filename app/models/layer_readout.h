// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <array>

class QLabel;

namespace lora::app {

class RealLayerPlayer;

/// What a run on a real layer shows in numbers: steps a second, large; time a step, error, trainable
/// parameters, memory.
class LayerReadout : public QFrame {
  Q_OBJECT
 public:
  explicit LayerReadout(RealLayerPlayer& player, QWidget* parent = nullptr);

 public slots:
  void show_run();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  enum Value { step_time, error, memory, parameters, share, value_count };

  double speed_now() const;
  QString step_time_text() const;
  QString memory_text() const;
  void retranslate();

  RealLayerPlayer& player_;
  QLabel* speed_;
  QLabel* speed_unit_;
  std::array<QLabel*, value_count> names_;
  std::array<QLabel*, value_count> values_;
};

}  // namespace lora::app
