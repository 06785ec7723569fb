// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ratings/rating_table.h"

#include <gtest/gtest.h>

#include <cmath>
#include <stdexcept>

#include "core/base/random.h"

namespace lora {
namespace {

std::vector<std::string> names(std::size_t count) {
  return std::vector<std::string>(count, "name");
}

TEST(RatingTable, StartsUnseen) {
  const RatingTable table(names(2), names(3));
  EXPECT_EQ(table.cells(), 6u);
  EXPECT_EQ(table.seen_count(), 0u);
  EXPECT_FALSE(table.at(1, 2));
  EXPECT_FALSE(table.is_full());
  EXPECT_EQ(table.mean(), 0.0);
}

TEST(RatingTable, OfTwoRatingsForACellTheLaterOneWins) {
  for (const std::size_t movies : {std::size_t{3}, RatingTable::dense_cell_limit}) {
    const auto table =
        RatingTable::from_ratings(names(2), names(movies), {{1, 2, 4.0}, {1, 1, 2.0}, {1, 2, 3.5}});
    EXPECT_EQ(table.at(1, 2), 3.5);
    EXPECT_EQ(table.seen_count(), 2u);
  }
}

TEST(RatingTable, RefusesWhatIsNoRating) {
  RatingTable table(names(2), names(2));
  EXPECT_THROW(table.set(0, 0, std::nan("")), std::invalid_argument);
  EXPECT_THROW(table.set(0, 0, INFINITY), std::invalid_argument);
  EXPECT_THROW(table.set(2, 0, 1.0), std::out_of_range);
  EXPECT_THROW(RatingTable::from_ratings(names(2), names(2), {{0, 2, 1.0}}), std::invalid_argument);
}

// The sparse form must mean what the dense one means, whatever is done to both.
TEST(RatingTable, DenseAndSparseAgreeUnderRandomEdits) {
  constexpr std::size_t users = 6;
  constexpr std::size_t used_movies = 8;
  RatingTable dense(names(users), names(used_movies));
  RatingTable sparse(names(users), names(RatingTable::dense_cell_limit));
  ASSERT_TRUE(dense.is_dense());
  ASSERT_FALSE(sparse.is_dense());
  Random random(3);
  for (int edit = 0; edit < 500; ++edit) {
    const std::size_t user = random.below(users);
    const std::size_t movie = random.below(used_movies);
    const auto rating =
        random.below(3) == 0 ? std::nullopt : std::optional(0.5 * double(1 + random.below(10)));
    dense.set(user, movie, rating);
    sparse.set(user, movie, rating);
    ASSERT_EQ(dense.at(user, movie), sparse.at(user, movie));
    ASSERT_EQ(dense.seen_count(), sparse.seen_count());
  }
  EXPECT_EQ(dense.ratings(), sparse.ratings());
  dense.remove_user(2);
  sparse.remove_user(2);
  dense.insert_movie(1, "new");
  sparse.insert_movie(1, "new");
  dense.remove_movie(4);
  sparse.remove_movie(4);
  EXPECT_EQ(dense.ratings(), sparse.ratings());
}

TEST(RatingTable, InsertThenRemoveIsTheIdentity) {
  auto table = RatingTable::from_ratings({"Ana", "Bo"}, {"Red Orbit", "Slow Dance"},
                                         {{0, 0, 5.0}, {0, 1, 1.0}, {1, 1, 2.5}});
  const RatingTable before = table;
  table.insert_user(1, "Chen");
  EXPECT_EQ(table.at(2, 1), 2.5);
  EXPECT_FALSE(table.at(1, 1));
  table.insert_movie(0, "Steel Run");
  EXPECT_EQ(table.at(0, 1), 5.0);
  table.remove_movie(0);
  table.remove_user(1);
  EXPECT_EQ(table, before);
}

TEST(RatingScale, NearestIsOnTheScale) {
  const RatingScale scale;
  EXPECT_EQ(scale.nearest(3.3), 3.5);
  EXPECT_EQ(scale.nearest(-2.0), 0.5);
  EXPECT_EQ(scale.nearest(9.0), 5.0);
  EXPECT_TRUE(scale.contains(4.5));
  EXPECT_FALSE(scale.contains(4.25));
}

}  // namespace
}  // namespace lora
