// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/factorization/loss.h"
#include "core/factorization/rating_blocks.h"
#include "core/kernels/padded_matrix.h"
#include "core/kernels/thread_team.h"

namespace lora {

/// Stochastic gradient descent for many ratings, in float. A pass goes over the blocks of RatingBlocks in
/// rounds: in each the blocks share neither users nor movies, so that they may run on any number of threads
/// and give the same bits. The order of the rounds, and where each block begins, are drawn from (seed, pass).
/// Holds 8 bytes a rating besides the problem (12) and three floats a number of A and B.
class SparseSgd {
 public:
  /// From this many trained ratings on this is what Method::sgd does; below, one shuffled pass in double.
  static constexpr std::size_t fewest_ratings = 20'000;
  static constexpr std::size_t bytes_per_rating = sizeof(BlockRating);

  /// `kernels` must be for this processor. The start is rounded to float.
  SparseSgd(std::shared_ptr<const TrainingProblem> problem, const Factors& start, double rate, double l2,
            std::uint64_t seed, const SparseKernels& kernels = best_sparse_kernels());

  /// 1 until set. Never changes the numbers.
  void set_threads(unsigned threads);

  /// Pass number `pass` over the ratings. Returns Σ e², each error from before its own update.
  double pass(std::size_t pass);
  /// λ (Σ n_u ‖a_u‖² + Σ n_i ‖b_i‖²) as in Evaluation, 0 without λ; NaN when a factor is not finite.
  double penalty() const;
  /// The factors as they were before the last pass.
  void take_back();

  /// The factors, to the bit.
  void write(Factors& factors) const;
  /// As lora::evaluate at the present factors, in float with sums in double; its gradient matrices are left
  /// empty.
  void evaluate(Evaluation& evaluation);
  /// As lora::hidden_rmse at the present factors.
  double hidden_rmse() const;

 private:
  void run_rounds(std::uint64_t pass, bool moves);
  double run_block(std::size_t user_group, std::size_t movie_group, std::uint64_t pass, bool moves);
  double sum_of_blocks() const;

  std::shared_ptr<const TrainingProblem> problem_;
  SparseKernels kernels_;
  std::size_t rank_;
  std::size_t width_;  ///< floats a row
  float rate_;
  double l2_;
  std::uint64_t seed_;
  RatingBlocks blocks_;
  PaddedMatrix left_;  ///< one long row: a slot after the other
  PaddedMatrix right_;
  PaddedMatrix left_before_;  ///< before the last pass
  PaddedMatrix right_before_;
  PaddedMatrix gradient_left_;
  PaddedMatrix gradient_right_;
  std::vector<double> block_sums_;
  std::unique_ptr<ThreadTeam> team_;
};

}  // namespace lora
