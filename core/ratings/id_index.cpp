// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ratings/id_index.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace lora {
namespace {

constexpr std::uint64_t direct_limit = 1u << 21;  // 8 MB for each axis

/// The id as a whole number when it is written in the one usual way (no sign, no leading zero).
std::optional<std::uint64_t> whole_number(std::string_view id) {
  if (id.empty() || id.size() > 18 || (id[0] == '0' && id.size() > 1)) return std::nullopt;
  std::uint64_t number = 0;
  for (const char c : id) {
    if (c < '0' || c > '9') return std::nullopt;
    number = number * 10 + static_cast<std::uint64_t>(c - '0');
  }
  return number;
}

}  // namespace

std::uint32_t IdIndex::add(std::string_view id) {
  ids_.emplace_back(id);
  return static_cast<std::uint32_t>(ids_.size() - 1);
}

std::uint32_t IdIndex::index_of(std::string_view id) {
  const auto number = whole_number(id);
  if (number && *number < direct_limit) {
    const auto slot = static_cast<std::size_t>(*number);
    if (slot >= by_number_.size()) by_number_.resize(std::max(slot + 1, 2 * by_number_.size()), 0);
    if (by_number_[slot] == 0) {
      by_number_[slot] = add(id) + 1;
      numbers_.push_back(*number);
    }
    return by_number_[slot] - 1;
  }
  const auto found = by_text_.find(id);
  if (found != by_text_.end()) return found->second;
  all_numeric_ = all_numeric_ && number.has_value();
  numbers_.push_back(number.value_or(0));
  const std::uint32_t index = add(id);
  by_text_.emplace(std::string(id), index);
  return index;
}

std::vector<std::uint32_t> IdIndex::sort_numeric() {
  if (!all_numeric_ || std::is_sorted(numbers_.begin(), numbers_.end())) return {};
  std::vector<std::uint32_t> order(ids_.size());
  std::iota(order.begin(), order.end(), 0u);
  std::sort(order.begin(), order.end(),
            [&](std::uint32_t a, std::uint32_t b) { return numbers_[a] < numbers_[b]; });
  std::vector<std::uint32_t> place(ids_.size());
  std::vector<std::string> sorted(ids_.size());
  for (std::uint32_t k = 0; k < order.size(); ++k) {
    place[order[k]] = k;
    sorted[k] = std::move(ids_[order[k]]);
  }
  ids_ = std::move(sorted);
  return place;
}

std::vector<std::string> IdIndex::take_ids() {
  std::vector<std::string> ids = std::move(ids_);
  *this = IdIndex();
  return ids;
}

}  // namespace lora
