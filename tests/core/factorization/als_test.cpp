// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <Eigen/Cholesky>
#include <set>

#include "core/factorization/trainer.h"
#include "tests/core/factorization/tables.h"

namespace lora {
namespace {

using namespace test;

TrainingSettings als_settings() {
  TrainingSettings settings;
  settings.method = Method::als;
  settings.rank = 12;
  settings.l2 = 0.1;
  settings.base = BaseKind::mean;
  settings.hidden_percent = 10.0;
  return settings;
}

/// Large enough for the work to be shared.
std::shared_ptr<const TrainingProblem> large_problem() {
  Random random(31);
  return problem_of(random_table(301, 203, 0.3, random), als_settings());
}

TEST(Als, AnyNumberOfThreadsGivesTheSameBits) {
  const auto problem = large_problem();
  std::set<std::string> hashes;
  for (const unsigned threads : {1u, 2u, 3u, 7u}) {
    Trainer trainer(problem, als_settings());
    trainer.set_threads(threads);
    for (int step = 0; step < 3; ++step) trainer.step();
    hashes.insert(hash_of(trainer.factors()));
  }
  EXPECT_EQ(hashes.size(), 1u);
}

/// After a step the rows of A are the ridge regressions of the ratings on B, each by a Cholesky of its own.
TEST(Als, RowsOfAAreTheRidgeRegressionsOnB) {
  const auto problem = large_problem();
  Trainer trainer(problem, als_settings());
  trainer.set_threads(2);
  trainer.step();
  const Factors& factors = trainer.factors();
  for (std::size_t user = 0; user < problem->users(); ++user) {
    const std::size_t first = problem->row_starts()[user], last = problem->row_starts()[user + 1];
    Eigen::MatrixXd gram = 0.1 * static_cast<double>(last - first) * Eigen::MatrixXd::Identity(12, 12);
    Eigen::VectorXd right = Eigen::VectorXd::Zero(12);
    for (std::size_t k = first; k < last; ++k) {
      const Eigen::VectorXd b = factors.b.col(problem->movie_of()[k]);
      gram += b * b.transpose();
      right += problem->target()[k] * b;
    }
    const Eigen::VectorXd expected = gram.llt().solve(right);
    for (Eigen::Index k = 0; k < 12; ++k) {
      ASSERT_NEAR(factors.a(static_cast<Eigen::Index>(user), k), expected(k), 1e-9) << user;
    }
  }
}

TEST(Als, GoingOnWithAnotherNumberOfThreadsChangesNothing) {
  const auto problem = large_problem();
  Trainer straight(problem, als_settings());
  for (int step = 0; step < 4; ++step) straight.step();
  Trainer first(problem, als_settings());
  first.set_threads(2);
  for (int step = 0; step < 2; ++step) first.step();
  Trainer second(problem, als_settings(), first.snapshot());
  second.set_threads(3);
  for (int step = 0; step < 2; ++step) second.step();
  EXPECT_EQ(second.factors(), straight.factors());
}

}  // namespace
}  // namespace lora
