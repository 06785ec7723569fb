// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ratings/plain_row.h"

#include <array>
#include <bit>
#include <cstring>

namespace lora {
namespace {

// More than the longest plain row, so that no load below leaves the text.
constexpr std::ptrdiff_t room = 64;
constexpr std::size_t longest_id = 7;
constexpr std::size_t longest_time = 16;

/// Eight characters with '0' taken off each, and how many of the first are digits.
struct Digits {
  explicit Digits(const char* at) {
    std::memcpy(&bytes, at, sizeof bytes);
    bytes ^= 0x3030303030303030ULL;
    // A digit is 0 … 9 now: adding 0x76 reaches the high bit from 10 on.
    const std::uint64_t others = ((bytes + 0x7676767676767676ULL) | bytes) & 0x8080808080808080ULL;
    count = static_cast<std::size_t>(std::countr_zero(others)) / 8;
  }
  /// The number, for 1 to 8 digits: pairs, fours, then all eight.
  std::uint32_t value() const {
    std::uint64_t v = bytes << (64 - 8 * count);
    v = (v & 0x0F0F0F0F0F0F0F0FULL) * 2561 >> 8;
    v = (v & 0x00FF00FF00FF00FFULL) * 6553601 >> 16;
    return static_cast<std::uint32_t>((v & 0x0000FFFF0000FFFFULL) * 42949672960001ULL >> 32);
  }
  bool is_id() const {
    const bool leading_zero = count > 1 && (bytes & 0xFF) == 0;
    return count >= 1 && count <= longest_id && !leading_zero;
  }

  std::uint64_t bytes = 0;
  std::size_t count = 0;
};

constexpr auto tenths = [] {
  std::array<double, 100> table{};
  for (std::size_t k = 0; k < table.size(); ++k) table[k] = static_cast<double>(k) / 10.0;
  return table;
}();

bool is_digit(char c) {
  return static_cast<unsigned char>(c - '0') < 10;
}

std::size_t digit_of(char c) {
  return static_cast<unsigned char>(c - '0');
}

/// The bytes of a line end at `at`; 0 when none is there. A lone CR is left to CsvReader.
std::size_t line_end_at(const char* at) {
  if (at[0] == '\n') return 1;
  return at[0] == '\r' && at[1] == '\n' ? 2 : 0;
}

}  // namespace

PlainRowReader::PlainRowReader(const RatingLayout& layout)
    : fits_(std::endian::native == std::endian::little && layout.user_column == 0 &&
            layout.movie_column == 1 && layout.rating_column == 2 &&
            layout.numbers.decimal != DecimalMark::comma &&
            layout.numbers.thousands != ThousandsMark::point &&
            text_of(layout.delimiter).size() <= sizeof delimiter_),
      may_have_time_(layout.columns > 3) {
  const std::string_view text = text_of(layout.delimiter);
  delimiter_[0] = text.front();
  delimiter_[1] = text.back();
  delimiter_size_ = text.size();
}

inline const char* PlainRowReader::read_id(const char* at, std::uint32_t& id) const {
  const Digits digits(at);
  if (!digits.is_id()) return nullptr;
  id = digits.value();
  at += digits.count;
  const std::size_t gap = delimiter_at(at);
  return gap == 0 ? nullptr : at + gap;
}

std::size_t PlainRowReader::read(const char* start, const char* end, PlainRow& row) const {
  if (!fits_ || end - start < room) return 0;
  const char* at = read_id(start, row.user);
  if (at == nullptr) return 0;
  at = read_id(at, row.movie);
  if (at == nullptr) return 0;
  if (!is_digit(at[0])) return 0;
  // Whole and half stars alternate at random: reckoned, not branched on.
  const auto has_point = static_cast<std::size_t>((at[1] == '.') & is_digit(at[2]));
  row.value = tenths[10 * digit_of(at[0]) + has_point * digit_of(at[2])];
  at += 1 + 2 * has_point;
  const std::size_t gap = may_have_time_ ? delimiter_at(at) : 0;
  if (gap > 0) {
    at += gap;
    const char* const time = at;
    for (std::size_t more = 8; more == 8 && at - time < static_cast<std::ptrdiff_t>(longest_time);) {
      more = Digits(at).count;
      at += more;
    }
    if (at == time) return 0;
  }
  const std::size_t line_end = line_end_at(at);
  return line_end == 0 ? 0 : static_cast<std::size_t>(at - start) + line_end;
}

}  // namespace lora
