// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ratings/rating_layout.h"

namespace lora {

/// Reads the matrix form: first row movies, first column users. `info.encoding` is left to the caller.
/// Errors: see read_ratings.
Result<ImportedRatings> read_matrix_form(const DelimitedText& text, const RatingLayout& layout,
                                         const ReadOptions& options);

}  // namespace lora
