// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>
#include <vector>

#include "app/models/real_layer_player.h"

class QGridLayout;
class QLabel;

namespace lora::app {

class ChartView;
class Exportable;
class LayerMaker;
class LayerPanel;
class LayerReadout;
class SpectrumFinder;

/// "One layer for real": a made correction of a real layer's size, learned here and now at any rank. The
/// layer is made when the view is shown for the first time.
class LayerView : public QWidget {
  Q_OBJECT
 public:
  explicit LayerView(QWidget* parent = nullptr);

  RealLayerPlayer& player() { return *player_; }
  LayerPanel& panel() { return *panel_; }
  /// Makes this layer in the background, then starts a run from step 0 with the panel's settings.
  void make(const RealLayerSpec& spec);
  std::vector<const Exportable*> exportables() const;

 protected:
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  QWidget* build_content(QWidget* parent);
  void start_run(const std::shared_ptr<const RealLayerProblem>& problem);
  void change_settings();
  void show_step();
  void show_spectrum();
  void show_notice();
  QString notice_text() const;
  void arrange();
  void retranslate();

  RealLayerPlayer* player_;
  LayerMaker* maker_;
  SpectrumFinder* spectrum_;
  LayerPanel* panel_;
  QLabel* story_ = nullptr;
  QLabel* notice_ = nullptr;
  LayerReadout* readout_ = nullptr;
  QGridLayout* grid_ = nullptr;
  ChartView* error_chart_ = nullptr;
  ChartView* spectrum_chart_ = nullptr;
  bool begun_ = false;
  bool could_not_make_ = false;
  int columns_ = 0;
};

}  // namespace lora::app
