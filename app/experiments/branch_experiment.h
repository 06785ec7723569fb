// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/session_document.h"
#include "app/experiments/branch_report.h"
#include "app/experiments/experiment.h"

class QLabel;
class QPushButton;

namespace lora::app {

class BackgroundJob;
class BranchPanel;
class ChartView;
class SegmentedSwitch;
class TableCard;

/// Branch: from a past step of the Train page's run, train on with one thing changed, and see both runs.
/// The run itself is never touched.
class BranchExperiment : public Experiment {
  Q_OBJECT
 public:
  BranchExperiment(SessionDocument& document, QWidget* parent);

  static QString title_text() { return tr("What if?"); }
  static QString hint_text();
  QString title() const override { return title_text(); }
  QString hint() const override { return hint_text(); }
  std::vector<const Exportable*> exportables() const override;
  void set_on_screen(bool on_screen) override;
  void show_frame(const FramePtr& frame) override;
  void set_run_source(const RunSource& source) override;

  const BranchReport& report() const { return report_; }

 protected:
  void changeEvent(QEvent* event) override;

 private:
  QWidget* make_stage();
  void follow_run();
  void ask();
  void add_branch(const BranchAnswer& answer);
  void remove_chosen();
  void show_report();
  void show_chart();
  void show_chosen();
  void show_state();
  bool is_outdated() const;
  std::size_t chosen() const;
  void retranslate();

  SessionDocument& document_;
  BackgroundJob* job_;
  QLabel* notice_;
  QLabel* story_;
  ChartView* chart_;
  SegmentedSwitch* scale_;
  TableCard* table_;
  QPushButton* remove_;
  BranchPanel* panel_;

  RunSource run_source_;
  FramePtr frame_;
  BranchReport report_;
  std::size_t marker_step_ = 0;
  QString failure_;
};

}  // namespace lora::app
