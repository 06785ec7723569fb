// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "app/document/session_document.h"
#include "app/experiments/experiment.h"
#include "core/training/whole_run.h"

class QLabel;
class QPushButton;
class QTimer;

namespace lora::app {

class BackgroundJob;
class ChartView;
class NoticeRow;
class SegmentedSwitch;
class TableCard;
struct DirectionReport;

/// One direction at a time: the Train page's run by the singular directions of R − W. Where that is not
/// defined, or nothing is trained yet, a run trained here is offered.
class DirectionsExperiment : public Experiment {
  Q_OBJECT
 public:
  DirectionsExperiment(SessionDocument& document, QWidget* parent);
  ~DirectionsExperiment() override;

  static QString title_text() { return tr("One direction at a time"); }
  static QString hint_text();
  QString title() const override { return title_text(); }
  QString hint() const override { return hint_text(); }
  std::vector<const Exportable*> exportables() const override;
  void set_on_screen(bool on_screen) override;
  void show_frame(const FramePtr& frame) override;
  void set_run_source(const RunSource& source) override;

  /// What is on screen; null when nothing can be shown.
  const DirectionReport* report() const { return report_.get(); }

 protected:
  void changeEvent(QEvent* event) override;

 private:
  /// Why the Train page's run cannot be shown.
  enum class Gap { none, no_run, unseen, hidden, too_large, nothing_trained };

  QWidget* make_results();
  void session_changed(SessionChange change);
  void train_here();
  void update_report();
  void show_report();
  void show_state();
  QString gap_text() const;
  Gap gap_of(const Frame& frame) const;
  void retranslate();

  SessionDocument& document_;
  BackgroundJob* job_;
  QTimer* timer_;  // several frames in a row are looked at once
  QLabel* notice_;
  QPushButton* train_here_;
  QPushButton* back_;
  NoticeRow* offer_;
  QWidget* results_;
  QLabel* story_;
  ChartView* learned_;
  ChartView* residual_;
  SegmentedSwitch* scale_;
  TableCard* table_;

  RunSource run_source_;
  FramePtr frame_;
  Gap gap_ = Gap::no_run;
  std::optional<WholeRun> own_run_;  // trained here; shown instead of the Train page's
  bool own_is_example_ = false;
  QString failure_;
  std::shared_ptr<const TrainingProblem> split_problem_;  // what the split is of
  std::unique_ptr<DirectionReport> report_;
};

}  // namespace lora::app
