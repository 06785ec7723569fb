// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "app/document/session_document.h"
#include "app/rank/sweep_report.h"

class QGridLayout;
class QLabel;
class QPushButton;

namespace lora::app {

class ChartView;
class ComparePanel;
class Exportable;
class RankTableCard;
class ReconstructionGallery;
class SweepRunner;
class WelcomeCard;

/// The Compare ranks page: trains every rank of the session's table and shows what each costs and keeps.
class ComparePage : public QWidget {
  Q_OBJECT
 public:
  ComparePage(SessionDocument& document, QWidget* parent);

  /// Sets the panel, as typed by the learner.
  void set_up(const QString& ranks, std::size_t seeds);
  /// The rank chosen in the table; 0 for none.
  std::size_t chosen_rank() const { return chosen_rank_; }
  /// Whether what is on screen is of the present table and settings.
  bool is_up_to_date() const { return report_ && !is_outdated(); }
  /// What is on screen; null before the first comparison.
  const SweepReportPtr& report() const { return report_; }
  /// Everything on screen that can be exported, charts first; empty before the first comparison.
  std::vector<const Exportable*> exportables() const;

 public slots:
  /// Starts a comparison with what the panel says.
  void compare();

 signals:
  /// The learner wants this rank on the Train page.
  void use_rank(std::size_t rank);
  /// Other results or another rank are shown.
  void results_changed();

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  QWidget* build_results();
  void session_changed(SessionChange change);
  void show_report(const SweepReportPtr& report);
  void show_failure(const QString& reason);
  void show_charts();
  void arrange_charts();
  void choose(std::size_t rank);
  bool is_outdated() const;
  void retranslate();

  SessionDocument& document_;
  SweepRunner* runner_;
  ComparePanel* panel_;
  WelcomeCard* welcome_;
  QWidget* results_;
  QLabel* notice_;
  QPushButton* again_;
  QWidget* notice_row_;
  QLabel* story_;
  QLabel* warning_;
  QGridLayout* chart_grid_;
  std::vector<ChartView*> charts_;
  RankTableCard* table_;
  ReconstructionGallery* gallery_;
  int chart_columns_ = 0;
  std::size_t chosen_rank_ = 0;

  SweepReportPtr report_;
  SweepReportPtr interruption_;  // the last comparison, when it was cancelled
  QString failure_;              // why the last comparison failed
  // The results are up to date while the session has this table (renamed or not) and these settings.
  std::shared_ptr<const RatingTable> compared_table_;
  TrainingSettings compared_settings_;
  TrainingSettings started_settings_;
  std::shared_ptr<const RatingTable> session_table_;  // as of the last change
};

}  // namespace lora::app
