// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/factorization/snapshot.h"
#include "core/factorization/training_problem.h"

namespace lora {

enum class RankMove { none, one_more, one_less };

/// What is done differently from a past step on.
struct BranchChange {
  RankMove rank = RankMove::none;
  std::optional<double> learning_rate = {};  ///< nothing: as before (automatic stays automatic)
  std::optional<Method> method = {};         ///< nothing: as before
  bool operator==(const BranchChange&) const = default;
};

/// Where a branch begins: hand both to a Trainer.
struct BranchStart {
  TrainingSettings settings;
  Snapshot snapshot;
  double rmse_before = 0.0;  ///< of the past step's factors, trained cells, stars
  double rmse_after = 0.0;   ///< of the branch's first factors; the same bits unless a dimension was dropped
  /// Of the dropped dimension: ‖a_k‖·‖b_k‖, which is how much A·B changed (Frobenius norm).
  double dropped_strength = 0.0;
};

/// The branch's start, from a step of a run with these settings on this problem.
/// one_more keeps A and B and adds a column to A, drawn as the settings' seed and σ would have drawn that
/// dimension at the start, and a row of zeros to B: the guess does not change by a bit.
/// one_less turns A and B into their balanced form (A = U√S, B = √S Vᵀ with U S Vᵀ the SVD of A·B, the same
/// guess) and drops the dimension of the smallest ‖a_k‖·‖b_k‖. While A·B is 0 (step 0) nothing is turned: the
/// balanced form would be stuck at A = 0, B = 0.
/// A change of method without a learning rate makes the rate automatic: one method's means nothing to
/// another. What a method remembers is kept where it still fits.
/// Throws std::invalid_argument when one_less is asked for at rank 1, the shapes do not fit, or the
/// changed settings are out of range.
BranchStart branch_start(const TrainingProblem& problem, const TrainingSettings& settings,
                         const Snapshot& from, const BranchChange& change);

}  // namespace lora
