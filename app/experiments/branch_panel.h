// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "app/controls/side_panel.h"
#include "core/factorization/branch_start.h"
#include "core/timeline/frame.h"

class QComboBox;
class QLabel;
class QPushButton;
class QSlider;
class QSpinBox;
class QStackedWidget;

namespace lora::app {

class NumberBox;
class PanelSection;
class SegmentedSwitch;

/// What the learner asks: from which kept step, what is changed, and for how many steps.
class BranchPanel : public SidePanel {
  Q_OBJECT
 public:
  explicit BranchPanel(QWidget* parent = nullptr);

  /// The kept steps one can branch from, which of them is chosen, and the run's settings.
  void set_run(std::vector<SnapshotPtr> run, std::size_t chosen_step, const TrainingSettings& settings);
  /// Null while there is no run.
  SnapshotPtr from() const;
  BranchChange change() const;
  std::size_t steps() const;
  /// The button: says "Cancel" while running, is disabled when `reason` says why.
  void show_state(bool running, const QString& reason);

 signals:
  /// By the learner.
  void from_changed();
  void asked();
  void cancelled();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  enum Kind { rate, rank, method };
  void build_from();
  void build_change();
  void build_try();
  void show_from();
  void show_change();
  void retranslate();

  std::vector<SnapshotPtr> run_;
  TrainingSettings settings_;
  bool running_ = false;
  QString reason_;

  PanelSection* from_section_;
  QSlider* from_;
  std::pair<QLabel*, QLabel*> step_row_;
  std::pair<QLabel*, QLabel*> error_row_;
  PanelSection* change_section_;
  SegmentedSwitch* kind_;
  QStackedWidget* choices_;
  NumberBox* rate_;
  SegmentedSwitch* rank_;
  QComboBox* method_;
  QLabel* change_note_;
  PanelSection* try_section_;
  QSpinBox* steps_;
  QLabel* steps_label_;
  QPushButton* try_;
  QLabel* reason_label_;
};

}  // namespace lora::app
