// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace lora::app {

class Player;

/// What one frame of a run cost the window.
struct FrameCost {
  double built_ms = 0.0;    ///< from taking the snapshot to the last view's part
  double painted_ms = 0.0;  ///< the painting of the window after that
};

/// Measures what each frame of a player costs the window it is shown in. It watches only; without a window it
/// measures nothing.
class FrameMeter : public QObject {
  Q_OBJECT
 public:
  explicit FrameMeter(const Player& player, QObject* parent = nullptr);

  /// The top-level window that is painted; null: stop.
  void set_window(QWidget* window);

 signals:
  /// After the painting of a frame.
  void measured(const lora::app::FrameCost& cost);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  QPointer<QWidget> window_;
  double built_ms_ = -1.0;  ///< of frames not painted yet; below 0: none
  bool is_painting_ = false;
};

}  // namespace lora::app
