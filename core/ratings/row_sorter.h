// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace lora {

/// Puts the ratings of one user in order of the movie; of several for a movie the last one stays.
class RowSorter {
 public:
  explicit RowSorter(std::size_t movies);

  /// `movie_of` and `values` are `count` long, movies below those of the constructor. Returns how many stay.
  std::size_t sort(std::uint32_t* movie_of, double* values, std::size_t count);

 private:
  std::size_t sort_by_marks(std::uint32_t* movie_of, double* values, std::size_t count);
  std::size_t sort_by_keys(std::uint32_t* movie_of, double* values, std::size_t count);

  std::size_t movies_;
  std::vector<std::uint64_t> marks_;  ///< a bit a movie, all 0 between calls
  std::vector<double> value_of_;      ///< of a marked movie
  std::vector<std::uint64_t> keys_;
  std::vector<double> copy_;
};

}  // namespace lora
