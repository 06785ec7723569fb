// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>
#include <vector>

#include "core/timeline/frame.h"

namespace lora::app {

class Exportable;
class Player;

/// The kept steps of the Train page's run, oldest first.
using RunSource = std::function<std::vector<SnapshotPtr>()>;

/// One of the experiments on the Experiments page. Made when it is first shown.
class Experiment : public QWidget {
  Q_OBJECT
 public:
  using QWidget::QWidget;

  virtual QString title() const = 0;
  /// One line: what this shows.
  virtual QString hint() const = 0;
  /// What Space and the training keys work on; null for an experiment that does not play.
  virtual Player* player() { return nullptr; }
  virtual std::vector<const Exportable*> exportables() const = 0;
  /// Nothing runs unseen.
  virtual void set_on_screen(bool) {}
  /// The frame the Train page shows; comes only while the experiment is on screen.
  virtual void show_frame(const FramePtr&) {}
  /// Where the Train page's kept steps can be had from.
  virtual void set_run_source(const RunSource&) {}

 signals:
  void message(const QString& text);
};

}  // namespace lora::app
