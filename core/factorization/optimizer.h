// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "core/factorization/loss.h"
#include "core/factorization/training_settings.h"
#include "core/kernels/thread_team.h"

namespace lora {

/// What a method remembers between steps, as a plain value (momentum, Adam); empty for the others.
struct OptimizerState {
  std::vector<Matrix> matrices;
  bool operator==(const OptimizerState&) const = default;
};

/// One rule for moving A and B. One file per method.
class Optimizer {
 public:
  virtual ~Optimizer() = default;
  /// Moves the factors from step `step` to `step + 1`; `now` is evaluate() at the present factors.
  virtual void advance(const TrainingProblem& problem, const Evaluation& now, std::size_t step,
                       Factors& factors) = 0;
  /// 1 until set, where the method works on several threads at all. Never changes the numbers.
  virtual void set_threads(unsigned) {}
  /// Threads to share with the passes over a large table; must outlive its use. Never changes the numbers.
  void set_team(ThreadTeam* team) { team_ = team; }

  const OptimizerState& state() const { return state_; }
  /// Whether `state` has the shapes of this method and these factors.
  bool fits(const OptimizerState& state) const;
  /// Throws std::invalid_argument unless fits(state).
  void restore(const OptimizerState& state);

 protected:
  OptimizerState state_;
  ThreadTeam* team_ = nullptr;
};

/// The optimizer for settings.method with the given learning rate (unused by als), for factors shaped like
/// `factors`.
std::unique_ptr<Optimizer> make_optimizer(const TrainingSettings& settings, double learning_rate,
                                          const Factors& factors);

}  // namespace lora
