// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernels/thread_team.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <vector>

namespace lora {
namespace {

TEST(ThreadTeam, DoesEveryTaskOnceInEveryRound) {
  for (const unsigned threads : {0u, 1u, 2u, 5u}) {
    ThreadTeam team(threads);
    EXPECT_EQ(team.size(), std::max(1u, threads));
    for (const std::size_t tasks : {0u, 1u, 2u, 100u}) {
      for (int round = 0; round < 50; ++round) {
        std::vector<int> done(tasks, 0);
        team.run(tasks, [&](std::size_t task) { ++done[task]; });
        EXPECT_EQ(done, std::vector<int>(tasks, 1));
      }
    }
  }
}

TEST(ThreadTeam, BeginsInOrderWhereAsked) {
  constexpr unsigned threads = 3;
  constexpr std::size_t tasks = 200;
  ThreadTeam team(threads);
  for (int round = 0; round < 50; ++round) {
    std::atomic<std::size_t> begun = 0;
    std::vector<std::size_t> place(tasks, 0);
    team.run_in_order(tasks, [&](std::size_t task) { place[task] = begun++; });
    // All but one thread may hold an earlier task that they have taken and not yet begun.
    for (std::size_t task = 0; task < tasks; ++task) EXPECT_GE(place[task] + threads - 1, task);
  }
}

TEST(ThreadTeam, EndsWithoutEverHavingWorked) {
  const ThreadTeam team(3);
  EXPECT_EQ(team.size(), 3u);
  EXPECT_GE(kernel_threads(), 1u);
}

}  // namespace
}  // namespace lora
