// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <charconv>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>

#include "core/rank/rank_sweep.h"
#include "tests/core/factorization/tables.h"

namespace lora {
namespace {

/// userId,movieId,rating,timestamp below one header line; ids become indices in order of appearance.
std::shared_ptr<const RatingTable> read(const std::string& path) {
  std::ifstream file(path);
  std::string line;
  std::getline(file, line);
  std::map<unsigned, std::uint32_t> users;
  std::map<unsigned, std::uint32_t> movies;
  std::vector<Rating> ratings;
  while (std::getline(file, line)) {
    unsigned user = 0;
    unsigned movie = 0;
    double value = 0.0;
    const char* end = line.data() + line.size();
    const char* next = std::from_chars(line.data(), end, user).ptr + 1;
    next = std::from_chars(next, end, movie).ptr + 1;
    std::from_chars(next, end, value);
    const auto u = users.emplace(user, static_cast<std::uint32_t>(users.size())).first->second;
    const auto i = movies.emplace(movie, static_cast<std::uint32_t>(movies.size())).first->second;
    ratings.push_back({u, i, value});
  }
  return test::table_of(users.size(), movies.size(), ratings);
}

TEST(MovieLens, TheBestRankPredictsHiddenRatingsBetterThanTheMean) {
  const std::string path = std::string(LORA_MOVIELENS) + "/ratings.csv";
  if (!std::filesystem::exists(path)) GTEST_SKIP() << "MovieLens latest-small is not there: " << path;
  SweepSettings settings;
  settings.ranks = {1, 2, 4, 8, 16};
  settings.training.method = Method::sgd;
  settings.training.l2 = 0.1;
  settings.training.base = BaseKind::mean;
  settings.training.hidden_percent = 20.0;
  const SweepResult result = run_sweep(read(path), settings);
  ASSERT_EQ(result.ranks.size(), 5u);
  double best = 10.0;
  for (const RankResult& rank : result.ranks) {
    EXPECT_EQ(rank.runs.front().outcome, Outcome::converged) << rank.rank;
    EXPECT_FALSE(rank.svd_floor);
    best = std::min(best, rank.hidden_rmse);
    RecordProperty("rank_" + std::to_string(rank.rank), std::to_string(rank.hidden_rmse) + " after " +
                                                            std::to_string(rank.steps) + " passes, " +
                                                            std::to_string(rank.seconds) + " s");
  }
  EXPECT_LE(best, 0.89);
}

}  // namespace
}  // namespace lora
