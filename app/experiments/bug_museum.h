// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/session_document.h"
#include "app/experiments/bug_runner.h"
#include "app/experiments/experiment.h"

class QLabel;
class QTimer;

namespace lora::app {

class BugExhibitView;
class SegmentedSwitch;

/// Five mistakes people really made, each made again beside the right way: what was written, what happens,
/// how to recognise it.
class BugMuseum : public Experiment {
  Q_OBJECT
 public:
  BugMuseum(SessionDocument& document, QWidget* parent = nullptr);

  static QString title_text();
  static QString hint_text();

  QString title() const override { return title_text(); }
  QString hint() const override { return hint_text(); }
  std::vector<const Exportable*> exportables() const override;
  void set_on_screen(bool shown) override;

  /// The mistake on screen; null until the first one was reproduced.
  const BugCasePtr& bug() const { return bug_; }

 protected:
  void changeEvent(QEvent* event) override;

 private:
  QWidget* make_stage();
  BugKind kind() const;
  double scale() const;
  /// Reproduces the chosen mistake unless its numbers are there already.
  void reproduce_chosen();
  void show_bug(const BugCasePtr& bug);
  void show_exhibit();
  /// Says that it takes a while, unless it is already there.
  void show_waiting();
  void retranslate();

  SessionDocument& document_;
  BugRunner* runner_;
  std::optional<BugRequest> request_;  ///< reproduced, or being so
  BugCasePtr bug_;
  bool on_screen_ = false;
  SegmentedSwitch* switch_;
  QWidget* scale_row_;
  QLabel* scale_label_;
  SegmentedSwitch* scale_;
  QLabel* story_;
  BugExhibitView* exhibit_;
  QTimer* wait_timer_;
};

}  // namespace lora::app
