// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/timeline.h"

#include <gtest/gtest.h>

#include <stdexcept>

#include "core/base/random.h"

namespace lora {
namespace {

SnapshotPtr snapshot_at(std::size_t step) {
  auto snapshot = std::make_shared<Snapshot>();
  snapshot->step = step;
  snapshot->factors = {Matrix::Zero(2, 1), Matrix::Zero(1, 3)};
  return snapshot;
}

TEST(Timeline, KeepsEveryStepOfAShortRun) {
  Timeline timeline;
  for (std::size_t step = 0; step < 2000; ++step) timeline.append(snapshot_at(step));
  ASSERT_EQ(timeline.size(), 2000u);
  EXPECT_EQ(timeline.stride(), 1u);
  for (std::size_t step = 0; step < 2000; ++step) EXPECT_EQ(timeline.at(step)->step, step);
}

TEST(Timeline, ThinnedItKeepsTheEndsAndStaysUnderItsCaps) {
  Random random(1);
  for (const std::size_t first : {std::size_t{0}, std::size_t{17}}) {
    const std::size_t memory = 40 * snapshot_at(0)->bytes();
    Timeline timeline(memory, 64);
    std::size_t step = first;
    for (int k = 0; k < 5000; ++k, step += 1 + random.below(4)) {
      timeline.append(snapshot_at(step));
      ASSERT_EQ(timeline.at(0)->step, first);
      ASSERT_EQ(timeline.newest()->step, step);
      ASSERT_LE(timeline.size(), 64u);
      ASSERT_LE(timeline.bytes(), memory);
      std::size_t bytes = 0;
      for (std::size_t kept = 0; kept < timeline.size(); ++kept) {
        bytes += timeline.at(kept)->bytes();
        if (kept == 0) continue;
        ASSERT_GT(timeline.at(kept)->step, timeline.at(kept - 1)->step);
        if (kept + 1 == timeline.size()) continue;
        ASSERT_EQ(timeline.at(kept)->step % timeline.stride(), 0u);
      }
      ASSERT_EQ(bytes, timeline.bytes());
    }
    EXPECT_GT(timeline.size(), 15u);
  }
}

TEST(Timeline, FindsTheNearestKeptStep) {
  Timeline timeline;
  for (const std::size_t step : {0u, 10u, 20u, 23u}) timeline.append(snapshot_at(step));
  EXPECT_EQ(timeline.nearest(0), 0u);
  EXPECT_EQ(timeline.nearest(14), 1u);
  EXPECT_EQ(timeline.nearest(15), 1u);
  EXPECT_EQ(timeline.nearest(16), 2u);
  EXPECT_EQ(timeline.nearest(99), 3u);
  EXPECT_THROW(Timeline().nearest(0), std::out_of_range);
}

TEST(Timeline, BranchesFromAPastStep) {
  Timeline timeline;
  for (std::size_t step = 0; step < 100; ++step) timeline.append(snapshot_at(step));
  EXPECT_THROW(timeline.append(snapshot_at(99)), std::invalid_argument);
  timeline.truncate_after(40);
  EXPECT_EQ(timeline.newest()->step, 40u);
  timeline.append(snapshot_at(41));
  EXPECT_EQ(timeline.size(), 42u);
  timeline.clear();
  EXPECT_EQ(timeline.bytes(), 0u);
}

}  // namespace
}  // namespace lora
