// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factorization/start_lab.h"
#include "core/factorization/trainer.h"
#include "core/lessons/facts.h"
#include "core/lora/adapter_calculator.h"
#include "core/lora/lora_frame.h"
#include "core/rank/rank_sweep.h"
#include "core/timeline/frame.h"

namespace lora {

/// The state of the Train page. `frame` may be null (no step has arrived yet).
struct TrainState {
  const Frame* frame = nullptr;
  const RatingTable* table = nullptr;
  TrainingSettings settings;
  Outcome outcome = Outcome::running;
  double learning_rate = 0.0;  ///< in use
  bool playing = false;
  std::optional<double> best_rmse;            ///< the SVD floor at this rank, where it is defined and known
  std::optional<LessonCell> cell;             ///< pointed at or chosen
  const RatingTable* table_before = nullptr;  ///< when the step began; null: the same
};
void add_train_facts(Facts& facts, const TrainState& state);

/// A finished comparison.
void add_sweep_facts(Facts& facts, const SweepResult& result);

struct LoraState {
  const LoraFrame* frame = nullptr;
  std::size_t prompt = 0;
  std::string first_w_hash;  ///< of W when the run started
};
void add_lora_facts(Facts& facts, const LoraState& state);

/// The choice made on the Real models page.
void add_model_facts(Facts& facts, const ModelDescription& model, const AdapterCount& count);

/// The Start lab: its clock and the four errors.
void add_lab_facts(Facts& facts, const StartLabSnapshot& lab);

void add_flag(Facts& facts, std::string_view name, bool yes);

}  // namespace lora
