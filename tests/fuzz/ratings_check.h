// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>

#include "core/ratings/matrix_writer.h"
#include "core/ratings/rating_reader.h"
#include "tests/fuzz/fuzz_target.h"

namespace lora::fuzz {

inline bool has_nul(const std::vector<std::string>& names) {
  return std::any_of(names.begin(), names.end(),
                     [](const std::string& name) { return name.find('\0') != std::string::npos; });
}

/// What must hold for every text that read_ratings takes.
inline void check_import(const ImportedRatings& imported) {
  // A few bytes can name a table of many cells; writing all of its commas would only measure the disk.
  constexpr std::size_t written_cells = 20'000;
  const RatingTable& table = imported.table;
  require(table.users() > 0 && table.movies() > 0, "an import is a table");
  require(imported.user_ids.size() == table.users() && imported.movie_ids.size() == table.movies(),
          "as many ids as users and movies");
  std::size_t seen = 0;
  table.for_each([&](std::size_t, std::size_t, double value) {
    require(std::isfinite(value), "ratings are finite");
    ++seen;
  });
  require(seen == table.seen_count(), "seen_count counts the ratings");
  require(match_ratings(imported, imported.user_ids, imported.movie_ids).left_out == 0,
          "a file matches its own ids");
  if (table.cells() > written_cells || has_nul(table.user_names()) || has_nul(table.movie_names())) return;
  const auto again = read_ratings(write_matrix_csv(table));
  require(again.has_value(), "a written table can be read");
  // The scale is not written; in a matrix half stars are assumed, in a long form they are looked for.
  require(
      again->table.user_names() == table.user_names() && again->table.movie_names() == table.movie_names(),
      "names read back equal");
  require(again->table.ratings() == table.ratings(), "ratings read back equal");
}

}  // namespace lora::fuzz
