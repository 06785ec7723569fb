// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

#include "core/ratings/rating_layout.h"

namespace lora {

/// A row as nearly all are: two whole numbers as ids, a rating of one digit or one digit, point and digit,
/// and perhaps a time in digits.
struct PlainRow {
  std::uint32_t user = 0;
  std::uint32_t movie = 0;
  double value = 0.0;
};

/// Reads plain rows eight characters at a time. What it does not take (any other row, and the last ones of a
/// text) is for CsvReader; what it takes means the same to both.
class PlainRowReader {
 public:
  explicit PlainRowReader(const RatingLayout& layout);

  /// Bytes of the row at `at`, its line end included, and its numbers into `row`; 0 when it is another kind
  /// of row, `row` being left with anything.
  std::size_t read(const char* at, const char* end, PlainRow& row) const;

 private:
  /// Behind the id and the delimiter at `at`; null when they are not there.
  const char* read_id(const char* at, std::uint32_t& id) const;
  /// The bytes of the delimiter at `at`; 0 when none is there.
  std::size_t delimiter_at(const char* at) const {
    return at[0] == delimiter_[0] && at[delimiter_size_ - 1] == delimiter_[1] ? delimiter_size_ : 0;
  }

  char delimiter_[2] = {};  ///< its first and its last character
  std::size_t delimiter_size_ = 1;
  bool fits_;
  bool may_have_time_;
};

}  // namespace lora
