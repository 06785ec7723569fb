// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ratings/example_reader.h"

#include <algorithm>

#include "core/base/json_document.h"
#include "core/ratings/planted_table.h"
#include "core/ratings/rating_reader.h"

namespace lora {
namespace {

constexpr double number_limit = rating_magnitude_limit;

JsonNode in_language(const JsonNode& node, std::string_view language) {
  return node.has(language) ? node.member(language) : node.member("en");
}

bool read_base_is_mean(const JsonNode& node) {
  const std::string base = node.text();
  if (base != "zero" && base != "mean") node.fail_range(base, "zero", "mean");
  return base == "mean";
}

RatingScale read_scale(const JsonNode& root) {
  const auto node = root.find("scale");
  if (!node) return {};
  RatingScale scale;
  scale.lowest = node->member("lowest").number_in(-number_limit, number_limit);
  scale.highest = node->member("highest").number_in(scale.lowest, number_limit);
  scale.step = node->member("step").number_in(0.0, number_limit);
  return scale;
}

RatingTable read_numbers(const JsonNode& root, std::string_view language) {
  const RatingScale scale = read_scale(root);
  RatingTable table(in_language(root.member("users"), language).texts(),
                    in_language(root.member("movies"), language).texts(), scale);
  const JsonNode rows = root.member("ratings");
  if (rows.size() != table.users()) rows.fail_size(table.users());
  for (std::size_t user = 0; user < table.users(); ++user) {
    const JsonNode row = rows.element(user);
    if (row.size() != table.movies()) row.fail_size(table.movies());
    for (std::size_t movie = 0; movie < table.movies(); ++movie) {
      const JsonNode cell = row.element(movie);
      if (!cell.is_null()) table.set(user, movie, cell.number_in(scale.lowest, scale.highest));
    }
  }
  return table;
}

RatingTable read_planted(const JsonNode& root, const JsonNode& node, std::string_view language) {
  PlantedRecipe recipe;
  recipe.scale = read_scale(root);
  recipe.users = node.member("users").whole_in(1, 10'000);
  recipe.movies = node.member("movies").whole_in(1, PlantedRecipe::cell_limit / recipe.users);
  recipe.rank = node.member("rank").whole_in(1, std::min(recipe.users, recipe.movies));
  recipe.noise = node.member("noise").number_in(0.0, number_limit);
  if (const auto seen = node.find("seen_percent")) recipe.seen_percent = seen->number_in(0.001, 100.0);
  recipe.seed = node.member("seed").whole();
  recipe.user_prefix = in_language(node.member("user_prefix"), language).text();
  recipe.movie_prefix = in_language(node.member("movie_prefix"), language).text();
  return planted_table(recipe);
}

}  // namespace

Result<Example> read_example(std::string_view json, std::string_view language) {
  const auto document = JsonDocument::parse(json);
  if (!document) return document.error();
  return guarded([&] {
    const JsonNode root = document->root();
    Example example;
    example.id = root.member("id").text();
    example.title = in_language(root.member("title"), language).text();
    example.story = in_language(root.member("story"), language).text();
    if (const auto rank = root.find("rank")) example.rank = rank->whole_in(1, 1'000);
    if (const auto base = root.find("base")) example.base_is_mean = read_base_is_mean(*base);
    const auto planted = root.find("planted");
    example.table = planted ? read_planted(root, *planted, language) : read_numbers(root, language);
    return example;
  });
}

}  // namespace lora
