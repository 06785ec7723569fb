// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace lora {

/// Numbers the ids of one axis (users or movies) from 0 in order of first appearance. Small whole numbers,
/// which MovieLens uses, are looked up in a plain array.
class IdIndex {
 public:
  std::uint32_t index_of(std::string_view id);
  /// The same for an id that is written as this whole number in the usual way.
  std::uint32_t index_of_number(std::uint32_t id) {
    const std::uint32_t known = id < by_number_.size() ? by_number_[id] : 0;
    return known > 0 ? known - 1 : index_of(std::to_string(id));
  }
  std::size_t size() const { return ids_.size(); }

  /// Puts the ids into ascending order when all of them are whole numbers, keeps them as they came otherwise.
  /// Returns the new place of each old index; empty when nothing moved.
  std::vector<std::uint32_t> sort_numeric();
  /// The ids by index; leaves the index empty.
  std::vector<std::string> take_ids();

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
  };
  std::uint32_t add(std::string_view id);

  std::vector<std::string> ids_;
  std::vector<std::uint64_t> numbers_;    ///< of each id, while all are whole numbers
  std::vector<std::uint32_t> by_number_;  ///< index + 1, 0 = not met yet
  std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> by_text_;
  bool all_numeric_ = true;
};

}  // namespace lora
