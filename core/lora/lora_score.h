// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lora/lora_layer.h"
#include "core/lora/lora_problem.h"

namespace lora {

/// What the model answers with a layer on top, to every prompt of the corpus.
struct LoraScore {
  std::vector<Answer> answers;  ///< by prompt
  std::vector<bool> right;      ///< by prompt: the trick's wanted answer, or the manner
  std::size_t tricks_learned = 0;
  std::size_t manners_kept = 0;
};

/// The trick's wanted answer; without a trick the manner.
Answer wanted_answer(const LoraProblem& problem, std::size_t prompt);

LoraScore score(const LoraProblem& problem, const LoraLayer& layer);

/// W x + scale · B (A x), d_out numbers.
std::vector<double> lora_logits(const ToyModel& model, const LoraLayer& layer, ToyContext context);
/// The answer with the layer on top.
Answer lora_answer(const ToyModel& model, const LoraLayer& layer, std::size_t prompt);

/// Whether the logits of every context of the problem are W x, bit for bit. Computed, not assumed.
bool is_identical_to_frozen(const LoraProblem& problem, const LoraLayer& layer);

/// Merging: one matrix W + scale · B·A instead of two paths.
struct MergeCheck {
  double largest_difference = 0.0;  ///< of a logit, over all contexts of the problem
  bool same_answers = true;         ///< to every prompt
};
MergeCheck check_merge(const LoraProblem& problem, const LoraLayer& layer);

}  // namespace lora
