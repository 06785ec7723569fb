// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One hash of the trained A and B, whatever the build type, the number of threads and the pauses.
#include <gtest/gtest.h>

#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <mutex>
#include <thread>

#include "core/base/random.h"
#include "core/training/training_worker.h"
#include "tests/core/numbers/training_hashes.h"

namespace lora::test {
namespace {

using namespace std::chrono_literals;

std::vector<std::string> lines_of(std::istream& stream) {
  std::vector<std::string> lines;
  for (std::string line; std::getline(stream, line);) {
    if (!line.empty() && line[0] != '#') lines.push_back(line);
  }
  return lines;
}

std::vector<std::string> printed_by(const std::string& program) {
  const std::string path = ::testing::TempDir() + "lora_training_hashes.txt";
  EXPECT_EQ(std::system(('"' + program + "\" > \"" + path + '"').c_str()), 0);
  std::ifstream file(path);
  std::vector<std::string> lines = lines_of(file);
  std::remove(path.c_str());
  return lines;
}

/// Trained by a worker that is paused, resumed and stepped at places of chance.
std::string worked_hash(const HashCase& run, lora::Random& random) {
  std::mutex mutex;
  std::condition_variable arrived;
  TrainingWorker worker([&] { arrived.notify_one(); });
  worker.restart(run.table, run.settings);
  std::size_t newest = 0;
  bool begun = false;
  SnapshotPtr last;
  const auto look = [&] {
    for (const SnapshotPtr& snapshot : worker.take_batch().snapshots) {
      begun = true;
      newest = snapshot->step;
      if (newest == run.steps) last = snapshot;
    }
  };
  const auto deadline = std::chrono::steady_clock::now() + 60s;
  while (!last && newest < run.steps && std::chrono::steady_clock::now() < deadline) {
    // Short runs may be over before a pause: the steps asked for never go beyond the end.
    if (begun && newest + 40 < run.steps && random.below(2) == 0) {
      worker.set_speed(3000.0);
      worker.play();
      std::this_thread::sleep_for(std::chrono::microseconds(random.below(3000)));
      worker.pause();
      std::this_thread::sleep_for(2ms);
    } else {
      worker.step(std::min<std::size_t>(1 + random.below(9), run.steps - newest));
    }
    // Until it stands still: then what is newest is known.
    for (std::size_t before = static_cast<std::size_t>(-1); before != newest;) {
      before = newest;
      std::unique_lock lock(mutex);
      arrived.wait_for(lock, 5ms);
      look();
    }
  }
  return last ? hash_of(last->factors) : "only " + std::to_string(newest) + " steps";
}

TEST(SameNumbers, InBothKindsOfOptimisation) {
  EXPECT_EQ(printed_by(OTHER_TRAINING_HASHES), hash_lines());
}

TEST(SameNumbers, WithOneToThreeThreads) {
  for (const HashCase& run : hash_cases()) {
    for (KernelChoice kernels : {KernelChoice{}, portable_kernels()}) {
      kernels.threads = 1;
      const std::string one = trained_hash(run, kernels);
      for (kernels.threads = 2; kernels.threads <= 3; ++kernels.threads)
        EXPECT_EQ(trained_hash(run, kernels), one) << run.name << ", " << kernels.threads << " threads";
    }
  }
}

TEST(SameNumbers, WhateverIsPausedAndSteppedOnTheWay) {
  lora::Random random(3);
  for (const HashCase& run : hash_cases()) {
    const std::string plain = trained_hash(run);
    for (int round = 0; round < 2; ++round) EXPECT_EQ(worked_hash(run, random), plain) << run.name;
  }
}

// What was recorded on another machine, in another build: a change here changes everybody's numbers.
TEST(SameNumbers, AreThoseRecorded) {
#if !defined(__x86_64__)
  GTEST_SKIP() << "the hashes were recorded on x86-64";
#endif
  std::ifstream file(LORA_FIXTURES "/golden/training_hashes.txt");
  std::vector<std::string> recorded = lines_of(file);
  if (&best_row_kernels() == &portable_row_kernels())
    std::erase_if(recorded, [](const std::string& line) { return line.starts_with("fastest"); });
  EXPECT_EQ(hash_lines(), recorded);
}

}  // namespace
}  // namespace lora::test
