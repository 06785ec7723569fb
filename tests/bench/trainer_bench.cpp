// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Steps a second of the public Trainer, beside the same gradient descent written plainly with Eigen.
#include <benchmark/benchmark.h>

#include <Eigen/Core>
#include <memory>
#include <string>

#include "core/base/random.h"
#include "core/factorization/trainer.h"

namespace lora {
namespace {

struct Shape {
  std::size_t users, movies, rank;
};

std::shared_ptr<const RatingTable> table_of(Shape shape) {
  Random random(3);
  std::vector<Rating> ratings;
  for (std::uint32_t user = 0; user < shape.users; ++user) {
    for (std::uint32_t movie = 0; movie < shape.movies; ++movie)
      ratings.push_back({user, movie, 0.5 + 4.5 * random.uniform()});
  }
  return std::make_shared<const RatingTable>(
      RatingTable::from_ratings(std::vector<std::string>(shape.users, "user"),
                                std::vector<std::string>(shape.movies, "movie"), ratings));
}

void train(benchmark::State& state, Shape shape) {
  TrainingSettings settings;
  settings.rank = shape.rank;
  const auto problem = std::make_shared<const TrainingProblem>(table_of(shape), settings);
  Trainer trainer(problem, settings);
  std::size_t steps = 0;
  for (auto _ : state) {
    trainer.step();
    ++steps;
  }
  state.SetItemsProcessed(static_cast<std::int64_t>(steps));
  state.SetLabel("steps");
}

void train_by_eigen(benchmark::State& state, Shape shape) {
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
  state.SetItemsProcessed(static_cast<std::int64_t>(steps));
  state.SetLabel("steps");
}

const bool registered = [] {
  for (const Shape shape : {Shape{6, 8, 2}, Shape{50, 50, 4}, Shape{200, 300, 8}}) {
    const std::string name = "Trainer/" + std::to_string(shape.users) + " × " + std::to_string(shape.movies) +
                             " r " + std::to_string(shape.rank) + "/";
    benchmark::RegisterBenchmark((name + "LoRA Cinema").c_str(), train, shape);
    benchmark::RegisterBenchmark((name + "Eigen").c_str(), train_by_eigen, shape);
  }
  return true;
}();

}  // namespace
}  // namespace lora
