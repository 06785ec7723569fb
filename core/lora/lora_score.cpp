// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lora/lora_score.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>

namespace lora {
namespace {

bool same_bits(const std::vector<double>& first, const std::vector<double>& second) {
  return std::equal(first.begin(), first.end(), second.begin(), second.end(), [](double a, double b) {
    return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b);
  });
}

}  // namespace

Answer wanted_answer(const LoraProblem& problem, std::size_t prompt) {
  const Trick* trick = problem.trick_of(prompt);
  return trick ? trick->wanted : problem.model().manner(prompt);
}

LoraScore score(const LoraProblem& problem, const LoraLayer& layer) {
  LoraScore score;
  for (std::size_t prompt = 0; prompt < problem.model().prompts(); ++prompt) {
    score.answers.push_back(lora_answer(problem.model(), layer, prompt));
    const bool right = score.answers.back() == wanted_answer(problem, prompt);
    score.right.push_back(right);
    if (!right) continue;
    ++(problem.trick_of(prompt) ? score.tricks_learned : score.manners_kept);
  }
  return score;
}

std::vector<double> lora_logits(const ToyModel& model, const LoraLayer& layer, ToyContext context) {
  const std::vector<double> x = model.input(context);
  return layer.forward(model.logits(x), x);
}

Answer lora_answer(const ToyModel& model, const LoraLayer& layer, std::size_t prompt) {
  return decode(prompt, [&](ToyContext context) { return lora_logits(model, layer, context); });
}

bool is_identical_to_frozen(const LoraProblem& problem, const LoraLayer& layer) {
  const ToyModel& model = problem.model();
  return std::all_of(problem.contexts().begin(), problem.contexts().end(), [&](ToyContext context) {
    return same_bits(lora_logits(model, layer, context), model.logits(model.input(context)));
  });
}

MergeCheck check_merge(const LoraProblem& problem, const LoraLayer& layer) {
  const ToyModel& model = problem.model();
  const Matrix merged = layer.merged(model.w());
  const auto merged_logits = [&](ToyContext context) { return product(merged, model.input(context)); };
  MergeCheck check;
  for (const ToyContext context : problem.contexts()) {
    const std::vector<double> one_path = merged_logits(context);
    const std::vector<double> two_paths = lora_logits(model, layer, context);
    for (std::size_t k = 0; k < one_path.size(); ++k) {
      check.largest_difference = std::max(check.largest_difference, std::abs(one_path[k] - two_paths[k]));
    }
  }
  for (std::size_t prompt = 0; prompt < model.prompts(); ++prompt) {
    if (decode(prompt, merged_logits) != lora_answer(model, layer, prompt)) check.same_answers = false;
  }
  return check;
}

}  // namespace lora
