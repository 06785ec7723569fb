// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lessons/page_facts.h"

#include <algorithm>
#include <cmath>

#include "core/factorization/setting_words.h"
#include "core/rank/hidden_best.h"
#include "core/rank/parameter_count.h"

namespace lora {
namespace {

// Cells of a larger table are not looked at one by one at every step.
constexpr std::size_t cell_limit = 10'000;

void put(Facts& facts, std::string_view name, double value) {
  if (std::isfinite(value)) facts.insert_or_assign(std::string(name), value);
}
void put(Facts& facts, std::string_view name, std::size_t value) {
  put(facts, name, static_cast<double>(value));
}
void put(Facts& facts, std::string_view name, std::string_view word) {
  facts.insert_or_assign(std::string(name), std::string(word));
}

void add_shape(Facts& facts, const RatingTable& table, std::size_t rank) {
  const std::size_t users = table.users();
  const std::size_t movies = table.movies();
  put(facts, "users", users);
  put(facts, "movies", movies);
  put(facts, "cells", users * movies);
  put(facts, "ratings", table.seen_count());
  put(facts, "rank", rank);
  put(facts, "max_rank", std::min(users, movies));
  put(facts, "numbers_a", users * rank);
  put(facts, "numbers_b", rank * movies);
  put(facts, "numbers", factor_parameters(users, movies, rank));
  if (users * movies == 0) return;
  put(facts, "share_percent", 100.0 * parameter_share(users, movies, rank));
  put(facts, "break_even_rank", break_even_rank(users, movies));
}

void add_settings(Facts& facts, const TrainState& state) {
  const TrainingSettings& settings = state.settings;
  put(facts, "start", word_of(settings.start, start_words));
  put(facts, "sigma", settings.sigma);
  put(facts, "seed", static_cast<double>(settings.seed));
  put(facts, "method", word_of(settings.method, method_words));
  put(facts, "base", word_of(settings.base, base_words));
  put(facts, "hidden_percent", settings.hidden_percent);
  put(facts, "learning_rate", state.learning_rate);
  static constexpr std::array<std::string_view, 3> outcomes{"running", "converged", "diverged"};
  put(facts, "outcome", word_of(state.outcome, outcomes));
  add_flag(facts, "playing", state.playing);
}

void add_factors(Facts& facts, const Frame& frame) {
  double largest_a = 0.0;
  double largest_b = 0.0;
  for (std::size_t k = 0; k < frame.rank(); ++k) {
    for (std::size_t user = 0; user < frame.users(); ++user)
      largest_a = std::max(largest_a, std::abs(frame.a(user, k)));
    for (std::size_t movie = 0; movie < frame.movies(); ++movie)
      largest_b = std::max(largest_b, std::abs(frame.b(k, movie)));
  }
  put(facts, "largest_a", largest_a);
  put(facts, "largest_b", largest_b);
}

void put_cell(Facts& facts, const std::string& name, const LessonCell& cell, const RatingTable& table) {
  facts.insert_or_assign(name + "_cell", cell);
  facts.insert_or_assign(name + "_names", table.user_name(cell.user) + " × " + table.movie_name(cell.movie));
}

void add_cells(Facts& facts, const Frame& frame, const RatingTable& table) {
  double largest_guess = 0.0;
  double largest_residual = -1.0;
  double largest_rating = -std::numeric_limits<double>::infinity();
  LessonCell residual_cell;
  LessonCell rating_cell;
  bool is_base = true;
  for (std::size_t user = 0; user < frame.users(); ++user) {
    for (std::size_t movie = 0; movie < frame.movies(); ++movie) {
      const double guess = frame.guess(user, movie);
      largest_guess = std::max(largest_guess, std::abs(guess));
      is_base = is_base && guess == frame.base(user, movie);
      const auto rating = frame.rating(user, movie);
      if (!rating) continue;
      if (const double residual = std::abs(guess - *rating); residual > largest_residual) {
        largest_residual = residual;
        residual_cell = {user, movie};
      }
      if (*rating > largest_rating) {
        largest_rating = *rating;
        rating_cell = {user, movie};
      }
    }
  }
  put(facts, "largest_guess", largest_guess);
  if (largest_residual >= 0.0) {
    put(facts, "largest_residual", largest_residual);
    put_cell(facts, "largest_residual", residual_cell, table);
    put_cell(facts, "largest_rating", rating_cell, table);
  }
  add_flag(facts, "guess_is_w", is_base);
}

void add_chosen_cell(Facts& facts, const TrainState& state) {
  const RatingTable& table = *state.table;
  if (!state.cell || state.cell->user >= table.users() || state.cell->movie >= table.movies()) return;
  const auto [user, movie] = *state.cell;
  facts.insert_or_assign("cell", *state.cell);
  put(facts, "user", table.user_name(user));
  put(facts, "movie", table.movie_name(movie));
  if (const auto rating = table.at(user, movie)) put(facts, "cell_rating", *rating);
  if (state.frame == nullptr || user >= state.frame->users() || movie >= state.frame->movies()) return;
  put(facts, "cell_guess", state.frame->guess(user, movie));
  if (const auto residual = state.frame->residual(user, movie)) put(facts, "cell_residual", *residual);
}

std::size_t count_edits(const RatingTable& now, const RatingTable* before) {
  if (before == nullptr || before == &now || now.users() != before->users() ||
      now.movies() != before->movies())
    return 0;
  std::size_t edits = 0;
  for (std::size_t user = 0; user < now.users(); ++user) {
    for (std::size_t movie = 0; movie < now.movies(); ++movie)
      if (now.at(user, movie) != before->at(user, movie)) ++edits;
  }
  return edits;
}

}  // namespace

void add_flag(Facts& facts, std::string_view name, bool yes) {
  put(facts, name, std::string_view(yes ? "yes" : "no"));
}

void add_train_facts(Facts& facts, const TrainState& state) {
  if (state.table == nullptr) return;
  const bool small = state.table->users() * state.table->movies() <= cell_limit;
  add_shape(facts, *state.table, state.settings.rank);
  add_settings(facts, state);
  add_chosen_cell(facts, state);
  if (small) put(facts, "edits", count_edits(*state.table, state.table_before));
  if (state.frame == nullptr) return;
  const Snapshot& snapshot = state.frame->snapshot();
  put(facts, "step", snapshot.step);
  put(facts, "rmse", snapshot.rmse);
  put(facts, "hidden_rmse", snapshot.hidden_rmse);
  put(facts, "gradient_a", snapshot.gradient_norm_a);
  put(facts, "gradient_b", snapshot.gradient_norm_b);
  if (state.best_rmse) put(facts, "best_rmse", *state.best_rmse);
  if (!small) return;
  add_factors(facts, *state.frame);
  const bool same_shape =
      state.frame->users() == state.table->users() && state.frame->movies() == state.table->movies();
  if (same_shape) add_cells(facts, *state.frame, *state.table);
}

void add_sweep_facts(Facts& facts, const SweepResult& result) {
  add_flag(facts, "compared", !result.ranks.empty() && !result.cancelled);
  for (const RankResult& rank : result.ranks) {
    for (const auto& [prefix, value] :
         {std::pair{std::string("compare_rmse_"), rank.rmse}, {"compare_hidden_rmse_", rank.hidden_rmse}}) {
      const std::string name = prefix + std::to_string(rank.rank);
      if (find_fact(name) != nullptr) put(facts, name, value);
    }
  }
  if (result.elbow) put(facts, "elbow", *result.elbow);
  if (const auto best = best_on_hidden(result)) put(facts, "best_hidden_rank", result.ranks[*best].rank);
}

void add_lora_facts(Facts& facts, const LoraState& state) {
  if (state.frame == nullptr) return;
  const LoraFrame& frame = *state.frame;
  put(facts, "lora_step", frame.step());
  put(facts, "lora_rank", frame.rank());
  put(facts, "lora_scale", frame.layer().scale());
  put(facts, "lora_d_in", frame.d_in());
  put(facts, "lora_d_out", frame.d_out());
  put(facts, "lora_parameters", frame.trainable_parameters());
  put(facts, "lora_frozen_parameters", frame.frozen_parameters());
  put(facts, "lora_tricks", frame.tricks());
  put(facts, "lora_tricks_learned", frame.tricks_learned());
  put(facts, "lora_manners", frame.manners());
  put(facts, "lora_manners_kept", frame.manners_kept());
  add_flag(facts, "lora_is_frozen_model", frame.is_identical_to_frozen());
  add_flag(facts, "lora_w_unchanged", frame.model().w_hash() == state.first_w_hash);
  add_flag(facts, "lora_same_when_merged", frame.merge().same_answers);
  put(facts, "lora_prompt", std::string_view(frame.model().phrases().at(state.prompt).prompt));
  put(facts, "lora_answer", std::string_view(frame.text(frame.answer(state.prompt))));
  put(facts, "lora_frozen_answer", std::string_view(frame.text(frame.frozen_answer(state.prompt))));
}

void add_model_facts(Facts& facts, const ModelDescription& model, const AdapterCount& count) {
  put(facts, "model", std::string_view(model.name));
  put(facts, "model_rank", count.rank);
  put(facts, "model_parameters", static_cast<double>(count.parameters));
  put(facts, "model_share_percent", 100.0 * count.share);
  put(facts, "model_adapter_mb", static_cast<double>(count.half_bytes) / 1e6);
  const auto is_kv = [](const ModuleCount& module) {
    return module.module.target == "k_proj" || module.module.target == "v_proj";
  };
  add_flag(facts, "model_has_kv", std::any_of(count.modules.begin(), count.modules.end(), is_kv));
}

void add_lab_facts(Facts& facts, const StartLabSnapshot& lab) {
  static constexpr std::array names = {"lab_rmse_gaussian_zero", "lab_rmse_zero_gaussian",
                                       "lab_rmse_zero_zero", "lab_rmse_gaussian_gaussian"};
  static_assert(names.size() == lab_starts.size());
  put(facts, "lab_step", lab.step);
  for (std::size_t k = 0; k < names.size(); ++k) put(facts, names[k], lab.runs[k].snapshot->rmse);
}

}  // namespace lora
