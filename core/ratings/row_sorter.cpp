// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ratings/row_sorter.h"

#include <algorithm>
#include <bit>
#include <functional>

namespace lora {
namespace {

constexpr std::size_t bits = 64;
// Words of marks looked through for each rating up to which that is faster than sorting.
constexpr std::size_t words_a_rating = 8;

}  // namespace

RowSorter::RowSorter(std::size_t movies) : movies_(movies) {}

std::size_t RowSorter::sort(std::uint32_t* movie_of, double* values, std::size_t count) {
  if (std::adjacent_find(movie_of, movie_of + count, std::greater_equal<>()) == movie_of + count)
    return count;
  return movies_ / bits <= words_a_rating * count ? sort_by_marks(movie_of, values, count)
                                                  : sort_by_keys(movie_of, values, count);
}

std::size_t RowSorter::sort_by_marks(std::uint32_t* movie_of, double* values, std::size_t count) {
  marks_.resize(movies_ / bits + 1);
  value_of_.resize(movies_);
  for (std::size_t k = 0; k < count; ++k) {
    marks_[movie_of[k] / bits] |= std::uint64_t{1} << movie_of[k] % bits;
    value_of_[movie_of[k]] = values[k];
  }
  std::size_t kept = 0;
  for (std::size_t word = 0; word < marks_.size(); ++word) {
    for (std::uint64_t left = marks_[word]; left != 0; left &= left - 1) {
      const std::size_t movie = word * bits + static_cast<std::size_t>(std::countr_zero(left));
      movie_of[kept] = static_cast<std::uint32_t>(movie);
      values[kept++] = value_of_[movie];
    }
    marks_[word] = 0;
  }
  return kept;
}

std::size_t RowSorter::sort_by_keys(std::uint32_t* movie_of, double* values, std::size_t count) {
  keys_.clear();
  for (std::size_t k = 0; k < count; ++k) keys_.push_back(std::uint64_t{movie_of[k]} << 32 | k);
  std::sort(keys_.begin(), keys_.end());
  copy_.assign(values, values + count);
  std::size_t kept = 0;
  for (std::size_t k = 0; k < count; ++k) {
    if (k + 1 < count && keys_[k + 1] >> 32 == keys_[k] >> 32) continue;
    movie_of[kept] = static_cast<std::uint32_t>(keys_[k] >> 32);
    values[kept++] = copy_[static_cast<std::uint32_t>(keys_[k])];
  }
  return kept;
}

}  // namespace lora
