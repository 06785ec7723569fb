// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/ratings/rating_table.h"

namespace lora::app {

/// Rows of ratings as a spreadsheet copies them; nothing = unseen. Rows may be of different length.
using RatingBlock = std::vector<std::vector<std::optional<double>>>;

/// One rating as people type it: '.' or ',' as decimal mark, full-width digits too. Nothing when it is no
/// number.
std::optional<double> parse_rating_number(const QString& text);

/// Reads cells separated by tabs and rows by line ends (LF, CRLF, CR); an empty cell is unseen.
/// Errors: empty_input; not_a_number (values: the cell's text) and out_of_range (values: the cell's text,
/// lowest, highest, step) with line and column of the cell inside the block, counted from 1.
Result<RatingBlock> parse_rating_block(const QString& text, const RatingScale& scale);

/// The same back: tabs and LF, '.' as decimal mark, no line end after the last row.
QString format_rating_block(const RatingBlock& block);
/// Shortest text of a rating, '.' as decimal mark.
QString rating_text(double rating);
/// Decimals that every step of the scale needs: 0 for whole stars, 1 for halves; at most 3.
int rating_decimals(const RatingScale& scale);

}  // namespace lora::app
