// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/factorization/training_problem.h"
#include "core/kernels/sparse_kernels.h"

namespace lora {

/// One axis (users or movies) dealt out to groups with about equally many ratings. Each user or movie has a
/// slot, the slots of a group are neighbours.
struct AxisGroups {
  std::vector<std::uint32_t> slot_of;
  std::vector<std::uint32_t> starts;  ///< first slot of each group, and the end

  /// Those with most ratings first, to and fro over the groups. Equal counts keep their order.
  static AxisGroups deal(const std::vector<std::uint32_t>& counts, std::size_t groups);
};

/// The trained ratings of a problem cut into groups × groups blocks, each of some users and some movies, so
/// that the rows a block moves stay in the second-level cache, and blocks of different users and different
/// movies can be worked on at the same time. Inside a block the ratings are shuffled by the seed: neighbours
/// rarely share a row, which would have to wait for each other. 8 bytes a rating.
class RatingBlocks {
 public:
  /// Groups for factors of this size; a matter of the problem alone, never of the machine.
  static std::size_t groups_for(const TrainingProblem& problem, std::size_t padded_rank);

  RatingBlocks(const TrainingProblem& problem, std::size_t groups, std::uint64_t seed);

  std::size_t groups() const { return groups_; }
  const AxisGroups& users() const { return users_; }
  const AxisGroups& movies() const { return movies_; }
  std::span<const BlockRating> block(std::size_t user_group, std::size_t movie_group) const;
  std::size_t bytes_per_rating() const { return sizeof(BlockRating); }

 private:
  void place(const TrainingProblem& problem);
  void shuffle(std::uint64_t seed);

  std::size_t groups_;
  AxisGroups users_;
  AxisGroups movies_;
  std::vector<std::size_t> starts_;  ///< of each block, user group by user group, and the end
  std::vector<BlockRating> ratings_;
};

}  // namespace lora
