// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "core/base/result.h"
#include "core/ratings/rating_table.h"

namespace lora {

/// Title by movie id.
using MovieTitles = std::unordered_map<std::string, std::string>;

/// Titles from MovieLens' movies.csv (movieId,title,genres), u.item (`|`) or movies.dat (`::`), or from any
/// CSV whose first two columns are id and title.
/// Errors: empty_input, binary_input, bad_encoding, unclosed_quote, too_few_columns.
Result<MovieTitles> read_titles(std::string_view bytes);

/// Renames the movies whose present name is an id in `titles`; returns how many.
std::size_t apply_titles(RatingTable& table, const MovieTitles& titles);

}  // namespace lora
