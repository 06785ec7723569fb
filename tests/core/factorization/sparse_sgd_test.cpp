// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factorization/sparse_sgd.h"

#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <set>

#include "core/factorization/trainer.h"
#include "tests/core/factorization/tables.h"

namespace lora {
namespace {

using namespace test;

std::vector<const SparseKernels*> all_kernels() {
  std::vector<const SparseKernels*> all = {&portable_sparse_kernels()};
  if (&best_sparse_kernels() != all[0]) all.push_back(&best_sparse_kernels());
  return all;
}

TrainingSettings sgd_settings(std::size_t rank = 6) {
  TrainingSettings settings;
  settings.method = Method::sgd;
  settings.rank = rank;
  settings.base = BaseKind::mean;
  settings.l2 = 0.05;
  settings.start = Start::gaussian_gaussian;
  settings.sigma = 0.2;
  settings.learning_rate = 0.01;
  return settings;
}

/// 400 × 300 with some 36,000 ratings: enough for SparseSgd.
std::shared_ptr<const RatingTable> large_table() {
  Random random(21);
  return random_table(400, 300, 0.3, random);
}

/// A block of 50 × 40 with rows of `width` floats, of which the first `rank` are random.
struct RandomBlock {
  RandomBlock(std::size_t rank, std::size_t width) : left(1, 50 * width), right(1, 40 * width) {
    Random random(rank);
    for (PaddedMatrix* rows : {&left, &right}) {
      for (std::size_t k = 0; k < rows->cols(); ++k) {
        rows->data()[k] = k % width < rank ? static_cast<float>(0.3 * random.gaussian()) : 0.0f;
      }
    }
    for (int k = 0; k < 700; ++k) {
      ratings.push_back({static_cast<std::uint16_t>(random.below(50)),
                         static_cast<std::uint16_t>(random.below(40)),
                         static_cast<float>(random.gaussian())});
    }
    block = {ratings.data(), ratings.size(), width, left.data(), right.data(), 0.02f, 0.1f};
  }
  std::vector<BlockRating> ratings;
  PaddedMatrix left;
  PaddedMatrix right;
  SparseBlock block;
};

std::vector<double> doubles_of(const PaddedMatrix& rows) {
  return {rows.data(), rows.data() + rows.cols()};
}

TEST(SparseKernels, DescendIsThePlainStepInTheSameOrder) {
  for (const SparseKernels* kernels : all_kernels()) {
    for (const std::size_t rank : {1u, 3u, 8u, 12u, 16u, 24u, 32u, 50u, 64u, 80u}) {
      const std::size_t width = (rank + 7) / 8 * 8;
      RandomBlock random(rank, width);
      std::vector<double> left = doubles_of(random.left);
      std::vector<double> right = doubles_of(random.right);
      double sum = 0.0;
      for (const BlockRating& rating : random.ratings) {
        double* a = left.data() + rating.user * width;
        double* b = right.data() + rating.movie * width;
        double error = -static_cast<double>(rating.target);
        for (std::size_t k = 0; k < rank; ++k) error += a[k] * b[k];
        for (std::size_t k = 0; k < rank; ++k) {
          const double old = a[k];
          a[k] -= 0.02 * (error * b[k] + 0.1 * old);
          b[k] -= 0.02 * (error * old + 0.1 * b[k]);
        }
        sum += error * error;
      }
      EXPECT_NEAR(kernels->descend(random.block), sum, 1e-4 * sum) << kernels->name << rank;
      for (std::size_t k = 0; k < left.size(); ++k) {
        ASSERT_NEAR(random.left.data()[k], left[k], 1e-5) << kernels->name << " " << rank;
      }
      for (std::size_t k = 0; k < right.size(); ++k) {
        ASSERT_NEAR(random.right.data()[k], right[k], 1e-5) << kernels->name << " " << rank;
      }
    }
  }
}

TEST(SparseKernels, NothingHappensInAnEmptyBlock) {
  for (const SparseKernels* kernels : all_kernels()) {
    RandomBlock random(8, 8);
    const PaddedMatrix before = random.left;
    random.block.count = 0;
    EXPECT_EQ(kernels->descend(random.block), 0.0);
    EXPECT_EQ(random.left, before);
  }
}

TEST(RatingBlocks, EveryTrainedRatingIsInItsBlockOnceAndNoHiddenOneIs) {
  TrainingSettings settings = sgd_settings();
  settings.hidden_percent = 25.0;
  const auto problem = problem_of(large_table(), settings);
  const RatingBlocks blocks(*problem, 7, 3);
  std::map<std::uint32_t, std::uint32_t> user_at, movie_at;
  for (std::uint32_t user = 0; user < 400; ++user) user_at[blocks.users().slot_of[user]] = user;
  for (std::uint32_t movie = 0; movie < 300; ++movie) movie_at[blocks.movies().slot_of[movie]] = movie;
  ASSERT_EQ(user_at.size(), 400u);
  ASSERT_EQ(movie_at.size(), 300u);
  std::map<std::pair<std::uint32_t, std::uint32_t>, float> found;
  for (std::size_t u = 0; u < 7; ++u) {
    for (std::size_t i = 0; i < 7; ++i) {
      for (const BlockRating& rating : blocks.block(u, i)) {
        const std::uint32_t user = user_at.at(blocks.users().starts[u] + rating.user);
        const std::uint32_t movie = movie_at.at(blocks.movies().starts[i] + rating.movie);
        EXPECT_LT(blocks.users().starts[u] + rating.user, blocks.users().starts[u + 1]);
        EXPECT_LT(blocks.movies().starts[i] + rating.movie, blocks.movies().starts[i + 1]);
        EXPECT_FALSE(problem->is_hidden(user, movie));
        EXPECT_TRUE(found.emplace(std::pair{user, movie}, rating.target).second);
      }
    }
  }
  ASSERT_EQ(found.size(), problem->trained_count());
  for (std::uint32_t user = 0; user < 400; ++user) {
    for (std::size_t k = problem->row_starts()[user]; k < problem->row_starts()[user + 1]; ++k) {
      const auto rating = found.find({user, problem->movie_of()[k]});
      ASSERT_NE(rating, found.end());
      EXPECT_EQ(rating->second, static_cast<float>(problem->target()[k]));
    }
  }
}

TEST(RatingBlocks, GroupsHaveAboutEquallyManyRatings) {
  Random random(4);
  std::vector<std::uint32_t> counts(500);
  for (std::uint32_t& count : counts)
    count = static_cast<std::uint32_t>(1000.0 * std::pow(random.uniform(), 6.0));
  const AxisGroups axis = AxisGroups::deal(counts, 8);
  std::vector<double> sums(8, 0.0);
  double all = 0.0;
  for (std::size_t k = 0; k < counts.size(); ++k) {
    const auto group = std::upper_bound(axis.starts.begin(), axis.starts.end(), axis.slot_of[k]);
    sums[static_cast<std::size_t>(group - axis.starts.begin() - 1)] += counts[k];
    all += counts[k];
  }
  for (const double sum : sums) EXPECT_NEAR(sum, all / 8, 0.05 * all / 8);
}

TEST(RatingBlocks, NeedsEightBytesARating) {
  // With the problem's 12 and the table's 12 beside it; the class says so.
  static_assert(SparseSgd::bytes_per_rating == 8);
  static_assert(sizeof(BlockRating) + sizeof(std::uint32_t) <= 16);
}

TEST(SparseSgd, AnyNumberOfThreadsGivesTheSameBits) {
  const auto problem = problem_of(large_table(), sgd_settings());
  ASSERT_GE(problem->trained_count(), SparseSgd::fewest_ratings);
  std::set<std::string> hashes;
  std::set<double> losses;
  for (const unsigned threads : {1u, 2u, 3u, 5u}) {
    Trainer trainer(problem, sgd_settings());
    trainer.set_threads(threads);
    for (int pass = 0; pass < 5; ++pass) trainer.step();
    hashes.insert(hash_of(trainer.factors()));
    losses.insert(trainer.evaluation().loss);
  }
  EXPECT_EQ(hashes.size(), 1u);
  EXPECT_EQ(losses.size(), 1u);
}

TEST(SparseSgd, AnotherSeedGivesAnotherRun) {
  const auto problem = problem_of(large_table(), sgd_settings());
  TrainingSettings other = sgd_settings();
  other.seed = 8;
  Trainer first(problem, sgd_settings()), second(problem, other);
  first.step();
  second.step();
  EXPECT_NE(first.factors(), second.factors());
}

TEST(SparseSgd, LookingAtARunOrPausingItNeverMovesIt) {
  const auto problem = problem_of(large_table(), sgd_settings());
  Trainer straight(problem, sgd_settings());
  for (int pass = 0; pass < 6; ++pass) straight.step();
  Trainer watched(problem, sgd_settings());
  for (int pass = 0; pass < 3; ++pass) {
    watched.step();
    watched.snapshot();
    watched.evaluation();
    watched.set_threads(1u + static_cast<unsigned>(pass % 2));
  }
  Trainer resumed(problem, sgd_settings(), watched.snapshot());
  EXPECT_EQ(resumed.factors(), watched.factors());
  EXPECT_EQ(resumed.evaluation().loss, watched.evaluation().loss);
  for (int pass = 0; pass < 3; ++pass) {
    watched.step();
    resumed.step();
  }
  EXPECT_EQ(watched.factors(), straight.factors());
  EXPECT_EQ(resumed.factors(), straight.factors());
  EXPECT_EQ(resumed.step_count(), 6u);
}

TEST(SparseSgd, TheEvaluationIsThatOfThePlainLoss) {
  TrainingSettings settings = sgd_settings();
  settings.hidden_percent = 10.0;
  settings.base = BaseKind::offsets;
  const auto problem = problem_of(large_table(), settings);
  Trainer trainer(problem, settings);
  for (int pass = 0; pass < 4; ++pass) {
    Evaluation plain;
    evaluate(*problem, trainer.factors(), l2_of(settings), plain);
    const Evaluation& now = trainer.evaluation();
    EXPECT_NEAR(now.squared_error, plain.squared_error, 1e-6 * plain.squared_error);
    EXPECT_NEAR(now.loss, plain.loss, 1e-6 * plain.loss);
    Evaluation without;
    evaluate(*problem, trainer.factors(), 0.0, without);
    EXPECT_NEAR(now.gradient_norm_a, without.gradient_norm_a, 1e-4 * without.gradient_norm_a);
    EXPECT_NEAR(now.gradient_norm_b, without.gradient_norm_b, 1e-4 * without.gradient_norm_b);
    EXPECT_NEAR(trainer.snapshot().hidden_rmse, hidden_rmse(*problem, trainer.factors()), 1e-9);
    trainer.step();
  }
  EXPECT_LT(trainer.rmse(), rmse(*problem, initial_factors(400, 300, 6, settings.start, 0.2, settings.seed)));
}

TEST(SparseSgd, WhatIsHiddenNeverMovesIt) {
  TrainingSettings settings = sgd_settings();
  settings.hidden_percent = 30.0;
  settings.base = BaseKind::zero;
  const auto table = large_table();
  const auto problem = problem_of(table, settings);
  RatingTable changed = *table;
  for (const Rating& rating : problem->hidden()) changed.set(rating.user, rating.movie, 1000.0);
  const auto other = problem_of(std::make_shared<const RatingTable>(changed), settings);
  Trainer first(problem, settings), second(other, settings);
  for (int pass = 0; pass < 3; ++pass) {
    first.step();
    second.step();
  }
  EXPECT_EQ(first.factors(), second.factors());
  EXPECT_NE(first.snapshot().hidden_rmse, second.snapshot().hidden_rmse);
}

TEST(SparseSgd, ADivergedPassIsTakenBack) {
  for (const double rate : {1.0, 1e4, 1e30, 1e200}) {
    TrainingSettings settings = sgd_settings();
    settings.learning_rate = rate;
    Trainer trainer(problem_of(large_table(), settings), settings);
    Snapshot before = trainer.snapshot();
    for (int pass = 0; pass < 100 && trainer.step() != Outcome::diverged; ++pass) before = trainer.snapshot();
    ASSERT_EQ(trainer.outcome(), Outcome::diverged) << rate;
    trainer.step();
    EXPECT_TRUE(trainer.factors().all_finite());
    EXPECT_EQ(trainer.step_count(), before.step);
    EXPECT_EQ(trainer.factors(), before.factors);
    EXPECT_EQ(trainer.evaluation().loss, before.loss);
  }
}

TEST(SparseSgd, ARunOfTwoZeroFactorsIsStuckNotConverged) {
  TrainingSettings settings = sgd_settings();
  settings.start = Start::zero_zero;
  Trainer trainer(problem_of(large_table(), settings), settings);
  for (int pass = 0; pass < 12; ++pass) EXPECT_EQ(trainer.step(), Outcome::running);
  EXPECT_EQ(trainer.evaluation().gradient_norm_a, 0.0);
}

TEST(SparseSgd, InstructionSetsAgree) {
  const auto problem = problem_of(large_table(), sgd_settings());
  const Factors start = initial_factors(400, 300, 6, Start::gaussian_gaussian, 0.2, 7);
  std::vector<double> errors;
  for (const SparseKernels* kernels : all_kernels()) {
    SparseSgd sgd(problem, start, 0.01, 0.05, 7, *kernels);
    for (std::size_t pass = 0; pass < 5; ++pass) sgd.pass(pass);
    Evaluation evaluation;
    sgd.evaluate(evaluation);
    errors.push_back(std::sqrt(evaluation.squared_error));
  }
  for (const double error : errors) EXPECT_NEAR(error, errors[0], 1e-5 * errors[0]);
}

TEST(SparseSgd, RunsToItsEndAndFitsBetterThanItBegan) {
  Random random(3);
  std::vector<Rating> ratings;
  for (std::uint32_t user = 0; user < 300; ++user) {
    for (std::uint32_t movie = 0; movie < 200; ++movie) {
      if (random.uniform() >= 0.5) continue;
      ratings.push_back({user, movie, 3.0 + 1.5 * std::sin(0.1 * user) * std::cos(0.2 * movie)});
    }
  }
  TrainingSettings settings = sgd_settings(2);
  settings.learning_rate.reset();
  settings.l2 = 0.0;
  settings.hidden_percent = 20.0;
  Trainer trainer(problem_of(table_of(300, 200, ratings), settings), settings);
  while (trainer.step_count() < 500 && trainer.step() == Outcome::running) {
  }
  EXPECT_EQ(trainer.outcome(), Outcome::converged);
  EXPECT_LT(trainer.snapshot().hidden_rmse, 0.05);
}

}  // namespace
}  // namespace lora
