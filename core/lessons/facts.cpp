// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lessons/facts.h"

#include <algorithm>

#include "core/factorization/setting_words.h"

namespace lora {
namespace {

FactInfo number(std::string_view name, int decimals = 0) {
  return {name, FactKind::number, decimals, {}};
}
FactInfo name(std::string_view name) {
  return {name, FactKind::name, 0, {}};
}
FactInfo word(std::string_view name, std::vector<std::string_view> words) {
  return {name, FactKind::word, 0, std::move(words)};
}
FactInfo cell(std::string_view name) {
  return {name, FactKind::cell, 0, {}};
}
FactInfo yes_or_no(std::string_view name) {
  return word(name, {"no", "yes"});
}

std::vector<FactInfo> train_facts() {
  return {number("users"),
          number("movies"),
          number("cells"),
          number("ratings"),
          number("rank"),
          number("max_rank"),
          number("numbers_a"),
          number("numbers_b"),
          number("numbers"),
          number("share_percent"),
          number("break_even_rank", 2),
          number("step"),
          yes_or_no("playing"),
          word("start", {start_words.begin(), start_words.end()}),
          number("sigma", 2),
          number("seed"),
          word("method", {method_words.begin(), method_words.end()}),
          number("learning_rate", 4),
          word("base", {base_words.begin(), base_words.end()}),
          number("hidden_percent"),
          word("outcome", {"running", "converged", "diverged"}),
          number("rmse", 3),
          number("hidden_rmse", 3),
          number("best_rmse", 3),
          number("gradient_a", 2),
          number("gradient_b", 2),
          number("largest_a", 2),
          number("largest_b", 2),
          number("largest_guess", 2),
          yes_or_no("guess_is_w"),
          name("user"),
          name("movie"),
          cell("cell"),
          number("cell_rating", 1),
          number("cell_guess", 2),
          number("cell_residual", 2),
          cell("largest_residual_cell"),
          number("largest_residual", 2),
          name("largest_residual_names"),
          cell("largest_rating_cell"),
          name("largest_rating_names"),
          number("edits")};
}

std::vector<FactInfo> other_facts() {
  return {word("page", {"train", "compare", "lora", "models", "experiments"}),
          word("view", {"ratings", "error"}),
          yes_or_no("compared"),
          number("elbow"),
          number("best_hidden_rank"),
          number("compared_rank"),
          number("compare_rmse_1", 3),
          number("compare_rmse_2", 3),
          number("compare_rmse_3", 3),
          number("compare_rmse_4", 3),
          number("compare_rmse_6", 3),
          number("compare_hidden_rmse_1", 3),
          number("compare_hidden_rmse_2", 3),
          number("compare_hidden_rmse_4", 3),
          number("compare_hidden_rmse_6", 3),
          number("lora_step"),
          number("lora_rank"),
          number("lora_scale", 2),
          number("lora_d_in"),
          number("lora_d_out"),
          number("lora_parameters"),
          number("lora_frozen_parameters"),
          number("lora_tricks"),
          number("lora_tricks_learned"),
          number("lora_manners"),
          number("lora_manners_kept"),
          yes_or_no("lora_is_frozen_model"),
          yes_or_no("lora_w_unchanged"),
          yes_or_no("lora_same_when_merged"),
          name("lora_prompt"),
          name("lora_answer"),
          name("lora_frozen_answer"),
          yes_or_no("lora_compared"),
          yes_or_no("picture_turned"),
          name("model"),
          number("model_rank"),
          number("model_parameters"),
          number("model_share_percent", 3),
          number("model_adapter_mb", 1),
          yes_or_no("model_has_kv"),
          word("models_part", {"catalog", "adapter", "layer"}),
          yes_or_no("adapter_open"),
          number("adapter_modules"),
          name("experiment"),
          number("lab_step"),
          number("lab_rmse_gaussian_zero", 3),
          number("lab_rmse_zero_gaussian", 3),
          number("lab_rmse_zero_zero", 3),
          number("lab_rmse_gaussian_gaussian", 3)};
}

}  // namespace

const std::vector<FactInfo>& known_facts() {
  static const std::vector<FactInfo> all = [] {
    std::vector<FactInfo> facts = train_facts();
    for (FactInfo& fact : other_facts()) facts.push_back(std::move(fact));
    return facts;
  }();
  return all;
}

const FactInfo* find_fact(std::string_view name) {
  const auto& all = known_facts();
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const FactInfo& fact) { return fact.name == name; });
  return found == all.end() ? nullptr : &*found;
}

std::optional<double> number_of(const Facts& facts, std::string_view name) {
  const auto found = facts.find(name);
  if (found == facts.end() || !std::holds_alternative<double>(found->second)) return std::nullopt;
  return std::get<double>(found->second);
}

}  // namespace lora
