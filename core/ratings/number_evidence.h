// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include "core/ratings/csv_reader.h"
#include "core/ratings/number_format.h"

namespace lora {

/// Collects how a file writes its numbers. "4,5" and "1.234,5" tell which mark is which; "1,234" alone could
/// be one and a bit, or more than a thousand.
class NumberEvidence {
 public:
  /// A cell where a rating is expected; one that is no number in any format tells nothing.
  void add(std::string_view cell);

  /// The format that fits most of what was met. Cells of a comma file hold a comma only inside quotes.
  NumberFormat format(Delimiter delimiter) const;
  /// Whether another format would fit as well, or none fits all.
  bool is_doubtful(Delimiter delimiter) const;

 private:
  /// By mark: 0 point, 1 comma, 2 space, 3 apostrophe.
  std::array<std::size_t, 2> decimals_{};
  std::array<std::size_t, 4> thousands_{};
  std::array<std::size_t, 2> either_way_{};  ///< 1 to 3 digits, the mark, 3 digits
};

/// Whether some format makes a number of the cell.
bool is_number_like(std::string_view cell);

}  // namespace lora
