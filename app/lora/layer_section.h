// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/panel_section.h"
#include "core/lora/lora_settings.h"

class QSpinBox;
class QToolButton;

namespace lora::app {

class AutoNumber;
class SegmentedSwitch;

/// Rank, α and scaling, the start of A, seed and learning rate of the LoRA layer.
class LayerSection : public PanelSection {
  Q_OBJECT
 public:
  explicit LayerSection(QWidget* parent = nullptr);

  /// The section with the rank alone, for the top of the panel; belongs to the same parent.
  PanelSection* rank_section() { return rank_section_; }
  LoraSettings settings() const;
  /// Does not emit changed(). A rank that has no button is ignored.
  void set_settings(const LoraSettings& settings);
  /// Chooses the rank as the learner would; ranks that have no button are ignored.
  void set_rank(std::size_t rank);

 signals:
  void changed();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  QWidget* make_seed_row();
  void emit_changed();
  void retranslate();

  PanelSection* rank_section_;
  SegmentedSwitch* rank_;
  AutoNumber* alpha_;
  QLabel* alpha_label_;
  SegmentedSwitch* scaling_;
  SegmentedSwitch* start_;
  QLabel* start_label_;
  AutoNumber* sigma_;
  QLabel* sigma_label_;
  QSpinBox* seed_;
  QToolButton* dice_;
  QLabel* seed_label_;
  AutoNumber* rate_;
  QLabel* rate_label_;
};

}  // namespace lora::app
