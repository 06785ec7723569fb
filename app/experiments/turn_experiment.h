// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/session_document.h"
#include "app/experiments/experiment.h"
#include "core/factorization/turned_factors.h"

class QLabel;
class QPushButton;
class QSlider;
class QSpinBox;

namespace lora::app {

class BackgroundJob;
class ChartView;
class NoticeRow;
class PanelSection;
class SidePanel;
class TurnBoard;
class TurnDial;

/// Turn the tastes: a dial turns A and B of a rank-2 run together. Works on the Train page's frame; where
/// that has another rank, on a copy trained here at rank 2.
class TurnExperiment : public Experiment {
  Q_OBJECT
 public:
  TurnExperiment(SessionDocument& document, QWidget* parent);

  static QString title_text() { return tr("Turn the tastes"); }
  static QString hint_text();
  QString title() const override { return title_text(); }
  QString hint() const override { return hint_text(); }
  std::vector<const Exportable*> exportables() const override;
  void set_on_screen(bool on_screen) override;
  void show_frame(const FramePtr& frame) override;

  /// What is turned, before turning; null when there is nothing of rank 2.
  const FramePtr& source_frame() const { return source_; }
  /// Of the guesses before and after turning, stars.
  double largest_guess_difference() const { return difference_; }

 protected:
  void changeEvent(QEvent* event) override;

 private:
  QWidget* make_stage();
  SidePanel* make_panel();
  void session_changed(SessionChange change);
  void train_copy();
  void choose_source();
  void set_degrees(int degrees);
  void draw();
  void show_state();
  void retranslate();

  SessionDocument& document_;
  BackgroundJob* job_;
  QLabel* notice_;
  QPushButton* train_copy_;
  NoticeRow* offer_;
  QWidget* stage_;
  TurnBoard* board_;
  ChartView* map_;
  QLabel* story_;
  TurnDial* dial_;
  QSpinBox* degrees_;
  QSlider* stretch_;
  QPushButton* back_;
  PanelSection* turn_section_;
  PanelSection* result_section_;
  QLabel* degrees_label_;
  std::pair<QLabel*, QLabel*> stretch_row_;
  std::pair<QLabel*, QLabel*> factors_row_;
  std::pair<QLabel*, QLabel*> guess_row_;

  FramePtr train_page_;  // the Train page's
  FramePtr copy_;        // of rank 2, trained here
  FramePtr source_;
  QString failure_;
  double difference_ = 0.0;
};

}  // namespace lora::app
