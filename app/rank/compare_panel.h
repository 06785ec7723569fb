// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QWidget>
#include <optional>
#include <utility>
#include <vector>

#include "app/exporting/export_formats.h"
#include "core/rank/rank_sweep.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QTimer;

namespace lora::app {

class PanelSection;
class SegmentedSwitch;

/// The side panel of the Compare ranks page: what to compare, Compare or Cancel, progress, axis, export.
class ComparePanel : public QWidget {
  Q_OBJECT
 public:
  explicit ComparePanel(QWidget* parent = nullptr);

  /// Follows the session: ranks suggested for the shape (unless the learner wrote others), and where they
  /// changed in the session, its method and hidden share.
  void follow(const RatingTable& table, const TrainingSettings& settings);
  /// What is asked for here, the rest from the session followed last. Nothing when the ranks cannot be read;
  /// the reason is then said under the field.
  std::optional<SweepSettings> sweep_settings();

  /// As typed by the learner.
  void set_up(const QString& ranks, std::size_t seeds);
  void show_running();
  void show_progress(int done, int total);
  /// `text` stays beside the progress bar, e.g. how long it took.
  void show_idle(const QString& text);
  bool logarithmic() const;
  /// What “Export all charts” writes; empty when nothing is ticked.
  std::vector<ExportFormat> export_formats() const;
  void set_export_enabled(bool enabled);

 signals:
  void compare_requested();
  void cancel_requested();
  void axis_changed();
  void export_all_requested();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void build_choices();
  void build_run();
  void build_export();
  void show_exportable();
  void retranslate();
  void show_counts();
  void check_ranks();
  std::size_t highest_rank() const;

  PanelSection* choices_;
  QLineEdit* ranks_;
  QLabel* ranks_label_;
  QLabel* ranks_error_;
  QSpinBox* seeds_;
  QLabel* seeds_label_;
  QSpinBox* hidden_;
  QLabel* hidden_label_;
  QComboBox* method_;
  QLabel* method_label_;
  QSpinBox* step_limit_;
  QLabel* step_limit_label_;
  QCheckBox* stop_when_converged_;
  QLabel* note_;
  QPushButton* compare_;
  QLabel* runs_;
  QLabel* time_;
  QProgressBar* bar_;
  PanelSection* axis_section_;
  SegmentedSwitch* axis_;
  PanelSection* export_section_;
  std::vector<std::pair<ExportFormat, QCheckBox*>> formats_;
  QPushButton* export_all_;
  bool can_export_ = false;
  QTimer* clock_;
  QElapsedTimer elapsed_;

  TrainingSettings session_settings_;
  std::size_t users_ = 0;
  std::size_t movies_ = 0;
  QString suggestion_;
  bool followed_ = false;
  bool running_ = false;
  int done_ = 0;
  int total_ = 0;
};

}  // namespace lora::app
