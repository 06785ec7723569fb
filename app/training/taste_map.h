// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_view.h"
#include "app/charts/taste_map_spec.h"
#include "app/training/training_player.h"

class QComboBox;

namespace lora::app {

/// The taste map: users and movies along two chosen latent dimensions; follows the player.
class TasteMap : public ChartView {
  Q_OBJECT
 public:
  explicit TasteMap(TrainingPlayer& player, QWidget* parent = nullptr);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void show_frame();
  void offer_dimensions(int rank);
  void retranslate();

  TrainingPlayer& player_;
  QComboBox* across_;
  QComboBox* up_;
  std::shared_ptr<const TrainingProblem> named_;  ///< whose names these are
  TasteMapNames names_;
};

}  // namespace lora::app
