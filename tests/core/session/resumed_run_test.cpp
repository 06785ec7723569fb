// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A run that was put into a file and taken out of it goes on bit for bit as if never stopped.
#include <gtest/gtest.h>

#include "core/factorization/trainer.h"
#include "core/session/session_codec.h"
#include "tests/core/factorization/tables.h"

namespace lora {
namespace {

using namespace test;

/// Through a session file and back.
Trainer through_a_file(const Trainer& trainer, std::shared_ptr<const RatingTable> table,
                       const TrainingSettings& settings) {
  Session session;
  session.table = std::move(table);
  session.settings = settings;
  session.run = {std::make_shared<const Snapshot>(trainer.snapshot())};
  const auto opened = decode_session(encode_session(session));
  EXPECT_TRUE(opened);
  return Trainer::resumed(problem_of(opened->table, opened->settings), opened->settings, *opened->run.back());
}

/// Both run on to their end; every step, error and the step they end at must be the same.
void expect_same_future(Trainer& a, Trainer& b, int steps) {
  for (int step = 0; step < steps; ++step) {
    ASSERT_EQ(hash_of(a.factors()), hash_of(b.factors())) << "step " << a.step_count();
    ASSERT_EQ(a.evaluation().loss, b.evaluation().loss);
    ASSERT_EQ(a.learning_rate(), b.learning_rate());
    const Outcome outcome = a.step();
    ASSERT_EQ(b.step(), outcome) << "step " << a.step_count();
    if (outcome != Outcome::running) return;
  }
}

std::shared_ptr<const RatingTable> with_gaps(std::uint64_t seed) {
  Random random(seed);
  return random_table(9, 7, 0.7, random);
}

TEST(ResumedRun, EqualsTheUninterruptedOne) {
  for (int method = 0; method < 5; ++method) {
    for (const int stop : {0, 1, 7, 60, 400}) {
      TrainingSettings settings;
      settings.method = static_cast<Method>(method);
      settings.hidden_percent = 20.0;
      settings.l2 = 0.01;
      const auto table = with_gaps(3);
      Trainer trainer(problem_of(table, settings), settings);
      for (int step = 0; step < stop; ++step) {
        if (trainer.step() != Outcome::running) break;
      }
      if (trainer.outcome() != Outcome::running) continue;
      Trainer resumed = through_a_file(trainer, table, settings);
      SCOPED_TRACE("method " + std::to_string(method) + ", stopped at " + std::to_string(stop));
      expect_same_future(trainer, resumed, 3000);
    }
  }
}

TEST(ResumedRun, EqualsTheUninterruptedOneAfterEditsInTheMidstOfIt) {
  for (int method = 0; method < 5; ++method) {
    TrainingSettings settings;
    settings.method = static_cast<Method>(method);
    Trainer before(problem_of(two_tastes(), settings), settings);
    for (int step = 0; step < 200; ++step) before.step();
    auto edited = std::make_shared<RatingTable>(*two_tastes());
    edited->set(0, 0, 1.0);
    edited->set(1, 3, std::nullopt);
    const std::shared_ptr<const RatingTable> table = edited;
    // The edit made the automatic rate another one than a fresh start would find.
    Trainer trainer(problem_of(table, settings), settings, before.snapshot());
    for (int step = 0; step < 5; ++step) trainer.step();
    if (trainer.outcome() != Outcome::running) continue;
    Trainer resumed = through_a_file(trainer, table, settings);
    SCOPED_TRACE("method " + std::to_string(method));
    expect_same_future(trainer, resumed, 2000);
  }
}

TEST(ResumedRun, ConvergesAtTheSameStepWhereverItWasStopped) {
  const TrainingSettings settings;
  Trainer whole(problem_of(two_tastes(), settings), settings);
  while (whole.step() == Outcome::running) {
  }
  ASSERT_EQ(whole.outcome(), Outcome::converged);
  for (std::size_t back = 1; back <= 30; ++back) {
    Trainer trainer(problem_of(two_tastes(), settings), settings);
    while (trainer.step_count() + back < whole.step_count()) trainer.step();
    Trainer resumed = through_a_file(trainer, two_tastes(), settings);
    while (resumed.step() == Outcome::running && resumed.step_count() < whole.step_count() + 100) {
    }
    EXPECT_EQ(resumed.step_count(), whole.step_count());
    EXPECT_EQ(hash_of(resumed.factors()), hash_of(whole.factors()));
  }
}

TEST(ResumedRun, OfAFileWithoutItsMemoryIsAWarmStart) {
  const TrainingSettings settings;
  Trainer trainer(problem_of(two_tastes(), settings), settings);
  for (int step = 0; step < 50; ++step) trainer.step();
  Snapshot old = trainer.snapshot();
  old.learning_rate = 0.0;
  old.memory.reset();
  const auto problem = problem_of(two_tastes(), settings);
  const Trainer resumed = Trainer::resumed(problem, settings, old);
  const Trainer warm(problem, settings, old);
  EXPECT_EQ(resumed.learning_rate(), warm.learning_rate());
  EXPECT_EQ(hash_of(resumed.factors()), hash_of(warm.factors()));
}

}  // namespace
}  // namespace lora
