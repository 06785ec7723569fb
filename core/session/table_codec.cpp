// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/table_codec.h"

#include <limits>

#include "core/ratings/rating_reader.h"
#include "core/session/json_text.h"
#include "core/session/unknown_keys.h"

namespace lora {
namespace {

/// What no file of ratings may hold, a session may not hold either.
double stars(const JsonNode& node) {
  return node.number_in(-rating_magnitude_limit, rating_magnitude_limit);
}

void append_dense(std::string& json, const RatingTable& table) {
  append_key(json, "ratings");
  json += '[';
  for (std::size_t user = 0; user < table.users(); ++user) {
    json += user == 0 ? "\n[" : ",\n[";
    for (std::size_t movie = 0; movie < table.movies(); ++movie) {
      if (movie > 0) json += ',';
      append_number(json, table.at(user, movie).value_or(std::numeric_limits<double>::quiet_NaN()));
    }
    json += ']';
  }
  json += ']';
}

void append_sparse(std::string& json, const RatingTable& table) {
  const std::vector<Rating> ratings = table.ratings();
  const auto append_list = [&](std::string_view key, auto&& append_entry) {
    append_key(json, key);
    json += '[';
    for (std::size_t k = 0; k < ratings.size(); ++k) {
      if (k > 0) json += ',';
      append_entry(ratings[k]);
    }
    json += ']';
  };
  append_key(json, "seen");
  json += '{';
  append_list("users", [&](const Rating& rating) { json += std::to_string(rating.user); });
  append_list("movies", [&](const Rating& rating) { json += std::to_string(rating.movie); });
  append_list("values", [&](const Rating& rating) { append_number(json, rating.value); });
  json += '}';
}

RatingScale read_scale(const JsonNode& node) {
  RatingScale scale;
  scale.lowest = stars(node.member("lowest"));
  scale.highest = node.member("highest").number_in(scale.lowest, rating_magnitude_limit);
  scale.step = node.member("step").number_in(0.0, rating_magnitude_limit);
  return scale;
}

std::vector<Rating> read_dense(const JsonNode& rows, std::size_t users, std::size_t movies) {
  if (rows.size() != users) rows.fail_size(users);
  std::vector<Rating> ratings;
  for (std::size_t user = 0; user < users; ++user) {
    const JsonNode row = rows.element(user);
    if (row.size() != movies) row.fail_size(movies);
    for (std::size_t movie = 0; movie < movies; ++movie) {
      const JsonNode cell = row.element(movie);
      if (cell.is_null()) continue;
      ratings.push_back({static_cast<std::uint32_t>(user), static_cast<std::uint32_t>(movie), stars(cell)});
    }
  }
  return ratings;
}

std::vector<Rating> read_sparse(const JsonNode& seen, std::size_t users, std::size_t movies) {
  const JsonNode user_list = seen.member("users");
  const JsonNode movie_list = seen.member("movies");
  const JsonNode values = seen.member("values");
  if (movie_list.size() != user_list.size()) movie_list.fail_size(user_list.size());
  if (values.size() != user_list.size()) values.fail_size(user_list.size());
  std::vector<Rating> ratings;
  ratings.reserve(values.size());
  if (values.size() > 0 && (users == 0 || movies == 0)) values.fail_size(0);
  for (std::size_t k = 0; k < values.size(); ++k) {
    ratings.push_back({static_cast<std::uint32_t>(user_list.element(k).whole_in(0, users - 1)),
                       static_cast<std::uint32_t>(movie_list.element(k).whole_in(0, movies - 1)),
                       stars(values.element(k))});
  }
  return ratings;
}

std::vector<std::string> read_axis(const JsonNode& node) {
  if (node.size() > RatingTable::axis_limit) {
    node.fail_range(std::to_string(node.size()), "0", std::to_string(RatingTable::axis_limit));
  }
  return node.texts();
}

}  // namespace

void append_table(std::string& json, const RatingTable& table, const UnknownKeys& unknown) {
  json += '{';
  append_key(json, "users");
  append_texts(json, table.user_names());
  append_key(json, "movies");
  append_texts(json, table.movie_names());
  append_key(json, "scale");
  json += '{';
  append_key(json, "lowest");
  append_number(json, table.scale().lowest);
  append_key(json, "highest");
  append_number(json, table.scale().highest);
  append_key(json, "step");
  append_number(json, table.scale().step);
  json += '}';
  if (table.is_dense()) {
    append_dense(json, table);
  } else {
    append_sparse(json, table);
  }
  append_unknown(json, unknown);
  json += '}';
}

UnknownKeys unknown_table(const JsonNode& node) {
  return unknown_keys(node, {"users", "movies", "scale", "ratings", "seen"});
}

RatingTable read_table(const JsonNode& node) {
  auto users = read_axis(node.member("users"));
  auto movies = read_axis(node.member("movies"));
  const RatingScale scale = read_scale(node.member("scale"));
  const auto seen = node.find("seen");
  const auto ratings = seen ? read_sparse(*seen, users.size(), movies.size())
                            : read_dense(node.member("ratings"), users.size(), movies.size());
  return RatingTable::from_ratings(std::move(users), std::move(movies), ratings, scale);
}

}  // namespace lora
