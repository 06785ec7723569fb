// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/lora_worker.h"

#include <gtest/gtest.h>

#include <chrono>
#include <thread>

#include "tests/core/lora/lessons.h"

namespace lora {
namespace {

using namespace test;
using namespace std::chrono_literals;

/// Takes batches into the timeline until `done` holds for the newest one; a minute without is a failure.
template <typename Done>
LoraBatch wait_for(LoraWorker& worker, LoraTimeline& timeline, Done&& done) {
  for (const auto end = std::chrono::steady_clock::now() + 60s; std::chrono::steady_clock::now() < end;) {
    LoraBatch batch = worker.take_batch();
    for (const LoraSnapshotPtr& snapshot : batch.snapshots) timeline.append(snapshot);
    if (done(batch)) return batch;
    std::this_thread::sleep_for(1ms);
  }
  ADD_FAILURE() << "no report within a minute";
  return {};
}

TEST(LoraWorker, StepsAreThoseOfAPlainLoop) {
  const auto problem = lesson(ToyLanguage::english, 2);
  LoraWorker worker({});
  LoraTimeline timeline;
  worker.restart(problem, {});
  worker.step(25);
  wait_for(worker, timeline,
           [&](const LoraBatch&) { return !timeline.empty() && timeline.newest()->step == 25; });
  ASSERT_EQ(timeline.size(), 26u);
  LoraTrainer plain(problem, {});
  for (std::size_t step = 0; step <= 25; ++step) {
    EXPECT_EQ(timeline.at(step)->step, step);
    EXPECT_EQ(timeline.at(step)->layer, plain.layer());
    plain.step();
  }
}

TEST(LoraWorker, PlaysUntilConvergedAndGoesOnFromAPastStep) {
  const auto problem = lesson(ToyLanguage::english, 2);
  LoraWorker worker({});
  LoraTimeline timeline;
  worker.restart(problem, {});
  worker.play();
  const LoraBatch end = wait_for(worker, timeline, [&](const LoraBatch& batch) {
    return batch.outcome == Outcome::converged && !batch.playing;
  });
  EXPECT_EQ(end.problem, problem);
  const LoraSnapshotPtr past = timeline.at(timeline.nearest(10));
  timeline.clear();
  LoraSettings slower;
  slower.learning_rate = 0.001;
  const std::uint64_t run = worker.continue_from(past, problem, slower);
  worker.step(3);
  const LoraBatch batch = wait_for(worker, timeline, [&](const LoraBatch& b) {
    return b.run == run && !timeline.empty() && timeline.newest()->step == past->step + 3;
  });
  EXPECT_EQ(batch.learning_rate, 0.001);
  EXPECT_EQ(timeline.at(0)->layer, past->layer);
}

TEST(LoraWorker, RefusesWhatMakesNoRun) {
  const auto problem = lesson(ToyLanguage::english, 2);
  LoraWorker worker({});
  LoraSettings settings;
  EXPECT_THROW(worker.restart(nullptr, settings), std::invalid_argument);
  EXPECT_THROW(worker.continue_from(nullptr, problem, settings), std::invalid_argument);
  const auto snapshot = std::make_shared<const LoraSnapshot>(LoraTrainer(problem, settings).snapshot());
  settings.rank = 3;
  EXPECT_THROW(worker.continue_from(snapshot, problem, settings), std::invalid_argument);
  settings.rank = 0;
  EXPECT_THROW(worker.restart(problem, settings), std::invalid_argument);
}

}  // namespace
}  // namespace lora
