// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/real_layer_worker.h"

#include <gtest/gtest.h>

#include <chrono>
#include <thread>

namespace lora {
namespace {

using namespace std::chrono_literals;

std::shared_ptr<const RealLayerProblem> small_problem() {
  return std::make_shared<const RealLayerProblem>(RealLayerSpec{90, 120, 6, 3});
}

/// Takes batches into the timeline until `done` holds for the newest one; a minute without is a failure.
template <typename Done>
RealLayerBatch wait_for(RealLayerWorker& worker, RealLayerTimeline& timeline, Done&& done) {
  for (const auto end = std::chrono::steady_clock::now() + 60s; std::chrono::steady_clock::now() < end;) {
    RealLayerBatch batch = worker.take_batch();
    for (const RealLayerSnapshotPtr& snapshot : batch.snapshots) timeline.append(snapshot);
    if (done(batch)) return batch;
    std::this_thread::sleep_for(1ms);
  }
  ADD_FAILURE() << "no report within a minute";
  return {};
}

TEST(RealLayerWorker, StepsAreThoseOfAPlainLoop) {
  const auto problem = small_problem();
  RealLayerWorker worker({});
  RealLayerTimeline timeline;
  worker.restart(problem, {});
  worker.step(12);
  wait_for(worker, timeline,
           [&](const RealLayerBatch&) { return !timeline.empty() && timeline.newest()->step == 12; });
  ASSERT_EQ(timeline.size(), 13u);
  RealLayerTrainer plain(problem, {});
  for (std::size_t step = 0; step <= 12; ++step) {
    EXPECT_TRUE(timeline.at(step)->factors == plain.factors());
    EXPECT_EQ(timeline.at(step)->relative_error, plain.relative_error());
    plain.step();
  }
}

TEST(RealLayerWorker, PlaysUntilConvergedAndGoesOnFromAPastStep) {
  const auto problem = small_problem();
  RealLayerWorker worker({});
  RealLayerTimeline timeline;
  worker.restart(problem, {});
  worker.play();
  const RealLayerBatch end = wait_for(worker, timeline, [&](const RealLayerBatch& batch) {
    return batch.outcome == Outcome::converged && !batch.playing;
  });
  EXPECT_EQ(end.problem, problem);
  const RealLayerSnapshotPtr past = timeline.at(timeline.nearest(5));
  timeline.clear();
  RealLayerSettings slower;
  slower.learning_rate = 1e-4;
  const std::uint64_t run = worker.continue_from(past, problem, slower);
  worker.step(3);
  const RealLayerBatch batch = wait_for(worker, timeline, [&](const RealLayerBatch& news) {
    return news.run == run && !timeline.empty() && timeline.newest()->step == past->step + 3;
  });
  EXPECT_EQ(batch.learning_rate, 1e-4);
  EXPECT_TRUE(timeline.at(0)->factors == past->factors);
}

TEST(RealLayerWorker, TheTimelineKeepsToItsMemory) {
  RealLayerTimeline timeline(4u << 20);
  for (std::size_t step = 0; step < 200; ++step) {
    auto snapshot = std::make_shared<RealLayerSnapshot>();
    snapshot->step = step;
    snapshot->factors = {PaddedMatrix(16, 1000), PaddedMatrix(1000, 16), 1.0};
    timeline.append(std::move(snapshot));
    EXPECT_LE(timeline.bytes(), 4u << 20);
  }
  EXPECT_EQ(timeline.newest()->step, 199u);
}

TEST(RealLayerWorker, RefusesWhatMakesNoRun) {
  const auto problem = small_problem();
  RealLayerWorker worker({});
  RealLayerSettings settings;
  EXPECT_THROW(worker.restart(nullptr, settings), std::invalid_argument);
  EXPECT_THROW(worker.continue_from(nullptr, problem, settings), std::invalid_argument);
  const auto snapshot =
      std::make_shared<const RealLayerSnapshot>(RealLayerTrainer(problem, settings).snapshot());
  settings.rank = 3;
  EXPECT_THROW(worker.continue_from(snapshot, problem, settings), std::invalid_argument);
  settings.rank = 0;
  EXPECT_THROW(worker.restart(problem, settings), std::invalid_argument);
}

}  // namespace
}  // namespace lora
