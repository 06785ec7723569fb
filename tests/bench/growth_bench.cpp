// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the cost of a step grows, through the public Trainer: with the cells m·n, the rank, the ratings (of one
// pass of stochastic gradient descent) and the threads. Named subject/number/contender; bench_charts draws
// one chart of each subject.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <map>
#include <thread>

#include "core/factorization/trainer.h"
#include "tests/bench/rating_data.h"

namespace lora::bench {
namespace {

std::shared_ptr<const TrainingProblem> full_problem(std::size_t side) {
  static std::map<std::size_t, std::shared_ptr<const TrainingProblem>> made;
  auto& problem = made[side];
  if (problem) return problem;
  return problem = std::make_shared<const TrainingProblem>(random_table(side, side), TrainingSettings{});
}

void descend(benchmark::State& state, std::size_t side, std::size_t rank, unsigned threads) {
  TrainingSettings settings;
  settings.rank = rank;
  Trainer trainer(full_problem(side), settings, {}, KernelChoice{.threads = threads});
  const std::size_t batch = std::min<std::size_t>(trainer.batch_size(), 10'000);
  std::size_t steps = 0;
  for (auto _ : state) steps += trainer.advance(batch);
  state.SetItemsProcessed(static_cast<std::int64_t>(steps));
  state.SetLabel("steps");
}

void pass(benchmark::State& state, std::size_t ratings, unsigned threads) {
  Trainer trainer(sgd_problem(ratings), sgd_settings(32));
  trainer.set_threads(threads);
  for (auto _ : state) trainer.step();
  state.SetItemsProcessed(state.iterations());
  state.SetLabel("passes");
}

template <typename Run>
void add(const std::string& subject, std::size_t number, const std::string& contender, Run&& run) {
  benchmark::RegisterBenchmark((subject + "/" + std::to_string(number) + "/" + contender).c_str(), run)
      ->UseRealTime();
}

const bool registered = [] {
  for (const std::size_t side : {8u, 16u, 32u, 64u, 128u, 256u, 512u, 1024u, 2048u, 4096u}) {
    add("Growth with the cells", side * side, "rank 8",
        [side](benchmark::State& state) { descend(state, side, 8, 1); });
  }
  for (const std::size_t rank : {1u, 2u, 4u, 8u, 16u, 32u, 64u, 128u}) {
    add("Growth with the rank", rank, "1000 × 1000",
        [rank](benchmark::State& state) { descend(state, 1000, rank, 1); });
  }
  for (const std::size_t ratings : {30'000u, 100'000u, 300'000u, 1'000'000u, 3'000'000u, 10'000'000u}) {
    add("Growth with the ratings", ratings, "k 32",
        [ratings](benchmark::State& state) { pass(state, ratings, 1); });
  }
  const unsigned processors = std::clamp(std::thread::hardware_concurrency(), 1u, 8u);
  for (unsigned threads = 1; threads <= processors; ++threads) {
    for (const std::size_t rank : {16u, 64u}) {
      add("Growth with the threads", threads, "1000 × 1000, rank " + std::to_string(rank),
          [=](benchmark::State& state) { descend(state, 1000, rank, threads); });
    }
    add("Growth with the threads", threads, "1000000 ratings, k 32",
        [threads](benchmark::State& state) { pass(state, 1'000'000, threads); });
  }
  return true;
}();

}  // namespace
}  // namespace lora::bench
