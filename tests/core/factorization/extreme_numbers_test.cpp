// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Learning rates from far too small to far too large, on tables that are hardly tables: a run either goes on
// with finite numbers, or it is told to have diverged and stands where it last was well.
#include <gtest/gtest.h>

#include <cmath>

#include "core/factorization/trainer.h"
#include "core/session/session_codec.h"
#include "tests/core/factorization/tables.h"

namespace lora {
namespace {

using namespace test;

constexpr std::size_t steps = 25;
constexpr Method methods[] = {Method::gradient_descent, Method::momentum, Method::adam, Method::als,
                              Method::sgd};
constexpr Start starts[] = {Start::gaussian_zero, Start::zero_gaussian, Start::zero_zero,
                            Start::gaussian_gaussian};

using TablePtr = std::shared_ptr<const RatingTable>;

TablePtr filled(std::size_t users, std::size_t movies, double value) {
  std::vector<Rating> ratings;
  for (std::uint32_t user = 0; user < users; ++user) {
    for (std::uint32_t movie = 0; movie < movies; ++movie) ratings.push_back({user, movie, value});
  }
  return table_of(users, movies, ratings);
}

TablePtr scattered(std::size_t users, std::size_t movies, double density, double low, double high) {
  Random random(users * 31 + movies);
  return random_table(users, movies, density, random, low, high);
}

struct NamedTable {
  const char* name;
  TablePtr table;
};

/// Tables of numbers that ratings could be.
std::vector<NamedTable> plain_tables() {
  return {
      {"nothing at all", table_of(0, 0, {})},
      {"users only", table_of(3, 0, {})},
      {"movies only", table_of(0, 3, {})},
      {"all unseen", table_of(3, 4, {})},
      {"one cell", filled(1, 1, 4.5)},
      {"one rating", table_of(4, 5, {{2, 3, 3.0}})},
      {"one user", scattered(1, 9, 1.0, 0.5, 5.0)},
      {"one movie", scattered(9, 1, 1.0, 0.5, 5.0)},
      {"an empty row", table_of(3, 2, {{0, 0, 1.0}, {0, 1, 5.0}, {2, 0, 2.0}, {2, 1, 4.0}})},
      {"an empty column", table_of(2, 3, {{0, 0, 1.0}, {0, 2, 5.0}, {1, 0, 2.0}, {1, 2, 4.0}})},
      {"constant", filled(4, 6, 3.0)},
      {"all zero", filled(3, 3, 0.0)},
      {"signed zeros", table_of(2, 2, {{0, 0, -0.0}, {0, 1, 0.0}, {1, 0, -0.0}})},
      {"two tastes", two_tastes()},
      {"below zero", scattered(5, 4, 1.0, -100.0, 100.0)},
      {"full", scattered(12, 9, 1.0, 0.5, 5.0)},
      {"with gaps", scattered(9, 12, 0.5, 0.5, 5.0)},
      {"nearly empty", scattered(30, 30, 0.03, 0.5, 5.0)},
      {"tiny", scattered(3, 4, 1.0, 1e-160, 2e-160)},
      {"denormal", scattered(3, 4, 0.8, 5e-324, 1e-310)},
      {"large", scattered(4, 4, 0.9, -1e9, 1e9)},
      {"both", table_of(2, 2, {{0, 0, 1e9}, {0, 1, 1e-9}, {1, 1, -1e9}})},
  };
}

/// Tables whose errors, squared and added up, do or do not fit into a double.
std::vector<NamedTable> overflowing_tables() {
  return {{"1e100", filled(2, 3, 1e100)},
          {"1e150", filled(2, 3, 1e150)},
          {"1e160", filled(2, 3, 1e160)},
          {"1e308", filled(2, 3, 1e308)},
          {"both ends", table_of(2, 2, {{0, 0, 1.7e308}, {0, 1, -1.7e308}, {1, 1, 1.0}})}};
}

bool all_finite(const OptimizerState& state) {
  for (const Matrix& matrix : state.matrices) {
    if (!matrix.allFinite()) return false;
  }
  return true;
}

void expect_finite(const Snapshot& snapshot, bool has_hidden) {
  EXPECT_TRUE(snapshot.factors.all_finite());
  EXPECT_TRUE(std::isfinite(snapshot.rmse));
  EXPECT_TRUE(std::isfinite(snapshot.loss));
  EXPECT_TRUE(std::isfinite(snapshot.gradient_norm_a));
  EXPECT_TRUE(std::isfinite(snapshot.gradient_norm_b));
  EXPECT_TRUE(std::isfinite(snapshot.learning_rate));
  EXPECT_EQ(std::isfinite(snapshot.hidden_rmse), has_hidden);
  EXPECT_TRUE(all_finite(snapshot.optimizer_state));
  ASSERT_TRUE(snapshot.memory);
  EXPECT_TRUE(std::isfinite(snapshot.memory->loss_limit));
  EXPECT_TRUE(std::isfinite(snapshot.memory->lowest_loss));
  EXPECT_TRUE(std::isfinite(snapshot.memory->first_quiet_fall));
}

void expect_same(const Snapshot& one, const Snapshot& other) {
  EXPECT_EQ(one.step, other.step);
  EXPECT_EQ(hash_of(one.factors), hash_of(other.factors));
  EXPECT_EQ(one.rmse, other.rmse);
  EXPECT_EQ(one.loss, other.loss);
  EXPECT_EQ(one.gradient_norm_a, other.gradient_norm_a);
  EXPECT_EQ(one.gradient_norm_b, other.gradient_norm_b);
  EXPECT_EQ(one.memory, other.memory);
  ASSERT_EQ(one.optimizer_state.matrices.size(), other.optimizer_state.matrices.size());
  for (std::size_t k = 0; k < one.optimizer_state.matrices.size(); ++k) {
    EXPECT_EQ(one.optimizer_state.matrices[k], other.optimizer_state.matrices[k]);
  }
}

/// The snapshots reach a file and come back from it.
void expect_kept(const TablePtr& table, const TrainingSettings& settings, std::vector<SnapshotPtr> run) {
  Session session;
  session.table = table;
  session.settings = settings;
  session.run = std::move(run);
  const std::string text = encode_session(session);
  const auto opened = decode_session(text);
  ASSERT_TRUE(opened) << text;
  EXPECT_EQ(opened->settings, settings);
  ASSERT_EQ(opened->run.size(), session.run.size());
  for (std::size_t k = 0; k < session.run.size(); ++k) expect_same(*session.run[k], *opened->run[k]);
}

/// Steps one by one; whatever happens, what is shown is finite.
void expect_honest(const TablePtr& table, const TrainingSettings& settings) {
  const auto problem = problem_of(table, settings);
  Trainer trainer(problem, settings);
  ASSERT_NE(trainer.outcome(), Outcome::diverged);
  Snapshot before = trainer.snapshot();
  const auto first = std::make_shared<const Snapshot>(before);
  expect_finite(before, !problem->hidden().empty());
  for (std::size_t step = 0; step < steps; ++step) {
    const Outcome outcome = trainer.step();
    Snapshot now = trainer.snapshot();
    expect_finite(now, !problem->hidden().empty());
    if (outcome == Outcome::diverged) {
      expect_same(before, now);
      break;
    }
    EXPECT_EQ(now.step, step + 1);
    EXPECT_LE(now.loss, before.memory->loss_limit);
    before = std::move(now);
  }
  if (before.step == 0) return expect_kept(table, settings, {first});
  expect_kept(table, settings, {first, std::make_shared<const Snapshot>(std::move(before))});
}

class ExtremeNumbers : public testing::TestWithParam<int> {};

TEST_P(ExtremeNumbers, ARunIsFiniteOrToldToHaveDiverged) {
  const double rate = std::pow(10.0, GetParam());
  for (const NamedTable& named : plain_tables()) {
    for (const std::size_t rank : {1u, 2u, 13u}) {
      for (const Method method : methods) {
        for (const Start start : starts) {
          TrainingSettings settings;
          settings.rank = rank;
          settings.method = method;
          settings.start = start;
          settings.learning_rate = rate;
          if (rank == 2) settings.hidden_percent = 30.0;
          if (rank == 13) settings.sigma = start == Start::gaussian_zero ? 0.0 : 3.0;
          if (start == Start::zero_gaussian) settings.l2 = 0.1;
          settings.base = start == Start::zero_zero ? BaseKind::offsets : BaseKind::zero;
          SCOPED_TRACE(std::string(named.name) + ", rank " + std::to_string(rank) + ", method " +
                       std::to_string(int(method)) + ", start " + std::to_string(int(start)));
          expect_honest(named.table, settings);
          if (HasFailure()) return;
        }
      }
    }
  }
}

INSTANTIATE_TEST_SUITE_P(RatesOfPowersOfTen, ExtremeNumbers, testing::Range(-6, 7));

TEST(ExtremeTables, TheAutomaticRateIsFiniteAndDoesNotDiverge) {
  for (const NamedTable& named : plain_tables()) {
    for (const Method method : methods) {
      SCOPED_TRACE(std::string(named.name) + ", method " + std::to_string(int(method)));
      TrainingSettings settings;
      settings.method = method;
      Trainer trainer(problem_of(named.table, settings), settings);
      ASSERT_TRUE(std::isfinite(trainer.learning_rate()));
      for (std::size_t step = 0; step < steps; ++step) EXPECT_NE(trainer.step(), Outcome::diverged);
      expect_finite(trainer.snapshot(), false);
    }
  }
}

// No file holds such numbers: the run is told to have diverged where it starts, and what it shows is finite.
TEST(ExtremeTables, RatingsTooLargeToSquareDivergeAtOnceAndStayFinite) {
  for (const NamedTable& named : overflowing_tables()) {
    for (const Method method : methods) {
      for (const Start start : starts) {
        SCOPED_TRACE(std::string(named.name) + ", method " + std::to_string(int(method)) + ", start " +
                     std::to_string(int(start)));
        TrainingSettings settings;
        settings.method = method;
        settings.start = start;
        settings.learning_rate = 0.1;
        settings.hidden_percent = method == Method::adam ? 30.0 : 0.0;
        settings.base = start == Start::gaussian_zero ? BaseKind::mean : BaseKind::zero;
        const auto problem = problem_of(named.table, settings);
        Trainer trainer(problem, settings);
        const bool too_large = trainer.outcome() == Outcome::diverged;
        expect_finite(trainer.snapshot(), !problem->hidden().empty());
        for (std::size_t step = 0; step < steps && trainer.outcome() == Outcome::running; ++step) {
          trainer.step();
          expect_finite(trainer.snapshot(), !problem->hidden().empty());
        }
        if (too_large) {
          EXPECT_EQ(trainer.step(), Outcome::diverged);
          EXPECT_EQ(trainer.step_count(), 0u);
        }
      }
    }
  }
}

TEST(ExtremeTables, AnErrorTooLargeToSquareIsTold) {
  TrainingSettings settings;
  settings.hidden_percent = 50.0;
  const auto problem = problem_of(filled(4, 4, 1e308), settings);
  const Snapshot first = Trainer(problem, settings).snapshot();
  EXPECT_NEAR(first.rmse / 1e308, 1.0, 1e-12);
  EXPECT_NEAR(first.hidden_rmse / 1e308, 1.0, 1e-12);
  EXPECT_NEAR(rmse(*problem, first.factors) / 1e308, 1.0, 1e-12);
}

TEST(ExtremeTables, ASessionHoldsNoRatingsThatAFileOfRatingsMayNotHold) {
  for (const double rating : {1e9, -1e9, 1.1e9, -1.1e9, 1e308}) {
    Session session;
    session.table = table_of(2, 2, {{0, 1, rating}});
    const auto opened = decode_session(encode_session(session));
    EXPECT_EQ(bool(opened), std::abs(rating) <= 1e9) << rating;
    if (!opened) {
      EXPECT_EQ(opened.error().code, ErrorCode::out_of_range);
    }
  }
}

TEST(ExtremeTables, OneHashForAnyNumberOfThreadsAndAnyDivisionIntoCalls) {
  for (const Method method : methods) {
    TrainingSettings settings;
    settings.method = method;
    settings.rank = 3;
    settings.hidden_percent = 10.0;
    const auto problem = problem_of(scattered(40, 60, 0.5, 0.5, 5.0), settings);
    Trainer whole(problem, settings);
    while (whole.step_count() < 60 && whole.advance(60 - whole.step_count()) > 0) {
    }
    for (const unsigned threads : {1u, 2u, 3u, 8u}) {
      Trainer parts(problem, settings);
      parts.set_threads(threads);
      for (std::size_t size = 1; parts.step_count() < 60; size = size % 7 + 1) {
        if (parts.advance(std::min<std::size_t>(size, 60 - parts.step_count())) == 0) break;
        static_cast<void>(parts.snapshot());
      }
      EXPECT_EQ(hash_of(parts.factors()), hash_of(whole.factors())) << int(method) << " " << threads;
    }
  }
}

}  // namespace
}  // namespace lora
