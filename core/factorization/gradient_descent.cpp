// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factorization/methods.h"
#include "core/factorization/update_rules.h"

namespace lora {
namespace {

class GradientDescent final : public Optimizer {
 public:
  explicit GradientDescent(double rate) : rate_(rate) {}

  void advance(const TrainingProblem&, const Evaluation& now, std::size_t, Factors& factors) override {
    descend(factors.a, now.gradient_a, rate_, team_);
    descend(factors.b, now.gradient_b, rate_, team_);
  }

 private:
  double rate_;
};

}  // namespace

std::unique_ptr<Optimizer> make_gradient_descent(double rate) {
  return std::make_unique<GradientDescent>(rate);
}

}  // namespace lora
