// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factorization/optimizer.h"

#include <algorithm>
#include <stdexcept>

#include "core/factorization/methods.h"

namespace lora {

bool Optimizer::fits(const OptimizerState& state) const {
  return std::equal(state.matrices.begin(), state.matrices.end(), state_.matrices.begin(),
                    state_.matrices.end(), [](const Matrix& first, const Matrix& second) {
                      return first.rows() == second.rows() && first.cols() == second.cols();
                    });
}

void Optimizer::restore(const OptimizerState& state) {
  if (!fits(state)) throw std::invalid_argument("Optimizer: the state's shapes must fit the method");
  state_ = state;
}

std::unique_ptr<Optimizer> make_optimizer(const TrainingSettings& settings, double learning_rate,
                                          const Factors& factors) {
  switch (settings.method) {
    case Method::gradient_descent:
      return make_gradient_descent(learning_rate);
    case Method::momentum:
      return make_momentum(learning_rate, factors);
    case Method::adam:
      return make_adam(learning_rate, factors);
    case Method::als:
      return make_als(l2_of(settings));
    case Method::sgd:
      return make_sgd(learning_rate, l2_of(settings), settings.seed);
  }
  throw std::invalid_argument("make_optimizer: unknown method");
}

}  // namespace lora
