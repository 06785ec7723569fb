// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factorization/methods.h"
#include "core/factorization/update_rules.h"

namespace lora {
namespace {

/// State: first and second moments of A, of B, and a 1 × 1 matrix that counts Adam's own steps, so that a run
/// that changes to Adam midway is corrected for the bias of its empty moments.
class Adam final : public Optimizer {
 public:
  Adam(double rate, const Factors& factors) : rate_(rate) {
    const Matrix a = Matrix::Zero(factors.a.rows(), factors.a.cols());
    const Matrix b = Matrix::Zero(factors.b.rows(), factors.b.cols());
    state_.matrices = {a, a, b, b, Matrix::Zero(1, 1)};
  }

  void advance(const TrainingProblem&, const Evaluation& now, std::size_t, Factors& factors) override {
    double& steps = state_.matrices[4](0, 0);
    steps += 1.0;
    move_by_adam(factors.a, now.gradient_a, rate_, steps, state_.matrices[0], state_.matrices[1], team_);
    move_by_adam(factors.b, now.gradient_b, rate_, steps, state_.matrices[2], state_.matrices[3], team_);
  }

 private:
  double rate_;
};

}  // namespace

std::unique_ptr<Optimizer> make_adam(double rate, const Factors& factors) {
  return std::make_unique<Adam>(rate, factors);
}

}  // namespace lora
