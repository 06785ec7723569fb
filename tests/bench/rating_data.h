// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "core/base/random.h"
#include "core/factorization/training_problem.h"

namespace lora::bench {

/// A table with MovieLens' shape and habits: few movies get most of the ratings, most users rate few, whole
/// and half stars made of two tastes and noise. Cells drawn twice count once, so a few percent fewer than
/// asked for.
inline std::vector<Rating> movielens_like(std::size_t users, std::size_t movies, std::size_t count) {
  Random random(5);
  std::vector<double> taste(2 * users), trait(2 * movies);
  for (double& value : taste) value = random.gaussian();
  for (double& value : trait) value = random.gaussian();
  const auto skewed = [&](std::size_t size, double power) {
    const double share = std::pow(random.uniform(), power);
    return std::min(size - 1, static_cast<std::size_t>(share * static_cast<double>(size)));
  };
  std::vector<Rating> ratings(count);
  for (Rating& rating : ratings) {
    const std::size_t user = skewed(users, 1.5), movie = skewed(movies, 2.5);
    const double liking =
        3.5 + 0.5 * (taste[2 * user] * trait[2 * movie] + taste[2 * user + 1] * trait[2 * movie + 1]);
    const double stars = std::clamp(std::round(2.0 * (liking + 0.7 * random.gaussian())) / 2.0, 0.5, 5.0);
    rating = {static_cast<std::uint32_t>(user), static_cast<std::uint32_t>(movie), stars};
  }
  return ratings;
}

inline std::shared_ptr<const RatingTable> table_like(std::size_t users, std::size_t movies,
                                                     std::size_t count) {
  return std::make_shared<const RatingTable>(RatingTable::from_ratings(std::vector<std::string>(users),
                                                                       std::vector<std::string>(movies),
                                                                       movielens_like(users, movies, count)));
}

/// The shapes of MovieLens 100K, 1M and 10M.
inline std::shared_ptr<const RatingTable> table_of_size(std::size_t count) {
  if (count <= 100'000) return table_like(943, 1'682, count);
  if (count <= 1'000'000) return table_like(6'040, 3'706, count);
  return table_like(69'878, 10'677, count);
}

/// A table of which this share is seen, at random; for what costs the same whatever the ratings are.
inline std::shared_ptr<const RatingTable> random_table(std::size_t users, std::size_t movies,
                                                       double density = 1.0) {
  Random random(3);
  std::vector<Rating> ratings;
  for (std::uint32_t user = 0; user < users; ++user) {
    for (std::uint32_t movie = 0; movie < movies; ++movie) {
      const double stars = 0.5 + 4.5 * random.uniform();
      if (random.uniform() < density) ratings.push_back({user, movie, stars});
    }
  }
  return std::make_shared<const RatingTable>(RatingTable::from_ratings(
      std::vector<std::string>(users, "user"), std::vector<std::string>(movies, "movie"), ratings));
}

/// How stochastic gradient descent is timed.
inline TrainingSettings sgd_settings(std::size_t rank) {
  TrainingSettings settings;
  settings.method = Method::sgd;
  settings.base = BaseKind::mean;
  settings.rank = rank;
  settings.l2 = 0.05;
  settings.sigma = 0.1;
  settings.learning_rate = 0.005;
  return settings;
}

/// With the average as W; made once for a number of ratings.
inline std::shared_ptr<const TrainingProblem> sgd_problem(std::size_t count) {
  static std::map<std::size_t, std::shared_ptr<const TrainingProblem>> made;
  auto& problem = made[count];
  if (!problem) problem = std::make_shared<const TrainingProblem>(table_of_size(count), sgd_settings(1));
  return problem;
}

/// Every iteration visited all of `ratings`.
inline void count_ratings(benchmark::State& state, std::size_t ratings) {
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(ratings));
  state.SetLabel("ratings");
}

}  // namespace lora::bench
