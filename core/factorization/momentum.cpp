// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factorization/methods.h"
#include "core/factorization/update_rules.h"

namespace lora {
namespace {

void move(Matrix& factor, const Matrix& gradient, Matrix& velocity, double rate) {
  for (Eigen::Index k = 0; k < factor.size(); ++k) {
    double& v = velocity.data()[k];
    v = momentum_friction * v + gradient.data()[k];
    factor.data()[k] -= rate * v;
  }
}

class Momentum final : public Optimizer {
 public:
  Momentum(double rate, const Factors& factors) : rate_(rate) {
    state_.matrices = {Matrix::Zero(factors.a.rows(), factors.a.cols()),
                       Matrix::Zero(factors.b.rows(), factors.b.cols())};
  }

  void advance(const TrainingProblem&, const Evaluation& now, std::size_t, Factors& factors) override {
    move(factors.a, now.gradient_a, state_.matrices[0], rate_);
    move(factors.b, now.gradient_b, state_.matrices[1], rate_);
  }

 private:
  double rate_;
};

}  // namespace

std::unique_ptr<Optimizer> make_momentum(double rate, const Factors& factors) {
  return std::make_unique<Momentum>(rate, factors);
}

}  // namespace lora
