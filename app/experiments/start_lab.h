// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "app/experiments/experiment.h"
#include "app/experiments/start_lab_player.h"

class QGridLayout;
class QLabel;

namespace lora::app {

class ChartView;
class HeatmapViewport;
class StartLabPane;

/// Four panes, one seed, one clock: the four ways to start A and B, from step 0 to the end.
class StartLab : public Experiment {
  Q_OBJECT
 public:
  StartLab(SessionDocument& document, QWidget* parent = nullptr);

  static QString title_text();
  static QString hint_text();

  QString title() const override { return title_text(); }
  QString hint() const override { return hint_text(); }
  Player* player() override { return player_; }
  StartLabPlayer& lab_player() { return *player_; }
  std::vector<const Exportable*> exportables() const override;
  void set_on_screen(bool shown) override { player_->set_on_screen(shown); }

 protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  QWidget* make_stage();
  void show_lab();
  void level_panes();
  void arrange_charts();

  SessionDocument& document_;
  StartLabPlayer* player_;
  HeatmapViewport* viewport_;
  QLabel* summary_;
  QLabel* conditions_;
  std::array<StartLabPane*, lab_starts.size()> panes_;
  std::array<ChartView*, 3> charts_;
  QGridLayout* chart_grid_ = nullptr;
  int chart_columns_ = 0;
};

}  // namespace lora::app
