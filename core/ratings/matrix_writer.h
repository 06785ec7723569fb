// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/ratings/rating_table.h"

namespace lora {

/// The cell in the top left corner of a written table: it tells the reader that this is a matrix, whatever
/// the movies are called.
inline constexpr std::string_view matrix_corner = "users \\ movies";

/// The table as CSV: first row movies, first column users, unseen cells empty. UTF-8 with a byte order mark
/// and CRLF, as spreadsheets want it. read_ratings gives back the same names, ratings and unseen cells, bit
/// for bit, for every table with at least one user and one movie whose names are UTF-8 without NUL. Names
/// that a spreadsheet would take for a formula get an apostrophe before them (see formula_guard.h).
std::string write_matrix_csv(const RatingTable& table);

}  // namespace lora
