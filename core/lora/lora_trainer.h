// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/factorization/trainer.h"
#include "core/lora/lora_loss.h"
#include "core/lora/lora_problem.h"
#include "core/lora/lora_settings.h"
#include "core/lora/lora_snapshot.h"

namespace lora {

/// The stop rule "converged": every next word of the examples has at least `sure_probability`; or for
/// `window` steps in a row the loss changed by at most `tolerance` of itself.
struct LoraConvergence {
  double sure_probability = 0.95;
  std::size_t window = 50;
  double tolerance = 1e-6;
};

/// Trains A and B of a LoRA layer on top of the toy model's frozen W, all examples at once, one step at a
/// time. Same problem and settings: same bits. Outcome as for Trainer: a step whose loss is not finite or
/// above 10⁴ times the first loss (plus 1) is taken back, and the run has diverged. Not thread safe.
class LoraTrainer {
 public:
  /// Nats per word above which a loss counts as grown without bound, relative to the loss at the start + 1.
  static constexpr double growth_limit = 1e4;

  LoraTrainer(std::shared_ptr<const LoraProblem> problem, const LoraSettings& settings,
              LoraConvergence convergence = {});
  /// At warm.step with its A, B and, where it fits the method, its optimizer state; α and the scale are those
  /// of the settings. On the same problem and settings it goes on as if never stopped, bit for bit. Throws
  /// std::invalid_argument when the shapes do not fit the problem and the settings' rank.
  LoraTrainer(std::shared_ptr<const LoraProblem> problem, const LoraSettings& settings,
              const LoraSnapshot& warm, LoraConvergence convergence = {});

  /// One update of A and B. Does nothing once diverged.
  Outcome step();
  Outcome outcome() const { return outcome_; }

  std::size_t step_count() const { return step_; }
  const LoraLayer& layer() const { return layer_; }
  const LoraEvaluation& evaluation() const { return evaluation_; }
  double learning_rate() const { return learning_rate_; }
  const LoraProblem& problem() const { return *problem_; }
  std::shared_ptr<const LoraProblem> shared_problem() const { return problem_; }
  /// A copy of the present state; says every answer to count the tricks and manners.
  LoraSnapshot snapshot() const;

 private:
  void begin();
  void move();
  bool is_converged(double loss_before);

  std::shared_ptr<const LoraProblem> problem_;
  LoraSettings settings_;
  LoraConvergence convergence_;
  double learning_rate_ = 0.0;
  double loss_limit_ = 0.0;
  LoraLayer layer_;
  LoraLayer previous_;
  OptimizerState state_;
  OptimizerState previous_state_;
  LoraEvaluation evaluation_;
  LoraEvaluation next_;
  std::size_t step_ = 0;
  std::size_t quiet_steps_ = 0;
  Outcome outcome_ = Outcome::running;
};

}  // namespace lora
