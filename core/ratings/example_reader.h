// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/ratings/rating_table.h"

namespace lora {

/// A built-in table with its one-line story.
struct Example {
  std::string id;
  std::string title;
  std::string story;
  RatingTable table;
  std::optional<std::size_t> rank;  ///< the rank to start with
  bool base_is_mean =
      false;  ///< W should be the average rating, so that the rank is that of the tastes alone
};

/// Reads the JSON of resources/datasets: `id`, `title`, `story`, optional `rank` and `base` ("zero", "mean"),
/// and either `users`, `movies`, optional `scale` and `ratings` (a list for each user, null = unseen) or
/// `planted` (see PlantedRecipe). Texts are objects by language; `language` such as "zh_CN", English when it
/// is not there. Errors: as JsonDocument::parse, and missing_key, wrong_type, out_of_range, size_mismatch.
Result<Example> read_example(std::string_view json, std::string_view language);

}  // namespace lora
