// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ratings/rating_table.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <stdexcept>

#include "core/ratings/row_sorter.h"

namespace lora {
namespace {

constexpr double unseen = std::numeric_limits<double>::quiet_NaN();

/// The sparse form: see RatingTable.
struct Rows {
  std::vector<std::size_t> starts;
  std::vector<std::uint32_t> movie_of;
  std::vector<double> values;
};

/// By user, in the given order inside a row.
Rows scattered(const std::vector<Rating>& ratings, std::size_t users) {
  Rows rows{std::vector<std::size_t>(users + 1, 0), std::vector<std::uint32_t>(ratings.size()),
            std::vector<double>(ratings.size())};
  for (const Rating& rating : ratings) ++rows.starts[rating.user + 1];
  for (std::size_t user = 0; user < users; ++user) rows.starts[user + 1] += rows.starts[user];
  std::vector<std::size_t> next(rows.starts.begin(), rows.starts.end() - 1);
  for (const Rating& rating : ratings) {
    const std::size_t place = next[rating.user]++;
    rows.movie_of[place] = rating.movie;
    rows.values[place] = rating.value;
  }
  return rows;
}

/// Movies ascending inside each row, each once; the rows move together.
void sort_rows(Rows& rows, std::size_t movies) {
  RowSorter sorter(movies);
  std::size_t kept = 0;
  std::size_t first = 0;
  for (std::size_t user = 0; user + 1 < rows.starts.size(); ++user) {
    const std::size_t last = rows.starts[user + 1];
    std::uint32_t* const movie_of = rows.movie_of.data() + first;
    double* const values = rows.values.data() + first;
    const std::size_t length = sorter.sort(movie_of, values, last - first);
    if (kept < first) {
      std::copy_n(movie_of, length, rows.movie_of.data() + kept);
      std::copy_n(values, length, rows.values.data() + kept);
    }
    first = last;
    kept += length;
    rows.starts[user + 1] = kept;
  }
  rows.values.resize(kept);
  rows.movie_of.resize(kept);
}

}  // namespace

double RatingScale::nearest(double value) const {
  const double clamped = std::clamp(value, lowest, highest);
  if (step <= 0.0) return clamped;
  return std::clamp(lowest + std::round((clamped - lowest) / step) * step, lowest, highest);
}

bool RatingScale::contains(double value) const {
  return std::isfinite(value) && std::abs(nearest(value) - value) <= 1e-9 * std::max(1.0, std::abs(value));
}

RatingTable::RatingTable(std::vector<std::string> user_names, std::vector<std::string> movie_names,
                         RatingScale scale)
    : user_names_(std::move(user_names)), movie_names_(std::move(movie_names)), scale_(scale) {
  rebuild({});
}

RatingTable RatingTable::from_ratings(std::vector<std::string> user_names,
                                      std::vector<std::string> movie_names,
                                      const std::vector<Rating>& ratings, RatingScale scale) {
  RatingTable table;
  table.user_names_ = std::move(user_names);
  table.movie_names_ = std::move(movie_names);
  table.scale_ = scale;
  table.rebuild(ratings);
  return table;
}

void RatingTable::check(std::size_t user, std::size_t movie) const {
  if (user >= users() || movie >= movies()) throw std::out_of_range("RatingTable: no such cell");
}

void RatingTable::rebuild(const std::vector<Rating>& ratings) {
  if (users() > axis_limit || movies() > axis_limit) {
    throw std::invalid_argument("RatingTable: at most axis_limit users and movies");
  }
  dense_ = cells() <= dense_cell_limit;
  values_.clear();
  row_starts_.clear();
  movie_of_.clear();
  for (const Rating& rating : ratings) {
    if (rating.user >= users() || rating.movie >= movies()) {
      throw std::invalid_argument("RatingTable: rating outside the table");
    }
    if (!std::isfinite(rating.value)) throw std::invalid_argument("RatingTable: ratings must be finite");
  }
  if (dense_) {
    values_.assign(cells(), unseen);
    for (const Rating& rating : ratings) values_[rating.user * movies() + rating.movie] = rating.value;
    seen_count_ = static_cast<std::size_t>(
        std::count_if(values_.begin(), values_.end(), [](double value) { return !std::isnan(value); }));
    return;
  }
  Rows rows = scattered(ratings, users());
  sort_rows(rows, movies());
  row_starts_ = std::move(rows.starts);
  movie_of_ = std::move(rows.movie_of);
  values_ = std::move(rows.values);
  seen_count_ = values_.size();
}

std::optional<double> RatingTable::at(std::size_t user, std::size_t movie) const {
  check(user, movie);
  if (dense_) {
    const double value = values_[user * movies() + movie];
    return std::isnan(value) ? std::nullopt : std::optional<double>(value);
  }
  const auto first = movie_of_.begin() + static_cast<std::ptrdiff_t>(row_starts_[user]);
  const auto last = movie_of_.begin() + static_cast<std::ptrdiff_t>(row_starts_[user + 1]);
  const auto it = std::lower_bound(first, last, movie);
  if (it == last || *it != movie) return std::nullopt;
  return values_[static_cast<std::size_t>(it - movie_of_.begin())];
}

void RatingTable::set(std::size_t user, std::size_t movie, std::optional<double> rating) {
  check(user, movie);
  if (rating && !std::isfinite(*rating)) throw std::invalid_argument("RatingTable: ratings must be finite");
  if (dense_) {
    double& value = values_[user * movies() + movie];
    seen_count_ -= std::isnan(value) ? 0 : 1;
    value = rating.value_or(unseen);
    seen_count_ += rating ? 1 : 0;
    return;
  }
  const auto first = movie_of_.begin() + static_cast<std::ptrdiff_t>(row_starts_[user]);
  const auto last = movie_of_.begin() + static_cast<std::ptrdiff_t>(row_starts_[user + 1]);
  const auto it = std::lower_bound(first, last, movie);
  const bool found = it != last && *it == movie;
  const auto value_it = values_.begin() + (it - movie_of_.begin());
  if (found && rating) {
    *value_it = *rating;
    return;
  }
  if (!found && !rating) return;
  if (found) {
    values_.erase(value_it);
    movie_of_.erase(it);
  } else {
    values_.insert(value_it, *rating);
    movie_of_.insert(it, static_cast<std::uint32_t>(movie));
  }
  const std::size_t change = found ? static_cast<std::size_t>(-1) : 1;
  for (std::size_t row = user + 1; row < row_starts_.size(); ++row) row_starts_[row] += change;
  seen_count_ += change;
}

std::vector<Rating> RatingTable::ratings() const {
  std::vector<Rating> all;
  all.reserve(seen_count_);
  for_each([&](std::size_t user, std::size_t movie, double value) {
    all.push_back({static_cast<std::uint32_t>(user), static_cast<std::uint32_t>(movie), value});
  });
  return all;
}

double RatingTable::mean() const {
  double sum = 0.0;
  for_each([&](std::size_t, std::size_t, double value) { sum += value; });
  return seen_count_ == 0 ? 0.0 : sum / static_cast<double>(seen_count_);
}

void RatingTable::insert_user(std::size_t index, std::string name) {
  if (index > users()) throw std::out_of_range("RatingTable: no such place for a user");
  std::vector<Rating> moved = ratings();
  for (Rating& rating : moved) rating.user += rating.user >= index ? 1 : 0;
  user_names_.insert(user_names_.begin() + static_cast<std::ptrdiff_t>(index), std::move(name));
  rebuild(moved);
}

void RatingTable::insert_movie(std::size_t index, std::string name) {
  if (index > movies()) throw std::out_of_range("RatingTable: no such place for a movie");
  std::vector<Rating> moved = ratings();
  for (Rating& rating : moved) rating.movie += rating.movie >= index ? 1 : 0;
  movie_names_.insert(movie_names_.begin() + static_cast<std::ptrdiff_t>(index), std::move(name));
  rebuild(moved);
}

void RatingTable::remove_user(std::size_t index) {
  if (index >= users()) throw std::out_of_range("RatingTable: no such user");
  std::vector<Rating> kept = ratings();
  std::erase_if(kept, [&](const Rating& rating) { return rating.user == index; });
  for (Rating& rating : kept) rating.user -= rating.user > index ? 1 : 0;
  user_names_.erase(user_names_.begin() + static_cast<std::ptrdiff_t>(index));
  rebuild(kept);
}

void RatingTable::remove_movie(std::size_t index) {
  if (index >= movies()) throw std::out_of_range("RatingTable: no such movie");
  std::vector<Rating> kept = ratings();
  std::erase_if(kept, [&](const Rating& rating) { return rating.movie == index; });
  for (Rating& rating : kept) rating.movie -= rating.movie > index ? 1 : 0;
  movie_names_.erase(movie_names_.begin() + static_cast<std::ptrdiff_t>(index));
  rebuild(kept);
}

bool RatingTable::operator==(const RatingTable& other) const {
  return user_names_ == other.user_names_ && movie_names_ == other.movie_names_ && scale_ == other.scale_ &&
         ratings() == other.ratings();
}

}  // namespace lora
