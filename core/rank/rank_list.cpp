// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rank/rank_list.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <set>

namespace lora {
namespace {

// What people type for a dash or a comma on other keyboards.
std::string with_ascii_marks(std::string_view text) {
  const std::pair<std::string_view, char> marks[] = {{"\u2013", '-'}, {"\u2212", '-'}, {"\uFF0D", '-'},
                                                     {"\uFF0C", ','}, {"\u3001", ','}, {"\uFF1B", ','}};
  std::string plain(text);
  for (const auto& [mark, ascii] : marks) {
    for (std::size_t at = plain.find(mark); at != std::string::npos; at = plain.find(mark)) {
      plain.replace(at, mark.size(), 1, ascii);
    }
  }
  std::replace(plain.begin(), plain.end(), ';', ',');
  std::replace(plain.begin(), plain.end(), '\t', ' ');
  return plain;
}

// "1 - 6" becomes "1-6", so that white space can separate as a comma does.
std::vector<std::string> pieces_of(const std::string& text) {
  std::string tight;
  for (const char c : text) {
    if (c == '-') {
      while (!tight.empty() && tight.back() == ' ') tight.pop_back();
    }
    if (c == ' ' && !tight.empty() && tight.back() == '-') continue;
    tight += c == ',' ? ' ' : c;
  }
  std::vector<std::string> pieces(1);
  for (const char c : tight) {
    if (c != ' ') {
      pieces.back() += c;
    } else if (!pieces.back().empty()) {
      pieces.emplace_back();
    }
  }
  if (pieces.back().empty()) pieces.pop_back();
  return pieces;
}

std::optional<std::size_t> number_of(std::string_view text) {
  std::size_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

}  // namespace

Result<std::vector<std::size_t>> parse_rank_list(std::string_view text, std::size_t highest) {
  std::set<std::size_t> ranks;
  for (const std::string& piece : pieces_of(with_ascii_marks(text))) {
    const std::size_t dash = piece.find('-');
    const auto first = number_of(std::string_view(piece).substr(0, dash));
    const auto last = dash == std::string::npos ? first : number_of(std::string_view(piece).substr(dash + 1));
    if (!first || !last) return Error{ErrorCode::not_a_number, {}, {piece}};
    const auto [low, high] = std::minmax(*first, *last);
    if (low < 1 || high > highest) {
      return Error{ErrorCode::out_of_range, {}, {"rank", piece, "1", std::to_string(highest)}};
    }
    if (high - low >= rank_list_limit) {
      return Error{ErrorCode::out_of_range,
                   {},
                   {"ranks", std::to_string(high - low + 1), "1", std::to_string(rank_list_limit)}};
    }
    for (std::size_t rank = low; rank <= high; ++rank) ranks.insert(rank);
  }
  if (ranks.empty()) return Error{ErrorCode::empty_input, {}, {}};
  if (ranks.size() > rank_list_limit) {
    return Error{ErrorCode::out_of_range,
                 {},
                 {"ranks", std::to_string(ranks.size()), "1", std::to_string(rank_list_limit)}};
  }
  return std::vector<std::size_t>(ranks.begin(), ranks.end());
}

std::vector<std::size_t> suggested_ranks(std::size_t users, std::size_t movies) {
  constexpr std::size_t large = 32;
  const std::size_t highest = std::min(users, movies);
  if (highest >= large) return {1, 2, 4, 8, 16};
  std::vector<std::size_t> ranks;
  for (std::size_t rank = 1; rank <= std::min<std::size_t>(6, highest); ++rank) ranks.push_back(rank);
  return ranks;
}

std::string format_rank_list(const std::vector<std::size_t>& ascending_ranks) {
  std::string text;
  for (std::size_t first = 0; first < ascending_ranks.size();) {
    std::size_t last = first;
    while (last + 1 < ascending_ranks.size() && ascending_ranks[last + 1] == ascending_ranks[last] + 1) {
      ++last;
    }
    if (last < first + 2) last = first;  // "1, 2" reads better than "1-2"
    if (!text.empty()) text += ", ";
    text += std::to_string(ascending_ranks[first]);
    if (last > first) text += "-" + std::to_string(ascending_ranks[last]);
    first = last + 1;
  }
  return text;
}

}  // namespace lora
