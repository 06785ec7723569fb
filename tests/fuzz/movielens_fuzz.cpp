// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ratings/movie_titles.h"
#include "tests/fuzz/ratings_check.h"

// The first byte chooses between `::` and tab; the rest is a file of ratings and also one of titles.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace lora;
  if (size == 0) return 0;
  const std::string_view text = fuzz::text_of(data + 1, size - 1);
  ReadOptions options;
  options.dialect.delimiter = data[0] % 2 == 0 ? Delimiter::double_colon : Delimiter::tab;
  auto imported = read_ratings(text, options);
  if (imported) fuzz::check_import(*imported);
  const auto titles = read_titles(text);
  if (!imported || !titles) return 0;
  RatingTable table = std::move(imported).value().table;
  const RatingTable before = table;
  fuzz::require(apply_titles(table, *titles) <= table.movies(), "at most every movie gets a title");
  fuzz::require(table.ratings() == before.ratings(), "titles leave the ratings alone");
  return 0;
}
