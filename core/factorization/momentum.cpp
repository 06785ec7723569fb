// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factorization/methods.h"
#include "core/factorization/update_rules.h"

namespace lora {
namespace {

class Momentum final : public Optimizer {
 public:
  Momentum(double rate, const Factors& factors) : rate_(rate) {
    state_.matrices = {Matrix::Zero(factors.a.rows(), factors.a.cols()),
                       Matrix::Zero(factors.b.rows(), factors.b.cols())};
  }

  void advance(const TrainingProblem&, const Evaluation& now, std::size_t, Factors& factors) override {
    move_by_momentum(factors.a, now.gradient_a, rate_, state_.matrices[0], team_);
    move_by_momentum(factors.b, now.gradient_b, rate_, state_.matrices[1], team_);
  }

 private:
  double rate_;
};

}  // namespace

std::unique_ptr<Optimizer> make_momentum(double rate, const Factors& factors) {
  return std::make_unique<Momentum>(rate, factors);
}

}  // namespace lora
