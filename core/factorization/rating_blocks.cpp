// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factorization/rating_blocks.h"

#include <algorithm>
#include <numeric>

#include "core/base/random.h"

namespace lora {
namespace {

// Half of a usual second-level cache: the ratings themselves pass through it too.
constexpr std::size_t rows_bytes = std::size_t{256} << 10;
// Enough for several threads to have a block each, and for the orders of the passes to differ.
constexpr std::size_t fewest_groups = 8;
constexpr std::size_t longest_group = std::size_t{1} << 16;
// A stream apart from those of the factors, the hidden split and the passes.
constexpr std::uint64_t shuffle_stream = std::uint64_t{1} << 43;

std::vector<std::uint32_t> user_counts(const TrainingProblem& problem) {
  std::vector<std::uint32_t> counts(problem.users());
  for (std::size_t user = 0; user < counts.size(); ++user) {
    counts[user] = static_cast<std::uint32_t>(problem.row_starts()[user + 1] - problem.row_starts()[user]);
  }
  return counts;
}

/// The group each slot lies in.
std::vector<std::uint32_t> groups_of(const AxisGroups& axis) {
  std::vector<std::uint32_t> group(axis.slot_of.size());
  for (std::size_t g = 0; g + 1 < axis.starts.size(); ++g) {
    std::fill(group.begin() + axis.starts[g], group.begin() + axis.starts[g + 1],
              static_cast<std::uint32_t>(g));
  }
  return group;
}

}  // namespace

AxisGroups AxisGroups::deal(const std::vector<std::uint32_t>& counts, std::size_t groups) {
  std::vector<std::uint32_t> order(counts.size());
  std::iota(order.begin(), order.end(), 0u);
  std::stable_sort(order.begin(), order.end(),
                   [&](std::uint32_t a, std::uint32_t b) { return counts[a] > counts[b]; });
  const auto group_at = [groups](std::size_t place) {
    const std::size_t lap = place / groups;
    return lap % 2 == 0 ? place % groups : groups - 1 - place % groups;
  };
  AxisGroups axis;
  axis.starts.assign(groups + 1, 0);
  for (std::size_t place = 0; place < order.size(); ++place) ++axis.starts[group_at(place) + 1];
  for (std::size_t g = 0; g < groups; ++g) axis.starts[g + 1] += axis.starts[g];
  std::vector<std::uint32_t> next(axis.starts.begin(), axis.starts.end() - 1);
  axis.slot_of.resize(order.size());
  for (std::size_t place = 0; place < order.size(); ++place) {
    axis.slot_of[order[place]] = next[group_at(place)]++;
  }
  return axis;
}

std::size_t RatingBlocks::groups_for(const TrainingProblem& problem, std::size_t padded_rank) {
  const std::size_t longest = std::max(problem.users(), problem.movies());
  const std::size_t bytes = (problem.users() + problem.movies()) * padded_rank * sizeof(float);
  return std::max(
      {fewest_groups, (longest + longest_group - 1) / longest_group, (bytes + rows_bytes - 1) / rows_bytes});
}

RatingBlocks::RatingBlocks(const TrainingProblem& problem, std::size_t groups, std::uint64_t seed)
    : groups_(groups),
      users_(AxisGroups::deal(user_counts(problem), groups)),
      movies_(AxisGroups::deal(problem.movie_counts(), groups)) {
  place(problem);
  shuffle(seed);
}

void RatingBlocks::place(const TrainingProblem& problem) {
  const std::vector<std::uint32_t> user_group = groups_of(users_);
  const std::vector<std::uint32_t> movie_group = groups_of(movies_);
  const auto visit_all = [&](auto visit) {
    for (std::size_t user = 0; user < problem.users(); ++user) {
      const std::uint32_t user_slot = users_.slot_of[user];
      for (std::size_t k = problem.row_starts()[user]; k < problem.row_starts()[user + 1]; ++k) {
        const std::uint32_t movie_slot = movies_.slot_of[problem.movie_of()[k]];
        visit(k, user_slot, movie_slot, user_group[user_slot] * groups_ + movie_group[movie_slot]);
      }
    }
  };
  starts_.assign(groups_ * groups_ + 1, 0);
  visit_all([&](std::size_t, std::uint32_t, std::uint32_t, std::size_t block) { ++starts_[block + 1]; });
  for (std::size_t block = 0; block + 1 < starts_.size(); ++block) starts_[block + 1] += starts_[block];
  ratings_.resize(problem.trained_count());
  std::vector<std::size_t> next(starts_.begin(), starts_.end() - 1);
  visit_all([&](std::size_t k, std::uint32_t user_slot, std::uint32_t movie_slot, std::size_t block) {
    const std::uint32_t user = user_slot - users_.starts[block / groups_];
    const std::uint32_t movie = movie_slot - movies_.starts[block % groups_];
    ratings_[next[block]++] = {static_cast<std::uint16_t>(user), static_cast<std::uint16_t>(movie),
                               static_cast<float>(problem.target()[k])};
  });
}

void RatingBlocks::shuffle(std::uint64_t seed) {
  for (std::size_t block = 0; block + 1 < starts_.size(); ++block) {
    Random random(seed, shuffle_stream + block);
    BlockRating* const first = ratings_.data() + starts_[block];
    for (std::size_t k = starts_[block + 1] - starts_[block]; k > 1; --k) {
      std::swap(first[k - 1], first[random.below(k)]);
    }
  }
}

std::span<const BlockRating> RatingBlocks::block(std::size_t user_group, std::size_t movie_group) const {
  const std::size_t index = user_group * groups_ + movie_group;
  return {ratings_.data() + starts_[index], starts_[index + 1] - starts_[index]};
}

}  // namespace lora
