// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "core/ratings/rating_table.h"

namespace lora {

/// How to make a table whose rank is known beforehand.
struct PlantedRecipe {
  std::size_t users = 40;
  std::size_t movies = 60;
  std::size_t rank = 4;
  double noise = 0.1;           ///< standard deviation of the Gaussian noise, stars
  double seen_percent = 100.0;  ///< share of the cells that are rated, more than 0, at most 100
  std::uint64_t seed = 1;
  RatingScale scale{};  ///< step 0 keeps the ratings unrounded
  std::string user_prefix = "User ";
  std::string movie_prefix = "Movie ";

  /// The most cells a recipe may ask for.
  static constexpr std::size_t cell_limit = 25'000'000;
};

/// The table: middle of the scale + Σ_k s_k p_k q_kᵀ + noise, kept inside the scale and rounded to its
/// step. The p_k (one number a user) and q_k (one a movie) are random and orthonormal, the strengths s_k fall
/// gently from 1 to 0.7 and are scaled so that the planted part just stays inside the scale. The p_k sum to
/// 0 when rank < users, so that without noise and rounding the table minus its average has exactly `rank`
/// singular values that are not 0. Users are called user_prefix + 1, 2, …
/// Throws std::invalid_argument unless 1 ≤ rank ≤ min(users, movies), noise ≥ 0 and finite, seen_percent in
/// (0, 100], lowest < highest and users × movies ≤ cell_limit.
RatingTable planted_table(const PlantedRecipe& recipe);

}  // namespace lora
