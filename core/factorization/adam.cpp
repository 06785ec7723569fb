// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include "core/factorization/methods.h"

namespace lora {
namespace {

constexpr double beta_1 = 0.9;
constexpr double beta_2 = 0.999;
constexpr double epsilon = 1e-8;

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
    const double correction_1 = 1.0 - std::pow(beta_1, steps);
    const double correction_2 = 1.0 - std::pow(beta_2, steps);
    const auto move = [&](Matrix& factor, const Matrix& gradient, Matrix& first, Matrix& second) {
      for (Eigen::Index k = 0; k < factor.size(); ++k) {
        const double g = gradient.data()[k];
        double& m = first.data()[k];
        double& v = second.data()[k];
        m = beta_1 * m + (1.0 - beta_1) * g;
        v = beta_2 * v + (1.0 - beta_2) * (g * g);
        factor.data()[k] -= rate_ * (m / correction_1) / (std::sqrt(v / correction_2) + epsilon);
      }
    };
    move(factors.a, now.gradient_a, state_.matrices[0], state_.matrices[1]);
    move(factors.b, now.gradient_b, state_.matrices[2], state_.matrices[3]);
  }

 private:
  double rate_;
};

}  // namespace

std::unique_ptr<Optimizer> make_adam(double rate, const Factors& factors) {
  return std::make_unique<Adam>(rate, factors);
}

}  // namespace lora
