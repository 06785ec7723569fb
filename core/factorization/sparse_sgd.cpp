// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factorization/sparse_sgd.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <limits>
#include <numeric>
#include <thread>

#include "core/base/random.h"

namespace lora {
namespace {

// Random streams of the passes, apart from those of the factors, the hidden split and the blocks' shuffling.
constexpr std::uint64_t first_pass_stream = std::uint64_t{1} << 42;

std::size_t padded(std::size_t rank) {
  return (rank + sparse_lane - 1) / sparse_lane * sparse_lane;
}

/// Makes a block wait for those of the rounds before that move its users or its movies. Tasks are begun in
/// order, so that what is waited for has been begun; it takes microseconds unless its thread lost the
/// processor.
class RoundOrder {
 public:
  explicit RoundOrder(std::size_t groups) : users_done_(groups), movies_done_(groups) {}

  void wait(std::size_t round, std::size_t user_group, std::size_t movie_group) const {
    wait_for(users_done_[user_group], round);
    wait_for(movies_done_[movie_group], round);
  }
  void finish(std::size_t round, std::size_t user_group, std::size_t movie_group) {
    users_done_[user_group].store(round + 1, std::memory_order_release);
    movies_done_[movie_group].store(round + 1, std::memory_order_release);
  }

 private:
  static void wait_for(const std::atomic<std::size_t>& rounds_done, std::size_t round) {
    for (int look = 0; rounds_done.load(std::memory_order_acquire) < round; ++look) {
      if (look > looks_before_yielding) std::this_thread::yield();
    }
  }
  static constexpr int looks_before_yielding = 1'000;

