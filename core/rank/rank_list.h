// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace lora {

/// The most ranks one sweep takes.
inline constexpr std::size_t rank_list_limit = 64;

/// Reads ranks as people write them: numbers and ranges, "1-6" or "1, 2, 4, 8-10", separated by commas,
/// semicolons or spaces. Returns them ascending, each once.
/// Errors: empty_input; not_a_number (values: the piece that is none); out_of_range (values: "rank", the
/// piece, "1", highest) and out_of_range (values: "ranks", how many, "1", rank_list_limit).
Result<std::vector<std::size_t>> parse_rank_list(std::string_view text, std::size_t highest);

/// Ranks worth comparing on a table of this shape: 1 to 6, or doubling up to 16 where more would fit; never
/// above min(users, movies). Empty for an empty table.
std::vector<std::size_t> suggested_ranks(std::size_t users, std::size_t movies);

/// The shortest text that parse_rank_list() reads back: "1-4, 8".
std::string format_rank_list(const std::vector<std::size_t>& ascending_ranks);

}  // namespace lora
