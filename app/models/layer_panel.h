// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <utility>
#include <vector>

#include "app/models/layer_options.h"
#include "app/models/model_files.h"
#include "core/lora/real_layer_settings.h"

class QComboBox;
class QLabel;
class QPushButton;
class QSlider;
class QSpinBox;

namespace lora::app {

class AutoNumber;
class PanelSection;
class SegmentedSwitch;

/// The choices of "One layer for real": the layer and its correction, the rank, scale, start, method and
/// rate.
class LayerPanel : public QWidget {
  Q_OBJECT
 public:
  static constexpr int highest_rank = 128;

  explicit LayerPanel(QWidget* parent = nullptr);

  RealLayerSpec spec() const;
  RealLayerSettings settings() const;
  /// "Llama 3 8B, q_proj".
  QString layer_name() const;
  /// The rate in use, shown while it is automatic.
  void show_rate(double rate);

 signals:
  /// By the learner: another layer or another correction.
  void layer_changed();
  /// By the learner: how it is trained.
  void settings_changed();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void build_layer();
  void build_rank();
  void build_training();
  void show_models();
  void show_layers();
  void show_limits();
  void choose_rank(int rank);
  const LayerOption& layer() const;
  void retranslate();

  std::vector<ModelDescription> catalog_;
  std::vector<LayerOption> options_;
  PanelSection* layer_section_;
  QComboBox* models_;
  QComboBox* layers_;
  QLabel* size_;
  QSpinBox* true_rank_;
  QLabel* true_rank_label_;
  PanelSection* rank_section_;
  std::vector<std::pair<int, QPushButton*>> rank_buttons_;
  QSlider* rank_slider_;
  QSpinBox* rank_;
  PanelSection* training_section_;
  AutoNumber* alpha_;
  QLabel* alpha_label_;
  SegmentedSwitch* start_;
  QLabel* start_label_;
  QSpinBox* seed_;
  QLabel* seed_label_;
  SegmentedSwitch* method_;
  AutoNumber* rate_;
  QLabel* rate_label_;
};

}  // namespace lora::app
