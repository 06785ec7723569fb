// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/ratings/rating_layout.h"
#include "core/ratings/rating_sample.h"

namespace lora {

/// What the rows of a sample are: a matrix or a rating a row, with or without names; `form` when it was
/// chosen. The sample has a row of at least two columns.
RatingLayout layout_of(const RatingSample& sample, std::optional<RatingForm> form);

/// A header cell without blanks, `_`, `-`, in lower case: "User ID" is "userid".
std::string header_word(std::string_view cell);
bool is_user_word(std::string_view word);
bool is_movie_word(std::string_view word);

}  // namespace lora
