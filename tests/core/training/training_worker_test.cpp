// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/training_worker.h"

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

#include "tests/core/factorization/tables.h"

namespace lora {
namespace {

using namespace test;
using namespace std::chrono_literals;

/// A worker with a receiver that collects what it reports.
class Receiver {
 public:
  Receiver()
      : worker([this] {
          {
            const std::lock_guard lock(mutex_);
            ++messages_;
          }
          arrived_.notify_one();
        }) {}

  /// Takes batches until `done` holds for the newest one; a minute without is a failure.
  template <typename Done>
  TrainingBatch wait_for(Done&& done) {
    const auto deadline = std::chrono::steady_clock::now() + 60s;
    while (std::chrono::steady_clock::now() < deadline) {
      {
        std::unique_lock lock(mutex_);
        arrived_.wait_for(lock, 2ms, [this] { return messages_ > 0; });
        messages_ = 0;
      }
      TrainingBatch batch = worker.take_batch();
      for (const SnapshotPtr& snapshot : batch.snapshots) {
        if (batch.run != run_) kept.clear();
        run_ = batch.run;
        kept.push_back(snapshot);
      }
      if (done(batch)) return batch;
    }
    ADD_FAILURE() << "no report within a minute";
    return {};
  }

  std::vector<SnapshotPtr> kept;

 private:
  std::mutex mutex_;
  std::condition_variable arrived_;
  std::size_t messages_ = 0;
  std::uint64_t run_ = 0;

