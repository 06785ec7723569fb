// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <memory>
#include <vector>

#include "core/factorization/trainer.h"

namespace lora {

/// The four starts side by side, in the order the lab shows them.
inline constexpr std::array lab_starts = {Start::gaussian_zero, Start::zero_gaussian, Start::zero_zero,
                                          Start::gaussian_gaussian};

/// Where one of the lab's runs stands.
struct LabRun {
  SnapshotPtr snapshot;  ///< its newest good step: behind the lab's clock once it has diverged
  Outcome outcome = Outcome::running;
  bool is_base = false;  ///< W + A·B equals W bit for bit in every cell
  /// Both gradients are exactly 0 and the error is not: no step can ever move it.
  bool is_stuck() const;
  /// Whether further steps change anything worth seeing.
  bool is_moving() const { return outcome == Outcome::running && !is_stuck(); }
};

/// A past step of the lab, immutable once shared between threads.
struct StartLabSnapshot {
  std::size_t step = 0;
  std::array<LabRun, lab_starts.size()> runs;  ///< by lab_starts

  /// Memory held, bytes.
  std::size_t bytes() const;
};

using StartLabSnapshotPtr = std::shared_ptr<const StartLabSnapshot>;

/// Trains the four starts together, one step of each at a time, from one seed and at one learning rate: where
/// the settings leave it open, the smallest of the four automatic rates, so that no start has a head start.
/// settings.start is ignored. Same problem and settings: same bits. Not thread safe.
class StartLabTrainer {
 public:
  /// Throws std::invalid_argument for settings that check() refuses.
  StartLabTrainer(std::shared_ptr<const TrainingProblem> problem, const TrainingSettings& settings);

  /// One step of every run that has not diverged. Once all that could move have diverged it does nothing.
  Outcome step();
  /// running while a run is moving; diverged when none moves any more and at least one diverged without one
  /// that converged; otherwise converged.
  Outcome outcome() const { return outcome_; }
  std::size_t step_count() const { return step_; }
  double learning_rate() const { return learning_rate_; }
  std::shared_ptr<const TrainingProblem> shared_problem() const { return problem_; }
  const Trainer& run(std::size_t index) const { return runs_.at(index); }
  StartLabSnapshot snapshot() const;

 private:
  Outcome joint_outcome() const;

  std::shared_ptr<const TrainingProblem> problem_;
  std::vector<Trainer> runs_;
  double learning_rate_ = 0.0;
  std::size_t step_ = 0;
  Outcome outcome_ = Outcome::running;
};

/// What a run did between two of its steps, told from the numbers alone.
struct LabFinding {
  enum class Mover { none, a, b, both };
  bool began_at_base = false;       ///< the guess was W bit for bit at the first step
  Mover first_mover = Mover::none;  ///< whose gradient was not exactly 0 at the first step
  bool stuck = false;
  Outcome outcome = Outcome::running;
  double first_rmse = 0.0;  ///< stars
  double rmse = 0.0;
};

/// Of run `index` from `first` to `now`.
LabFinding lab_finding(const StartLabSnapshot& first, const StartLabSnapshot& now, std::size_t index);

/// Index of the run with the lowest RMSE, the first of equal ones; those that diverged do not count, nor does
/// a run that is stuck. lab_starts.size() when none is left.
std::size_t best_run(const StartLabSnapshot& now);

}  // namespace lora
