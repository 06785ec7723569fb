// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ratings/planted_table.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <stdexcept>

#include "core/base/random.h"

namespace lora {
namespace {

using Vector = std::vector<double>;

double dot(const Vector& a, const Vector& b) {
  return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

void subtract(Vector& from, double factor, const Vector& other) {
  for (std::size_t k = 0; k < from.size(); ++k) from[k] -= factor * other[k];
}

/// `count` orthonormal vectors from Gaussian draws by Gram and Schmidt, done twice against rounding. Those
/// that are `centred` sum to 0 each.
std::vector<Vector> orthonormal(Random& random, std::size_t count, std::size_t length, bool centred) {
  std::vector<Vector> vectors;
  const Vector ones(length, 1.0);
  while (vectors.size() < count) {
    Vector vector(length);
    for (double& entry : vector) entry = random.gaussian();
    for (int pass = 0; pass < 2; ++pass) {
      if (centred) subtract(vector, dot(vector, ones) / static_cast<double>(length), ones);
      for (const Vector& other : vectors) subtract(vector, dot(vector, other), other);
    }
    const double norm = std::sqrt(dot(vector, vector));
    if (norm < 1e-6) continue;  // nearly inside the others: draw again
    for (double& entry : vector) entry /= norm;
    vectors.push_back(std::move(vector));
  }
  return vectors;
}

/// Row-major users × movies, the largest entry has magnitude 1.
Vector planted_part(const PlantedRecipe& recipe) {
  Random user_draws(recipe.seed, 1);
  Random movie_draws(recipe.seed, 2);
  const auto p = orthonormal(user_draws, recipe.rank, recipe.users, recipe.rank < recipe.users);
  const auto q = orthonormal(movie_draws, recipe.rank, recipe.movies, false);
  Vector part(recipe.users * recipe.movies, 0.0);
  for (std::size_t k = 0; k < recipe.rank; ++k) {
    const double fall = recipe.rank > 1 ? static_cast<double>(k) / static_cast<double>(recipe.rank - 1) : 0.0;
    const double strength = 1.0 - 0.3 * fall;
    for (std::size_t user = 0; user < recipe.users; ++user) {
      for (std::size_t movie = 0; movie < recipe.movies; ++movie) {
        part[user * recipe.movies + movie] += strength * p[k][user] * q[k][movie];
      }
    }
  }
  double largest = 0.0;
  for (const double entry : part) largest = std::max(largest, std::abs(entry));
  for (double& entry : part) entry /= largest;
  return part;
}

void check(const PlantedRecipe& recipe) {
  const auto require = [](bool holds, const char* condition) {
    if (!holds) throw std::invalid_argument(condition);
  };
  require(recipe.rank >= 1 && recipe.rank <= std::min(recipe.users, recipe.movies),
          "planted_table: 1 <= rank <= min(users, movies)");
  require(recipe.users <= PlantedRecipe::cell_limit / recipe.movies,
          "planted_table: users x movies <= cell_limit");
  require(std::isfinite(recipe.noise) && recipe.noise >= 0.0, "planted_table: noise >= 0");
  require(recipe.seen_percent > 0.0 && recipe.seen_percent <= 100.0,
          "planted_table: 0 < seen_percent <= 100");
  require(recipe.scale.lowest < recipe.scale.highest, "planted_table: lowest < highest");
}

std::vector<std::string> numbered(const std::string& prefix, std::size_t count) {
  std::vector<std::string> names;
  names.reserve(count);
  for (std::size_t k = 1; k <= count; ++k) names.push_back(prefix + std::to_string(k));
  return names;
}

}  // namespace

RatingTable planted_table(const PlantedRecipe& recipe) {
  check(recipe);
  const Vector part = planted_part(recipe);
  const double middle = 0.5 * (recipe.scale.lowest + recipe.scale.highest);
  const double reach = 0.5 * (recipe.scale.highest - recipe.scale.lowest);
  Random noise(recipe.seed, 3);
  Random seen(recipe.seed, 4);
  std::vector<Rating> ratings;
  for (std::size_t cell = 0; cell < part.size(); ++cell) {
    const double value = middle + reach * part[cell] + recipe.noise * noise.gaussian();
    if (100.0 * seen.uniform() >= recipe.seen_percent) continue;
    ratings.push_back({static_cast<std::uint32_t>(cell / recipe.movies),
                       static_cast<std::uint32_t>(cell % recipe.movies), recipe.scale.nearest(value)});
  }
  return RatingTable::from_ratings(numbered(recipe.user_prefix, recipe.users),
                                   numbered(recipe.movie_prefix, recipe.movies), ratings, recipe.scale);
}

}  // namespace lora