 public:
  TrainingWorker worker;
};

std::string plain_hash(const TrainingSettings& settings, std::size_t steps) {
  Trainer trainer(problem_of(two_tastes(), settings), settings);
  while (trainer.step_count() < steps) trainer.step();
  return hash_of(trainer.factors());
}

TEST(TrainingWorker, StepsAreThoseOfAPlainLoop) {
  Receiver receiver;
  const TrainingSettings settings;
  receiver.worker.restart(two_tastes(), settings);
  receiver.worker.step(25);
  receiver.wait_for(
      [&](const TrainingBatch&) { return !receiver.kept.empty() && receiver.kept.back()->step == 25; });
  ASSERT_EQ(receiver.kept.size(), 26u);
  for (std::size_t step = 0; step <= 25; ++step) {
    EXPECT_EQ(receiver.kept[step]->step, step);
    EXPECT_EQ(hash_of(receiver.kept[step]->factors), plain_hash(settings, step));
  }
}

// Whatever is pressed in whatever order, the numbers at a step are those of a plain loop.
TEST(TrainingWorker, InterleavingsOfMessagesNeverChangeTheNumbers) {
  TrainingSettings settings;
  settings.method = Method::momentum;
  settings.rank = 3;
  Random random(5);
  Receiver receiver;
  for (int round = 0; round < 500; ++round) {
    receiver.worker.restart(two_tastes(), settings);
    for (std::uint64_t message = 2 + random.below(8); message > 0; --message) {
      switch (random.below(6)) {
        case 0:
          receiver.worker.play();
          break;
        case 1:
          receiver.worker.pause();
          break;
        case 2:
          receiver.worker.step(1 + random.below(5));
          break;
        case 3:
          receiver.worker.set_speed(random.below(2) == 0 ? 0.0 : 5000.0);
          break;
        case 4:
          receiver.worker.set_stride(1 + random.below(4));
          break;
        default:
          std::this_thread::sleep_for(std::chrono::microseconds(random.below(300)));
      }
    }
    receiver.worker.pause();
    receiver.worker.step(1);
    std::size_t newest = 0;
    // Settled: paused, and the step asked for last is reported.
    receiver.wait_for([&](const TrainingBatch& batch) {
      const bool quiet = !receiver.kept.empty() && receiver.kept.back()->step == newest && newest > 0;
      if (!receiver.kept.empty()) newest = receiver.kept.back()->step;
      return quiet && !batch.playing && batch.problem;
    });
    ASSERT_EQ(hash_of(receiver.kept.back()->factors), plain_hash(settings, newest)) << "round " << round;
    for (std::size_t k = 1; k < receiver.kept.size(); ++k) {
      ASSERT_GT(receiver.kept[k]->step, receiver.kept[k - 1]->step);
    }
  }
}

TEST(TrainingWorker, PausesWhenConvergedAndGoesOnWhenAsked) {
  Receiver receiver;
  receiver.worker.restart(two_tastes(), {});
  receiver.worker.play();
  const TrainingBatch batch =
      receiver.wait_for([](const TrainingBatch& b) { return b.outcome == Outcome::converged; });
  EXPECT_FALSE(batch.playing);
  receiver.wait_for([](const TrainingBatch& b) { return !b.playing; });
  const std::size_t stopped_at = receiver.kept.back()->step;
  receiver.worker.play();
  receiver.wait_for([&](const TrainingBatch&) { return receiver.kept.back()->step > stopped_at + 100; });
  EXPECT_TRUE(receiver.worker.take_batch().playing);
}

TEST(TrainingWorker, PausesWhenDiverged) {
  Receiver receiver;
  TrainingSettings settings;
  settings.learning_rate = 1e6;
  receiver.worker.restart(two_tastes(), settings);
  receiver.worker.play();
  const TrainingBatch batch =
      receiver.wait_for([](const TrainingBatch& b) { return b.outcome == Outcome::diverged; });
  EXPECT_FALSE(batch.playing);
  EXPECT_TRUE(receiver.kept.back()->factors.all_finite());
}

TEST(TrainingWorker, ContinuesOnChangedRatingsAndKeepsPlaying) {
  Receiver receiver;
  const TrainingSettings settings;
  receiver.worker.restart(two_tastes(), settings);
  receiver.worker.set_speed(1000.0);
  receiver.worker.play();
  receiver.wait_for(
      [&](const TrainingBatch&) { return !receiver.kept.empty() && receiver.kept.back()->step >= 5; });
  auto edited = std::make_shared<RatingTable>(*two_tastes());
  edited->set(0, 0, 1.0);
  const SnapshotPtr from = receiver.kept.back();
  const std::uint64_t run = receiver.worker.continue_from(from, edited, settings);
  const TrainingBatch batch = receiver.wait_for([&](const TrainingBatch& b) {
    return b.run == run && !receiver.kept.empty() && receiver.kept.back()->step > from->step + 3;
  });
  EXPECT_TRUE(batch.playing);
  EXPECT_EQ(receiver.kept.front()->step, from->step);
  EXPECT_EQ(receiver.kept.front()->factors, from->factors);
  EXPECT_EQ(batch.problem->table().at(0, 0), 1.0);
}

TEST(TrainingWorker, OneMessageIsInFlightAndTheOutboxIsBounded) {
  std::atomic<int> messages = 0;
  TrainingWorker worker([&] { ++messages; });
  TrainingSettings settings;
  settings.start = Start::zero_zero;
  worker.restart(two_tastes(), settings);
  while (messages == 0) std::this_thread::sleep_for(1ms);
  worker.step(20'000);
  worker.take_batch();
  std::vector<SnapshotPtr> kept;
  for (int wait = 0; wait < 20'000 && (kept.empty() || kept.back()->step < 20'000); ++wait) {
    std::this_thread::sleep_for(3ms);
    const int before = messages;
    std::this_thread::sleep_for(1ms);
    EXPECT_LE(messages - before, 1);
    TrainingBatch batch = worker.take_batch();
    EXPECT_LE(batch.snapshots.size(), 2000u);
    if (!batch.snapshots.empty()) kept = batch.snapshots;
  }
  ASSERT_FALSE(kept.empty());
  EXPECT_EQ(kept.back()->step, 20'000u);
}

TEST(TrainingWorker, RefusesWhatMakesNoRun) {
  TrainingWorker worker({});
  TrainingSettings settings;
  settings.hidden_percent = 95.0;
  EXPECT_THROW(worker.restart(two_tastes(), settings), std::invalid_argument);
  EXPECT_THROW(worker.restart(nullptr, {}), std::invalid_argument);
  EXPECT_THROW(worker.continue_from(nullptr, two_tastes(), {}), std::invalid_argument);
  EXPECT_THROW(worker.set_speed(-1.0), std::invalid_argument);
  EXPECT_THROW(worker.set_stride(0), std::invalid_argument);
  worker.play();
  EXPECT_TRUE(worker.take_batch().snapshots.empty());
}

}  // namespace
}  // namespace lora
