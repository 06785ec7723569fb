// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factorization/training_problem.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <tuple>

#include "core/base/random.h"
#include "core/factorization/power_iteration.h"

namespace lora {
namespace {

// Random streams of the hidden split, apart from those of the latent dimensions (see initializer.cpp).
constexpr std::uint64_t hiding_stream = std::uint64_t{1} << 40;

// From here on each round of the power iteration takes long, and a rate needs few digits of what it finds.
constexpr std::size_t many_ratings = 1'000'000;

bool cell_before(const Rating& first, const Rating& second) {
  return std::tie(first.user, first.movie) < std::tie(second.user, second.movie);
}

/// Which of `count` ratings are hidden: floor(percent of count) of them, each set equally likely.
std::vector<bool> choose_hidden(std::size_t count, double percent, std::uint64_t seed) {
  std::vector<bool> hidden(count, false);
  const auto wanted = static_cast<std::size_t>(percent / 100.0 * static_cast<double>(count));
  Random random(seed, hiding_stream);
  std::size_t missing = wanted;
  for (std::size_t k = 0; k < count && missing > 0; ++k) {
    if (random.below(count - k) >= missing) continue;
    hidden[k] = true;
    --missing;
  }
  return hidden;
}

Base make_base(const RatingTable& table, BaseKind kind, const std::vector<Rating>& trained,
               std::shared_ptr<const RatingTable> old_ratings) {
  switch (kind) {
    case BaseKind::zero:
      return Base::zero(table.users(), table.movies());
    case BaseKind::mean:
      return Base::mean(table.users(), table.movies(), trained);
    case BaseKind::offsets:
      return Base::offsets(table.users(), table.movies(), trained);
    case BaseKind::table:
      break;
  }
  if (!old_ratings || old_ratings->users() != table.users() || old_ratings->movies() != table.movies()) {
    throw std::invalid_argument("TrainingProblem: old ratings must have the table's shape");
  }
  return Base::table(std::move(old_ratings));
}

/// Sorts by cell; of two ratings for a cell the later one stays.
void sort_and_deduplicate(std::vector<Rating>& ratings) {
  std::stable_sort(ratings.begin(), ratings.end(), cell_before);
  std::vector<Rating> kept;
  for (const Rating& rating : ratings) {
    if (!kept.empty() && !cell_before(kept.back(), rating)) {
      kept.back() = rating;
    } else {
      kept.push_back(rating);
    }
  }
  ratings = std::move(kept);
}

}  // namespace

TrainingProblem::TrainingProblem(std::shared_ptr<const RatingTable> table, const TrainingSettings& settings,
                                 std::vector<Rating> test, std::shared_ptr<const RatingTable> old_ratings)
    : table_(std::move(table)) {
  if (!table_) throw std::invalid_argument("TrainingProblem: a table is needed");
  if (!(settings.hidden_percent >= 0.0 && settings.hidden_percent <= 90.0)) {
    throw std::invalid_argument("TrainingProblem: hidden_percent must be in [0, 90]");
  }
  for (const Rating& rating : test) {
    if (rating.user >= users() || rating.movie >= movies() || !std::isfinite(rating.value)) {
      throw std::invalid_argument("TrainingProblem: test ratings must be finite and inside the table");
    }
  }
  const std::vector<Rating> seen = table_->ratings();
  const std::vector<bool> hide = choose_hidden(seen.size(), settings.hidden_percent, settings.seed);
  std::vector<Rating> trained;
  trained.reserve(seen.size());
  for (std::size_t k = 0; k < seen.size(); ++k) (hide[k] ? hidden_ : trained).push_back(seen[k]);
  hidden_.insert(hidden_.end(), test.begin(), test.end());
  sort_and_deduplicate(hidden_);
  base_ = make_base(*table_, settings.base, trained, std::move(old_ratings));
  store(trained);
  measure();
}

void TrainingProblem::store(const std::vector<Rating>& trained) {
  row_starts_.assign(users() + 1, 0);
  movie_counts_.assign(movies(), 0);
  movie_of_.reserve(trained.size());
  target_.reserve(trained.size());
  for (const Rating& rating : trained) {
    ++row_starts_[rating.user + 1];
    ++movie_counts_[rating.movie];
    movie_of_.push_back(rating.movie);
    target_.push_back(rating.value - base_.at(rating.user, rating.movie));
  }
  for (std::size_t user = 0; user < users(); ++user) row_starts_[user + 1] += row_starts_[user];
}

void TrainingProblem::measure() {
  const auto times = [this](const std::vector<double>& v, std::vector<double>& w) {
    for (std::size_t user = 0; user < users(); ++user) {
      double sum = 0.0;
      for (std::size_t k = row_starts_[user]; k < row_starts_[user + 1]; ++k)
        sum += target_[k] * v[movie_of_[k]];
      w[user] = sum;
    }
  };
  const auto transposed_times = [this](const std::vector<double>& w, std::vector<double>& v) {
    std::fill(v.begin(), v.end(), 0.0);
    for (std::size_t user = 0; user < users(); ++user) {
      for (std::size_t k = row_starts_[user]; k < row_starts_[user + 1]; ++k)
        v[movie_of_[k]] += target_[k] * w[user];
    }
  };
  const double tolerance = trained_count() < many_ratings ? 1e-9 : 1e-3;
  largest_singular_value_ =
      lora::largest_singular_value(users(), movies(), times, transposed_times, tolerance);
}

bool TrainingProblem::is_hidden(std::size_t user, std::size_t movie) const {
  const Rating cell{static_cast<std::uint32_t>(user), static_cast<std::uint32_t>(movie), 0.0};
  return std::binary_search(hidden_.begin(), hidden_.end(), cell, cell_before);
}

}  // namespace lora
