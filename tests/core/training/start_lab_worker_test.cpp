// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/start_lab_worker.h"

#include <gtest/gtest.h>

#include <chrono>
#include <thread>

#include "tests/core/factorization/tables.h"

namespace lora {
namespace {

using namespace test;
using namespace std::chrono_literals;

/// Takes batches into the timeline until `done` holds for the newest one; a minute without is a failure.
template <typename Done>
StartLabBatch wait_for(StartLabWorker& worker, StartLabTimeline& timeline, Done&& done) {
  for (const auto end = std::chrono::steady_clock::now() + 60s; std::chrono::steady_clock::now() < end;) {
    StartLabBatch batch = worker.take_batch();
    for (const StartLabSnapshotPtr& snapshot : batch.snapshots) timeline.append(snapshot);
    if (done(batch)) return batch;
    std::this_thread::sleep_for(1ms);
  }
  ADD_FAILURE() << "no report within a minute";
  return {};
}

TEST(StartLabWorker, StepsAreThoseOfAPlainLoop) {
  StartLabWorker worker({});
  StartLabTimeline timeline;
  worker.restart(two_tastes(), {});
  worker.step(20);
  wait_for(worker, timeline,
           [&](const StartLabBatch&) { return !timeline.empty() && timeline.newest()->step == 20; });
  ASSERT_EQ(timeline.size(), 21u);
  StartLabTrainer plain(problem_of(two_tastes(), {}), {});
  for (std::size_t step = 0; step <= 20; ++step) {
    for (std::size_t k = 0; k < lab_starts.size(); ++k) {
      EXPECT_EQ(timeline.at(step)->runs[k].snapshot->factors, plain.run(k).factors());
    }
    plain.step();
  }
}

TEST(StartLabWorker, PlaysUntilOnlyTheStuckRunIsLeft) {
  StartLabWorker worker({});
  StartLabTimeline timeline;
  worker.restart(two_tastes(), {});
  worker.play();
  wait_for(worker, timeline, [&](const StartLabBatch& batch) {
    worker.set_stride(timeline.stride());
    return batch.outcome == Outcome::converged && !batch.playing;
  });
  EXPECT_TRUE(timeline.newest()->runs[2].is_stuck());
}

TEST(StartLabWorker, RefusesWhatMakesNoRun) {
  StartLabWorker worker({});
  EXPECT_THROW(worker.restart(nullptr, {}), std::invalid_argument);
  TrainingSettings settings;
  settings.base = BaseKind::table;
  EXPECT_THROW(worker.restart(two_tastes(), settings), std::invalid_argument);
}

}  // namespace
}  // namespace lora
