// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Steps a second of the fused residual pass, beside the same step made of Eigen's float products (compiled as
// the rest of the project, without newer instructions). Medians of at least five; a step is 6·m·n·r flops.
//   residual_pass_bench [M N R]...
#include <Eigen/Core>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <vector>

#include "core/base/random.h"
#include "core/kernels/residual_pass.h"

using namespace lora;

namespace {

constexpr int fewest_repeats = 5;
constexpr double shortest_seconds = 1.0;

PaddedMatrix random_matrix(std::size_t rows, std::size_t cols, std::uint64_t seed) {
  Random random(seed);
  PaddedMatrix matrix(rows, cols);
  for (std::size_t i = 0; i < rows; ++i) {
    for (std::size_t j = 0; j < cols; ++j) matrix(i, j) = static_cast<float>(random.uniform() - 0.5);
  }
  return matrix;
}

double median_seconds(const std::function<void()>& step) {
  using Clock = std::chrono::steady_clock;
  step();
  std::vector<double> seconds;
  const auto begin = Clock::now();
  const auto since = [](Clock::time_point from) {
    return std::chrono::duration<double>(Clock::now() - from).count();
  };
  while (seconds.size() < fewest_repeats || since(begin) < shortest_seconds) {
    const auto start = Clock::now();
    step();
    seconds.push_back(since(start));
  }
  std::nth_element(seconds.begin(), seconds.begin() + seconds.size() / 2, seconds.end());
  return seconds[seconds.size() / 2];
}

void print(const char* name, std::size_t m, std::size_t n, std::size_t r, double seconds) {
  const double flops = 6.0 * double(m) * double(n) * double(r);
  std::printf("%6zu %6zu %4zu  %-22s %10.1f steps/s %8.2f ms %8.1f GFLOP/s\n", m, n, r, name, 1.0 / seconds,
              1e3 * seconds, flops / seconds / 1e9);
}

void measure(std::size_t m, std::size_t n, std::size_t r) {
  const PaddedMatrix x = random_matrix(m, n, 1), left = random_matrix(m, r, 2),
                     right = random_matrix(r, n, 3);
  PaddedMatrix gradient_left(m, r), gradient_right(r, n);
  ResidualTask task{x.data(),
                    x.stride(),
                    left.data(),
                    left.stride(),
                    right.data(),
                    right.stride(),
                    1.0f,
                    gradient_left.data(),
                    gradient_left.stride(),
                    gradient_right.data(),
                    gradient_right.stride()};
  for (const TileKernels* kernels : {&best_tile_kernels(), &portable_tile_kernels()}) {
    for (const unsigned threads : {1u, 2u}) {
      ResidualPass pass(m, n, r, threads, *kernels);
      char name[40];
      std::snprintf(name, sizeof name, "%s, %u thread%s", kernels->name, pass.threads(),
                    threads > 1 ? "s" : "");
      print(name, m, n, r, median_seconds([&] { pass.run(task); }));
    }
  }
  using Floats = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
  const auto copy = [](const PaddedMatrix& from) {
    return Floats(Eigen::Map<const Floats, 0, Eigen::OuterStride<>>(
        from.data(), Eigen::Index(from.rows()), Eigen::Index(from.cols()),
        Eigen::OuterStride<>(Eigen::Index(from.stride()))));
  };
  const Floats target = copy(x), l = copy(left), rt = copy(right);
  Floats residual, gl, gr;
  print("Eigen sgemm", m, n, r, median_seconds([&] {
          residual = -target;
          residual.noalias() += l * rt;
          gl.noalias() = residual * rt.transpose();
          gr.noalias() = l.transpose() * residual;
        }));
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 4) {
    measure(1000, 1000, 16);
    measure(4096, 4096, 8);
    measure(4096, 4096, 64);
    measure(4096, 4096, 128);
    return 0;
  }
  for (int k = 1; k + 2 < argc; k += 3) {
    measure(std::strtoul(argv[k], nullptr, 10), std::strtoul(argv[k + 1], nullptr, 10),
            std::strtoul(argv[k + 2], nullptr, 10));
  }
  return 0;
}
