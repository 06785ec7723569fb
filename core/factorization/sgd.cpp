// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <numeric>

#include "core/base/random.h"
#include "core/factorization/methods.h"

namespace lora {
namespace {

// Random streams of the passes, apart from those of the latent dimensions and of the hidden split.
constexpr std::uint64_t first_pass_stream = std::uint64_t{1} << 41;

class Sgd final : public Optimizer {
 public:
  Sgd(double rate, double l2, std::uint64_t seed) : rate_(rate), l2_(l2), seed_(seed) {}

  void advance(const TrainingProblem& problem, const Evaluation&, std::size_t step,
               Factors& factors) override {
    shuffle(problem, step);
    // A copy of B with each movie's numbers side by side.
    columns_ = factors.b.transpose();
    for (const std::uint32_t k : order_) visit(problem, k, factors.rank(), factors.a.data());
    factors.b = columns_.transpose();
  }

 private:
  void shuffle(const TrainingProblem& problem, std::size_t step) {
    if (user_of_.size() != problem.trained_count()) {
      user_of_.clear();
      for (std::size_t user = 0; user < problem.users(); ++user) {
        user_of_.resize(problem.row_starts()[user + 1], static_cast<std::uint32_t>(user));
      }
    }
    order_.resize(problem.trained_count());
    std::iota(order_.begin(), order_.end(), 0u);
    Random random(seed_, first_pass_stream + step);
    for (std::size_t k = order_.size(); k > 1; --k) std::swap(order_[k - 1], order_[random.below(k)]);
  }

  void visit(const TrainingProblem& problem, std::size_t k, std::size_t rank, double* factors_a) {
    double* a = factors_a + user_of_[k] * rank;
    double* b = columns_.data() + problem.movie_of()[k] * rank;
    double product = 0.0;
    for (std::size_t d = 0; d < rank; ++d) product += a[d] * b[d];
    const double error = product - problem.target()[k];
    for (std::size_t d = 0; d < rank; ++d) {
      const double old_a = a[d];
      a[d] -= rate_ * (error * b[d] + l2_ * old_a);
      b[d] -= rate_ * (error * old_a + l2_ * b[d]);
    }
  }

  double rate_;
  double l2_;
  std::uint64_t seed_;
  std::vector<std::uint32_t> user_of_;
  std::vector<std::uint32_t> order_;
  Matrix columns_;
};

}  // namespace

std::unique_ptr<Optimizer> make_sgd(double rate, double l2, std::uint64_t seed) {
  return std::make_unique<Sgd>(rate, l2, seed);
}

}  // namespace lora
