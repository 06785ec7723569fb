// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/factorization/trainer.h"
#include "core/kernels/residual_pass.h"
#include "core/lora/real_layer_settings.h"
#include "core/lora/real_layer_snapshot.h"

namespace lora {

/// The stop rule "converged": the relative error is within `above_floor` of the Eckart–Young floor, or
/// below `negligible_error`; or for `window` steps in a row it changed by at most `tolerance` of itself.
struct RealLayerConvergence {
  double above_floor = 0.002;
  double negligible_error = 0.01;
  std::size_t window = 200;
  double tolerance = 1e-6;
};

/// Trains A and B of a LoRA layer of a real size towards a correction ΔW*, on L = ½‖scale·B·A − ΔW*‖², all
/// cells at every step, one fused pass each. In float, sums of squares in double. Same problem and settings:
/// same bits on one instruction set, whatever the number of threads. At step 0 the correction is exactly 0,
/// the gradient of A exactly 0, that of B is not. A step whose error is not finite or above `growth_limit`
/// times the first is taken back, and the run has diverged. Not thread safe.
class RealLayerTrainer {
 public:
  static constexpr double growth_limit = 100.0;

  RealLayerTrainer(std::shared_ptr<const RealLayerProblem> problem, const RealLayerSettings& settings,
                   RealLayerConvergence convergence = {}, unsigned threads = kernel_threads());
  /// At warm.step with its A and B; the method's memory begins anew. Throws std::invalid_argument when the
  /// shapes do not fit the problem and the settings' rank.
  RealLayerTrainer(std::shared_ptr<const RealLayerProblem> problem, const RealLayerSettings& settings,
                   const RealLayerSnapshot& warm, RealLayerConvergence convergence = {},
                   unsigned threads = kernel_threads());

  /// One update of A and B. Does nothing once diverged.
  Outcome step();
  Outcome outcome() const { return outcome_; }

  std::size_t step_count() const { return step_; }
  const RealLayerFactors& factors() const { return factors_; }
  double relative_error() const { return error_; }
  /// The present gradients, shaped like A and B.
  const PaddedMatrix& gradient_a() const { return gradient_a_; }
  const PaddedMatrix& gradient_b() const { return gradient_b_; }
  double learning_rate() const { return learning_rate_; }
  const RealLayerProblem& problem() const { return *problem_; }
  std::shared_ptr<const RealLayerProblem> shared_problem() const { return problem_; }
  /// Scratch, factors, gradients and moments, without the problem's own.
  std::size_t bytes() const;
  RealLayerSnapshot snapshot() const;

 private:
  void begin();
  double evaluate();
  void move();
  bool is_converged(double error_before);

  std::shared_ptr<const RealLayerProblem> problem_;
  RealLayerSettings settings_;
  RealLayerConvergence convergence_;
  ResidualPass pass_;
  double learning_rate_ = 0.0;
  double error_limit_ = 0.0;
  double error_ = 0.0;
  RealLayerFactors factors_;
  RealLayerFactors previous_;
  PaddedMatrix gradient_a_, gradient_b_;
  PaddedMatrix first_a_, second_a_, first_b_, second_b_;  ///< Adam's moments; empty for gradient descent
  std::size_t moves_ = 0;                                 ///< since begin()
  double step_seconds_ = 0.0;
  std::size_t step_ = 0;
  std::size_t quiet_steps_ = 0;
  Outcome outcome_ = Outcome::running;
};

/// A drawn from the seed (row k from a random stream of its own), B zero.
RealLayerFactors initial_factors(const RealLayerSpec& spec, const RealLayerSettings& settings);

/// The learning rate used when none is set; s = α/r, σ₁ the largest singular value of ΔW*.
/// Adam: 0.1 √(e·max(e, a₀)), where e = √(σ₁ / (s·max(d_out, d_in))) is about the size of the numbers of A
/// and B at the end and a₀ that of A at the start. Adam is the default because LoRA is trained with it, and
/// because plain gradient descent is slow in the small directions: where the floor is 0 it needs some ten
/// times the steps.
/// Gradient descent: half of the stability limit 2 / (s²(a² + b²)) at the top direction, where s·a·b = σ₁ at
/// the end and a² − b² stays ‖A₀‖² (gradient flow keeps A·Aᵀ − Bᵀ·B, Arora et al. 2018); ‖A₀‖ ≈ a₀(√d_in +
/// √r).
double automatic_rate(const RealLayerProblem& problem, const RealLayerSettings& settings);

}  // namespace lora
