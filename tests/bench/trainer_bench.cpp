// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Steps a second of the public Trainer by gradient descent, beside the same descent written plainly with
// Eigen (as the rest of the project is compiled) and, where OpenBLAS is installed, beside its sgemm: the
// three products of a step in their own shapes, and one square product whose flops a second are counted as
// steps of 6·m·n·r flops, which is the most sgemm could ever do.
#include <benchmark/benchmark.h>

#include <Eigen/Core>
#include <map>
#include <memory>
#include <string>
#include <tuple>

#include "core/factorization/trainer.h"
#include "tests/bench/rating_data.h"

#ifdef LORA_HAS_OPENBLAS
#include <cblas.h>
#endif

namespace lora {
namespace {

using Floats = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

struct Case {
  Eigen::Index users, movies, rank;
  double density = 1.0;
  Method method = Method::gradient_descent;
};

/// Made once: the library calls a benchmark several times to find out how often to repeat it.
std::shared_ptr<const TrainingProblem> problem_of(const Case& shape, const TrainingSettings& settings) {
  static std::map<std::tuple<Eigen::Index, Eigen::Index, double>, std::shared_ptr<const TrainingProblem>>
      made;
  auto& problem = made[{shape.users, shape.movies, shape.density}];
  if (!problem) {
    problem = std::make_shared<const TrainingProblem>(
        bench::random_table(static_cast<std::size_t>(shape.users), static_cast<std::size_t>(shape.movies),
                            shape.density),
        settings);
  }
  return problem;
}

void finish(benchmark::State& state, const Case& shape, std::size_t steps) {
  state.SetItemsProcessed(static_cast<std::int64_t>(steps));
  state.SetLabel("steps");
  const auto flops = 6.0 * static_cast<double>(shape.users * shape.movies * shape.rank * Eigen::Index(steps));
  state.counters["flops"] = benchmark::Counter(flops, benchmark::Counter::kIsRate);
}

void train(benchmark::State& state, const Case& shape, KernelChoice kernels) {
  TrainingSettings settings;
  settings.rank = static_cast<std::size_t>(shape.rank);
  settings.method = shape.method;
  Trainer trainer(problem_of(shape, settings), settings, {}, kernels);
  const std::size_t batch = std::min<std::size_t>(trainer.batch_size(), 10'000);
  std::size_t steps = 0;
  for (auto _ : state) steps += trainer.advance(batch);
  finish(state, shape, steps);
}

void train_by_eigen(benchmark::State& state, const Case& shape) {
  Matrix x = Matrix::Random(shape.users, shape.movies), a = Matrix::Random(shape.users, shape.rank),
         b = Matrix::Random(shape.rank, shape.movies), e, ga, gb;
  std::size_t steps = 0;
  for (auto _ : state) {
    e = -x;
    e.noalias() += a * b;
    ga.noalias() = e * b.transpose();
    gb.noalias() = a.transpose() * e;
    a -= 1e-6 * ga;
    b -= 1e-6 * gb;
    benchmark::DoNotOptimize(e.squaredNorm());
    ++steps;
  }
  finish(state, shape, steps);
}

#ifdef LORA_HAS_OPENBLAS
/// E = A·B − X, ∂A = E·Bᵀ, ∂B = Aᵀ·E by three calls.
void products_by_sgemm(benchmark::State& state, const Case& shape) {
  openblas_set_num_threads(1);
  const Floats a = Floats::Random(shape.users, shape.rank), b = Floats::Random(shape.rank, shape.movies);
  Floats e = Floats::Random(shape.users, shape.movies), ga(shape.users, shape.rank),
         gb(shape.rank, shape.movies);
  const auto m = static_cast<blasint>(shape.users), n = static_cast<blasint>(shape.movies),
             r = static_cast<blasint>(shape.rank);
  std::size_t steps = 0;
  for (auto _ : state) {
    cblas_sgemm(CblasRowMajor, CblasNoTrans, CblasNoTrans, m, n, r, 1.0f, a.data(), r, b.data(), n, 0.0f,
                e.data(), n);
    cblas_sgemm(CblasRowMajor, CblasNoTrans, CblasTrans, m, r, n, 1.0f, e.data(), n, b.data(), n, 0.0f,
                ga.data(), r);
    cblas_sgemm(CblasRowMajor, CblasTrans, CblasNoTrans, r, n, m, 1.0f, a.data(), r, e.data(), n, 0.0f,
                gb.data(), n);
    benchmark::ClobberMemory();
    ++steps;
  }
  finish(state, shape, steps);
}

void square_sgemm(benchmark::State& state, const Case& shape) {
  openblas_set_num_threads(1);
  constexpr blasint size = 768;
  const Floats a = Floats::Random(size, size), b = Floats::Random(size, size);
  Floats c(size, size);
  double flops = 0.0;
  for (auto _ : state) {
    cblas_sgemm(CblasRowMajor, CblasNoTrans, CblasNoTrans, size, size, size, 1.0f, a.data(), size, b.data(),
                size, 0.0f, c.data(), size);
    benchmark::ClobberMemory();
    flops += 2.0 * size * size * size;
  }
  state.SetItemsProcessed(static_cast<std::int64_t>(
      flops / (6.0 * static_cast<double>(shape.users * shape.movies * shape.rank))));
  state.SetLabel("steps");
  state.counters["flops"] = benchmark::Counter(flops, benchmark::Counter::kIsRate);
}
#endif

std::string name_of(const Case& shape) {
  static constexpr const char* methods[] = {"", ", momentum", ", Adam"};
  return "Trainer/" + std::to_string(shape.users) + " × " + std::to_string(shape.movies) + ", r " +
         std::to_string(shape.rank) + methods[static_cast<int>(shape.method)] + "/";
}

void add(const Case& shape) {
  const std::string name = name_of(shape);
  const bool is_large = shape.users * shape.movies > 250'000;
  benchmark::RegisterBenchmark((name + "LoRA Cinema").c_str(), train, shape, KernelChoice{.threads = 1});
  const KernelChoice portable{1, &portable_row_kernels(), &portable_tile_kernels()};
  benchmark::RegisterBenchmark((name + "portable path").c_str(), train, shape, portable);
  if (is_large) {
    benchmark::RegisterBenchmark((name + "one thread, by the wall").c_str(), train, shape,
                                 KernelChoice{.threads = 1})
        ->UseRealTime();
    benchmark::RegisterBenchmark((name + "two threads, by the wall").c_str(), train, shape,
                                 KernelChoice{.threads = 2})
        ->UseRealTime();
  }
  if (shape.method != Method::gradient_descent) return;
  Case gaps = shape;
  gaps.density = 0.7;
  benchmark::RegisterBenchmark((name + "30 % unseen").c_str(), train, gaps, KernelChoice{.threads = 1});
  benchmark::RegisterBenchmark((name + "Eigen").c_str(), train_by_eigen, shape);
#ifdef LORA_HAS_OPENBLAS
  benchmark::RegisterBenchmark((name + "sgemm, its three products").c_str(), products_by_sgemm, shape);
  benchmark::RegisterBenchmark((name + "sgemm, a large square").c_str(), square_sgemm, shape);
#endif
}

const bool registered = [] {
  for (const Case& shape :
       {Case{6, 8, 2}, Case{6, 8, 2, 1.0, Method::momentum}, Case{6, 8, 2, 1.0, Method::adam},
        Case{50, 50, 4}, Case{200, 300, 8}, Case{1000, 1000, 16}, Case{1000, 1000, 64}, Case{4096, 4096, 8}})
    add(shape);
  return true;
}();

}  // namespace
}  // namespace lora
