// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ratings/matrix_writer.h"

#include <gtest/gtest.h>

#include "core/base/random.h"
#include "core/ratings/formula_guard.h"
#include "core/ratings/rating_reader.h"

namespace lora {
namespace {

using Names = std::vector<std::string>;

void expect_identity(const RatingTable& table) {
  const std::string text = write_matrix_csv(table);
  const auto imported = read_ratings(text);
  ASSERT_TRUE(imported) << text;
  EXPECT_EQ(imported->table.user_names(), table.user_names()) << text;
  EXPECT_EQ(imported->table.movie_names(), table.movie_names()) << text;
  EXPECT_EQ(imported->table.ratings(), table.ratings()) << text;
  EXPECT_EQ(imported->info.format, RatingFormat::matrix_csv) << text;
}

const Names& awkward_names() {
  static const Names names{"",         " ",          "  both ends  ",
                           "\"",       "\"\"",       "a,b",
                           "a;b",      "a\tb",       "a|b",
                           "a::b",     "two\nlines", "cr\rlf\r\n",
                           "\n",       "\r",         "=1+1",
                           "'=1+1",    "''=1+1",     " =1+1",
                           "' =1",     "+",          "-5",
                           "@cmd",     "\tx",        "'",
                           "''",       "'quoted'",   "1",
                           "4.5",      "nan",        "\xEF\xBB\xBFmark",
                           "sep=;",    "userId",     "movieId",
                           "rating",   "timestamp",  "电影",
                           "＝1",      "\xC2\xA0",   "users \\ movies",
                           "{",        "<html>",     "\n=1",
                           "x::1::2.5"};
  return names;
}

TEST(MatrixWriter, ReadsBackTheSameForAwkwardNames) {
  for (const std::string& name : awkward_names()) {
    RatingTable table({name, "Bo"}, {"A", name});
    table.set(0, 1, 4.5);
    table.set(1, 0, 3.0);
    expect_identity(table);
    RatingTable single({name}, {name});
    expect_identity(single);
    single.set(0, 0, 1.0);
    expect_identity(single);
  }
  expect_identity(RatingTable(awkward_names(), awkward_names()));
  expect_identity(RatingTable::from_ratings({"1", "2"}, {"userId", "movieId", "rating", "timestamp"},
                                            {{0, 0, 1}, {0, 1, 2}, {0, 2, 3}, {0, 3, 4}, {1, 2, 5}}));
}

TEST(MatrixWriter, ReadsBackTheSameForRandomTables) {
  Random random(11);
  const Names& pool = awkward_names();
  const std::string letters = "a,;\"'\n\r\t =+-@|:1.\xC3\xA9";
  for (int round = 0; round < 200; ++round) {
    const auto pick = [&] {
      if (random.below(2) == 0) return pool[random.below(pool.size())];
      std::string name;
      for (std::uint64_t k = random.below(6); k > 0; --k) name += letters.substr(random.below(16), 1);
      return name + (random.below(4) == 0 ? "\xC3\xA9" : "");
    };
    Names users(1 + random.below(5));
    Names movies(1 + random.below(6));
    for (auto& name : users) name = pick();
    for (auto& name : movies) name = pick();
    RatingTable table(users, movies);
    for (std::size_t cell = 0; cell < table.cells(); ++cell) {
      if (random.below(3) == 0) continue;
      const double value = random.below(2) == 0 ? 0.5 * double(random.below(11)) : 1e3 * random.gaussian();
      table.set(cell / movies.size(), cell % movies.size(), value);
    }
    expect_identity(table);
  }
}

TEST(MatrixWriter, NoCellLooksLikeAFormula) {
  for (const std::string& name : awkward_names()) {
    const std::string guarded = with_formula_guard(name);
    EXPECT_EQ(without_formula_guard(guarded), name);
    EXPECT_EQ(std::string("=+-@\t\r").find(guarded.empty() ? 'x' : guarded[0]), std::string::npos) << name;
  }
  EXPECT_EQ(with_formula_guard(" =A1"), "' =A1");
  EXPECT_EQ(without_formula_guard("'Til Dawn"), "'Til Dawn");
}

TEST(MatrixWriter, WritesWhatASpreadsheetExpects) {
  RatingTable table({"Ana"}, {"Red, Orbit", "B"});
  table.set(0, 1, 4.5);
  EXPECT_EQ(write_matrix_csv(table), "\xEF\xBB\xBFusers \\ movies,\"Red, Orbit\",B\r\nAna,,4.5\r\n");
}

TEST(MatrixWriter, AGermanSpreadsheetMaySaveItAgain) {
  const auto imported = read_ratings("users \\ movies;userId;'=1\r\nAna;4,5;\r\n");
  ASSERT_TRUE(imported);
  EXPECT_EQ(imported->table.movie_names(), (Names{"userId", "=1"}));
  EXPECT_EQ(imported->table.at(0, 0), 4.5);
}

}  // namespace
}  // namespace lora
