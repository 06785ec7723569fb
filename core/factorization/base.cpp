// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factorization/base.h"

#include <cmath>
#include <stdexcept>

namespace lora {
namespace {

// Alternations after which the offsets of real tables no longer move in their fourth digit.
constexpr int offset_rounds = 10;

double mean_of(const std::vector<Rating>& ratings) {
  double sum = 0.0;
  for (const Rating& rating : ratings) sum += rating.value;
  return ratings.empty() ? 0.0 : sum / static_cast<double>(ratings.size());
}

/// offset[x] = Σ (rating − mean − partner's offset) / (damping + count), x and partner being user and movie.
void fit(std::vector<double>& offsets, const std::vector<double>& partners,
         const std::vector<Rating>& ratings, double mean, double damping, std::uint32_t Rating::*axis,
         std::uint32_t Rating::*partner) {
  std::vector<double> counts(offsets.size(), damping);
  offsets.assign(offsets.size(), 0.0);
  for (const Rating& rating : ratings) {
    offsets[rating.*axis] += rating.value - mean - partners[rating.*partner];
    counts[rating.*axis] += 1.0;
  }
  for (std::size_t k = 0; k < offsets.size(); ++k)
    offsets[k] = counts[k] > 0.0 ? offsets[k] / counts[k] : 0.0;
}

void check(std::size_t users, std::size_t movies, const std::vector<Rating>& ratings) {
  for (const Rating& rating : ratings) {
    if (rating.user >= users || rating.movie >= movies) {
      throw std::invalid_argument("Base: ratings must lie inside the table");
    }
  }
}

}  // namespace

Base Base::zero(std::size_t users, std::size_t movies) {
  Base base;
  base.users_ = users;
  base.movies_ = movies;
  return base;
}

Base Base::mean(std::size_t users, std::size_t movies, const std::vector<Rating>& ratings) {
  check(users, movies, ratings);
  Base base = zero(users, movies);
  base.kind_ = BaseKind::mean;
  base.mean_ = mean_of(ratings);
  return base;
}

Base Base::offsets(std::size_t users, std::size_t movies, const std::vector<Rating>& ratings,
                   double damping) {
  if (!std::isfinite(damping) || damping < 0.0) {
    throw std::invalid_argument("Base: damping must be finite and not negative");
  }
  Base base = mean(users, movies, ratings);
  base.kind_ = BaseKind::offsets;
  base.user_offsets_.assign(users, 0.0);
  base.movie_offsets_.assign(movies, 0.0);
  for (int round = 0; round < offset_rounds; ++round) {
    fit(base.movie_offsets_, base.user_offsets_, ratings, base.mean_, damping, &Rating::movie, &Rating::user);
    fit(base.user_offsets_, base.movie_offsets_, ratings, base.mean_, damping, &Rating::user, &Rating::movie);
  }
  return base;
}

Base Base::table(std::shared_ptr<const RatingTable> old_ratings) {
  if (!old_ratings) throw std::invalid_argument("Base: old ratings are needed");
  Base base = zero(old_ratings->users(), old_ratings->movies());
  base.kind_ = BaseKind::table;
  base.mean_ = old_ratings->mean();
  base.old_ratings_ = std::move(old_ratings);
  return base;
}

double Base::at(std::size_t user, std::size_t movie) const {
  if (user >= users_ || movie >= movies_) throw std::out_of_range("Base: no such cell");
  switch (kind_) {
    case BaseKind::zero:
      return 0.0;
    case BaseKind::mean:
      return mean_;
    case BaseKind::offsets:
      return mean_ + user_offsets_[user] + movie_offsets_[movie];
    case BaseKind::table:
      return old_ratings_->at(user, movie).value_or(mean_);
  }
  return 0.0;
}

double Base::user_offset(std::size_t user) const {
  return kind_ == BaseKind::offsets ? user_offsets_.at(user) : 0.0;
}

double Base::movie_offset(std::size_t movie) const {
  return kind_ == BaseKind::offsets ? movie_offsets_.at(movie) : 0.0;
}

}  // namespace lora
