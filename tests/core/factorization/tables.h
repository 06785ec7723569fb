// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/base/random.h"
#include "core/factorization/training_problem.h"

namespace lora::test {

inline std::shared_ptr<const RatingTable> table_of(std::size_t users, std::size_t movies,
                                                   const std::vector<Rating>& ratings) {
  return std::make_shared<const RatingTable>(RatingTable::from_ratings(
      std::vector<std::string>(users, "user"), std::vector<std::string>(movies, "movie"), ratings));
}

/// Two tastes: 6 users × 8 movies, full.
inline std::shared_ptr<const RatingTable> two_tastes() {
  static constexpr double stars[6][8] = {
      {5, 4.5, 4, 3.5, 1, 1, 1, 3},     {4.5, 4, 4, 3.5, 2, 1.5, 1.5, 3},
      {4, 3.5, 3.5, 3.5, 3.5, 3, 3, 4}, {1.5, 1.5, 2, 2, 4.5, 4, 4, 3.5},
      {1, 1, 1.5, 1.5, 4, 3.5, 3.5, 3}, {2.5, 2.5, 2.5, 2.5, 3, 2.5, 2.5, 3}};
  std::vector<Rating> ratings;
  for (std::uint32_t user = 0; user < 6; ++user) {
    for (std::uint32_t movie = 0; movie < 8; ++movie) ratings.push_back({user, movie, stars[user][movie]});
  }
  return table_of(6, 8, ratings);
}

/// Ratings from `low` to `high`, each cell seen with probability `density`.
inline std::shared_ptr<const RatingTable> random_table(std::size_t users, std::size_t movies, double density,
                                                       Random& random, double low = 0.5, double high = 5.0) {
  std::vector<Rating> ratings;
  for (std::uint32_t user = 0; user < users; ++user) {
    for (std::uint32_t movie = 0; movie < movies; ++movie) {
      if (random.uniform() >= density) continue;
      ratings.push_back({user, movie, low + (high - low) * random.uniform()});
    }
  }
  return table_of(users, movies, ratings);
}

inline std::shared_ptr<const TrainingProblem> problem_of(std::shared_ptr<const RatingTable> table,
                                                         const TrainingSettings& settings) {
  return std::make_shared<const TrainingProblem>(std::move(table), settings);
}

}  // namespace lora::test
