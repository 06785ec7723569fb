// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "app/experiments/experiment_list.h"

class QBoxLayout;
class QLabel;
class QStackedLayout;

namespace lora::app {

class SegmentedSwitch;

/// The Experiments page: one experiment at a time, chosen at the top. Experiments are made when first shown;
/// only the one on screen gets frames.
class ExperimentsPage : public QWidget {
  Q_OBJECT
 public:
  explicit ExperimentsPage(SessionDocument& document, QWidget* parent = nullptr,
                           std::vector<ExperimentEntry> entries = all_experiments());

  /// Shows the experiment named so; throws std::invalid_argument for an id that is not in the list.
  void show_experiment(const QString& id);
  /// The experiment shown; null before the page was first on screen.
  Experiment* experiment() const;
  QString experiment_id() const;
  /// What Space and the training keys work on; null when the experiment does not play.
  Player* player() const;
  std::vector<const Exportable*> exportables() const;

  /// The Train page's frame.
  void show_frame(const FramePtr& frame);
  void set_run_source(const RunSource& source);

 signals:
  void message(const QString& text);
  void experiment_shown();
  /// An experiment was shown that had not been there.
  void experiment_made();

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void choose(int index);
  /// Makes the chosen experiment if it is not yet there.
  void bring_up();
  void make(std::size_t index);
  /// The hint stands beside the switch, or below it where there is no room.
  void place_hint();
  void retranslate();

  SessionDocument& document_;
  std::vector<ExperimentEntry> entries_;
  std::vector<Experiment*> made_;  ///< as many as entries, null until first shown
  FramePtr frame_;
  RunSource run_source_;
  SegmentedSwitch* switch_;
  QLabel* hint_;
  QBoxLayout* header_;
  QStackedLayout* stack_;
};

}  // namespace lora::app