  std::vector<std::atomic<std::size_t>> users_done_;  ///< rounds, by group
  std::vector<std::atomic<std::size_t>> movies_done_;
};

double square_norm(const float* values, std::size_t count) {
  double lanes[4] = {};
  for (std::size_t k = 0; k < count; k += 4) {
    for (std::size_t lane = 0; lane < 4; ++lane) {
      const auto value = static_cast<double>(values[k + lane]);
      lanes[lane] += value * value;
    }
  }
  return (lanes[0] + lanes[1]) + (lanes[2] + lanes[3]);
}

}  // namespace

SparseSgd::SparseSgd(std::shared_ptr<const TrainingProblem> problem, const Factors& start, double rate,
                     double l2, std::uint64_t seed, const SparseKernels& kernels)
    : problem_(std::move(problem)),
      kernels_(kernels),
      rank_(start.rank()),
      width_(padded(start.rank())),
      rate_(static_cast<float>(rate)),
      l2_(l2),
      seed_(seed),
      blocks_(*problem_, RatingBlocks::groups_for(*problem_, width_), seed),
      left_(1, problem_->users() * width_),
      right_(1, problem_->movies() * width_),
      block_sums_(blocks_.groups() * blocks_.groups()),
      team_(std::make_unique<ThreadTeam>(1)) {
  for (std::size_t user = 0; user < problem_->users(); ++user) {
    float* row = left_.data() + blocks_.users().slot_of[user] * width_;
    for (std::size_t k = 0; k < rank_; ++k) row[k] = static_cast<float>(start.a.data()[user * rank_ + k]);
  }
  for (std::size_t movie = 0; movie < problem_->movies(); ++movie) {
    float* row = right_.data() + blocks_.movies().slot_of[movie] * width_;
    for (std::size_t k = 0; k < rank_; ++k) {
      row[k] = static_cast<float>(start.b.data()[k * problem_->movies() + movie]);
    }
  }
}

void SparseSgd::set_threads(unsigned threads) {
  if (threads != team_->size()) team_ = std::make_unique<ThreadTeam>(threads);
}

double SparseSgd::run_block(std::size_t user_group, std::size_t movie_group, std::uint64_t pass, bool moves) {
  const std::span<const BlockRating> ratings = blocks_.block(user_group, movie_group);
  if (ratings.empty()) return 0.0;
  const std::size_t left = blocks_.users().starts[user_group] * width_;
  const std::size_t right = blocks_.movies().starts[movie_group] * width_;
  SparseBlock block{ratings.data(),         ratings.size(),        width_,
                    left_.data() + left,    right_.data() + right, rate_,
                    static_cast<float>(l2_)};
  if (!moves) {
    return kernels_.add_gradients(block, {gradient_left_.data() + left, gradient_right_.data() + right});
  }
  // From a place of its own to the end, then from the start up to there.
  const std::size_t index = user_group * blocks_.groups() + movie_group;
  const std::size_t first = Random(seed_ ^ index, first_pass_stream + pass).below(ratings.size());
  block.ratings = ratings.data() + first;
  block.count = ratings.size() - first;
  const double sum = kernels_.descend(block);
  block.ratings = ratings.data();
  block.count = first;
  return sum + kernels_.descend(block);
}

void SparseSgd::run_rounds(std::uint64_t pass, bool moves) {
  const std::size_t groups = blocks_.groups();
  std::vector<std::size_t> shifts(groups);
  std::iota(shifts.begin(), shifts.end(), std::size_t{0});
  Random random(seed_, first_pass_stream + pass);
  for (std::size_t k = groups; k > 1; --k) std::swap(shifts[k - 1], shifts[random.below(k)]);
  RoundOrder order(groups);
  team_->run_in_order(groups * groups, [&](std::size_t task) {
    const std::size_t round = task / groups;
    const std::size_t user_group = task % groups;
    const std::size_t movie_group = (user_group + shifts[round]) % groups;
    order.wait(round, user_group, movie_group);
    block_sums_[user_group * groups + movie_group] = run_block(user_group, movie_group, pass, moves);
    order.finish(round, user_group, movie_group);
  });
}

double SparseSgd::sum_of_blocks() const {
  return std::accumulate(block_sums_.begin(), block_sums_.end(), 0.0);
}

double SparseSgd::pass(std::size_t pass) {
  left_before_ = left_;
  right_before_ = right_;
  run_rounds(pass, true);
  return sum_of_blocks();
}

double SparseSgd::penalty() const {
  double sum = 0.0;
  double all = 0.0;
  for (std::size_t user = 0; user < problem_->users(); ++user) {
    const auto count = static_cast<double>(problem_->row_starts()[user + 1] - problem_->row_starts()[user]);
    const double norm = square_norm(left_.data() + blocks_.users().slot_of[user] * width_, width_);
    sum += count * norm;
    all += norm;
  }
  for (std::size_t movie = 0; movie < problem_->movies(); ++movie) {
    const auto count = static_cast<double>(problem_->movie_counts()[movie]);
    const double norm = square_norm(right_.data() + blocks_.movies().slot_of[movie] * width_, width_);
    sum += count * norm;
    all += norm;
  }
  if (!std::isfinite(all)) return std::numeric_limits<double>::quiet_NaN();
  return l2_ > 0.0 ? l2_ * sum : 0.0;
}

void SparseSgd::take_back() {
  if (left_before_.cols() != left_.cols() || right_before_.cols() != right_.cols()) return;
  std::swap(left_, left_before_);
  std::swap(right_, right_before_);
}

void SparseSgd::write(Factors& factors) const {
  const auto r = static_cast<Eigen::Index>(rank_);
  const std::size_t movies = problem_->movies();
  factors.a.resize(static_cast<Eigen::Index>(problem_->users()), r);
  factors.b.resize(r, static_cast<Eigen::Index>(movies));
  for (std::size_t user = 0; user < problem_->users(); ++user) {
    const float* row = left_.data() + blocks_.users().slot_of[user] * width_;
    std::copy_n(row, rank_, factors.a.data() + user * rank_);
  }
  for (std::size_t k = 0; k < rank_; ++k) {
    double* out = factors.b.data() + k * movies;
    for (std::size_t movie = 0; movie < movies; ++movie) {
      out[movie] = right_.data()[blocks_.movies().slot_of[movie] * width_ + k];
    }
  }
}

void SparseSgd::evaluate(Evaluation& evaluation) {
  gradient_left_ = PaddedMatrix(1, left_.cols());
  gradient_right_ = PaddedMatrix(1, right_.cols());
  run_rounds(0, false);
  evaluation.gradient_a.resize(0, 0);
  evaluation.gradient_b.resize(0, 0);
  evaluation.squared_error = sum_of_blocks();
  evaluation.loss = 0.5 * (evaluation.squared_error + penalty());
  evaluation.gradient_norm_a = std::sqrt(square_norm(gradient_left_.data(), left_.cols()));
  evaluation.gradient_norm_b = std::sqrt(square_norm(gradient_right_.data(), right_.cols()));
}

double SparseSgd::hidden_rmse() const {
  if (problem_->hidden().empty()) return std::numeric_limits<double>::quiet_NaN();
  double squared_error = 0.0;
  for (const Rating& rating : problem_->hidden()) {
    const float* a = left_.data() + blocks_.users().slot_of[rating.user] * width_;
    const float* b = right_.data() + blocks_.movies().slot_of[rating.movie] * width_;
    double guess = problem_->base().at(rating.user, rating.movie);
    for (std::size_t k = 0; k < rank_; ++k) guess += static_cast<double>(a[k]) * static_cast<double>(b[k]);
    squared_error += (guess - rating.value) * (guess - rating.value);
  }
  return std::sqrt(squared_error / static_cast<double>(problem_->hidden().size()));
}

}  // namespace lora
