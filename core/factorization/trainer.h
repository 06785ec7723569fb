// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>

#include "core/factorization/optimizer.h"
#include "core/factorization/snapshot.h"
#include "core/factorization/sparse_sgd.h"
#include "core/kernels/kernel_choice.h"

namespace lora {

class LargeEvaluation;
class SmallDescent;

/// How a run stands. converged: see Convergence; the run may go on, and stays converged. diverged: the newest
/// step was not finite, or its loss was above 10⁴ times the sum of the loss at the run's start and of the
/// loss of guessing W, and was taken back.
enum class Outcome { running, converged, diverged };

/// The stop rule "converged": for `window` steps in a row the loss fell by at most `tolerance` of itself (or
/// rose by rounding), and these falls are not growing (a run that is still leaving a plateau goes on); or the
/// RMSE is below `negligible_rmse` stars. A run where both gradients are exactly 0 is stuck, never converged.
/// For sgd, whose loss is noisy: for `sgd_window` passes in a row the loss was not below the lowest before by
/// more than `sgd_tolerance` of it. Where sgd has many ratings (see SparseSgd), "the loss" is that met on the
/// way, each rating's error being from before its own update.
struct Convergence {
  std::size_t window = 20;
  double tolerance = 1e-7;
  double negligible_rmse = 1e-6;
  std::size_t sgd_window = 5;
  double sgd_tolerance = 1e-3;
};

/// Trains A and B. Same problem and settings: same bits on one instruction set, whatever runs between the
/// steps, however they are divided among calls, and whatever the number of threads; across instruction sets
/// within 1e-5.
/// Where at least a tenth of the table is trained on, gradient descent, momentum and Adam go through fused
/// kernels. Up to SmallDescent::cell_limit cells all of it is double. Above, A, B, their movement and the
/// sums are double but residuals and gradients are float: RMSE and loss are then right to 1e-6 stars, which
/// is what Convergence calls negligible, so that the gap to the SVD floor can be trusted to that size, and a
/// change of the loss by 1e-8 of itself counts as rounding. Sparser tables, als, and sgd below
/// SparseSgd::fewest_ratings are double throughout. Not thread safe; each thread has its own.
class Trainer {
 public:
  /// At step 0, from the settings' start.
  Trainer(std::shared_ptr<const TrainingProblem> problem, const TrainingSettings& settings,
          Convergence convergence = {}, const KernelChoice& kernels = {});
  /// At snapshot.step with its factors and, where it fits the method, its optimizer state: a warm start on
  /// the present ratings. On unchanged ratings and settings it goes on as if never stopped, bit for bit; on
  /// others an automatic rate also allows for the size of the factors. Throws std::invalid_argument when the
  /// snapshot's shapes do not fit the problem.
  Trainer(std::shared_ptr<const TrainingProblem> problem, const TrainingSettings& settings,
          const Snapshot& warm, Convergence convergence = {}, const KernelChoice& kernels = {});
  /// The run the snapshot is of, on the ratings and settings it was made with: it keeps the snapshot's rate
  /// and memory, where they are known, and goes on bit for bit as if never stopped. Throws as above.
  static Trainer resumed(std::shared_ptr<const TrainingProblem> problem, const TrainingSettings& settings,
                         const Snapshot& snapshot, Convergence convergence = {});
  ~Trainer();
  Trainer(Trainer&&) noexcept;
  Trainer& operator=(Trainer&&) noexcept;

  /// One step: an update of A and B (gradient descent, momentum, Adam), B then A solved (als), or one pass
  /// over the ratings in seeded order (sgd; from SparseSgd::fewest_ratings on in float). After a step that
  /// diverged the factors, step count and errors are those before it, and further calls do nothing.
  Outcome step();
  /// Up to `steps` steps, the same to the bit as so many calls of step(), with nothing done between them that
  /// the next does not need. Ends after a step that changes outcome(). Returns the steps done.
  std::size_t advance(std::size_t steps);
  /// Steps that take about a millisecond, at least 1: as many may pass between looks at a stop request.
  std::size_t batch_size() const;
  Outcome outcome() const { return outcome_; }

  std::size_t step_count() const { return step_; }
  /// Threads for passes over many ratings (als, and sgd as SparseSgd does it); 1 until set. Never changes the
  /// numbers.
  void set_threads(unsigned threads);
  const Factors& factors() const;
  /// At the present factors. As SparseSgd::evaluate where that trains.
  const Evaluation& evaluation() const;
  double rmse() const;
  double learning_rate() const { return learning_rate_; }
  const TrainingProblem& problem() const { return *problem_; }
  std::shared_ptr<const TrainingProblem> shared_problem() const { return problem_; }
  /// A copy of the present state, hidden RMSE included. All of it is finite, also of a run that has diverged
  /// where it starts: a loss, limit or norm beyond double is then the largest double.
  Snapshot snapshot() const;

 private:
  double warm_rate(const Snapshot& warm) const;
  void begin(const KernelChoice& kernels, const OptimizerState* remembered);
  void evaluate_at_factors(Evaluation& evaluation);
  void descend(std::size_t steps);
  void pass();
  void move_once();
  bool is_converged(double loss_before);
  bool is_quiet(double loss_before);
  bool has_stopped_improving(double loss);
  bool is_stuck() const;

  std::shared_ptr<const TrainingProblem> problem_;
  TrainingSettings settings_;
  Convergence convergence_;
  double learning_rate_ = 0.0;
  double l2_ = 0.0;
  double rounding_ = 0.0;
  std::unique_ptr<SmallDescent> descent_;   ///< of a small table; else optimizer_ moves
  std::unique_ptr<LargeEvaluation> large_;  ///< of a large dense one; else evaluate()
  std::unique_ptr<Optimizer> optimizer_;
  OptimizerState previous_state_;
  /// Trains instead of the optimizer; factors and evaluation are then made when they are asked for.
  std::unique_ptr<SparseSgd> sparse_;
  mutable bool factors_are_old_ = false;
  mutable bool evaluation_is_old_ = false;
  mutable Factors factors_;
  Factors previous_;
  mutable Evaluation evaluation_;
  Evaluation next_;
  std::size_t step_ = 0;
  RunMemory memory_;
  Outcome outcome_ = Outcome::running;
};

}  // namespace lora
