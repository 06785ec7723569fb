// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/factorization/methods.h"
#include "core/factorization/normal_equations.h"
#include "core/kernels/thread_team.h"

namespace lora {
namespace {

constexpr std::size_t rows_in_task = 16;
// Multiplications in half a step below which waking another thread takes longer than the work.
constexpr std::size_t least_shared_work = 500'000;

bool all_zero(const Matrix& matrix) {
  return std::all_of(matrix.data(), matrix.data() + matrix.size(), [](double value) { return value == 0.0; });
}

class Als final : public Optimizer {
 public:
  explicit Als(double l2) : l2_(l2) {}

  void advance(const TrainingProblem& problem, const Evaluation&, std::size_t, Factors& factors) override {
    index_by_movie(problem);
    columns_ = factors.b.transpose();
    const bool b_first = !all_zero(factors.a);
    if (!b_first && all_zero(factors.b)) return;
    if (b_first) solve_movies(problem, factors.a);
    solve_users(problem, factors.a);
    if (!b_first) solve_movies(problem, factors.a);
    factors.b = columns_.transpose();
  }

  void set_threads(unsigned threads) override { threads_ = threads; }

 private:
  /// The trained ratings by movie: positions_[k] is a rating of movie i for k in [starts_[i], starts_[i +
  /// 1]).
  void index_by_movie(const TrainingProblem& problem) {
    if (!starts_.empty()) return;
    starts_.assign(problem.movies() + 1, 0);
    for (std::size_t i = 0; i < problem.movies(); ++i)
      starts_[i + 1] = starts_[i] + problem.movie_counts()[i];
    std::vector<std::size_t> next(starts_.begin(), starts_.end() - 1);
    positions_.resize(problem.trained_count());
    user_of_.resize(problem.trained_count());
    for (std::size_t user = 0; user < problem.users(); ++user) {
      for (std::size_t k = problem.row_starts()[user]; k < problem.row_starts()[user + 1]; ++k) {
        const std::size_t place = next[problem.movie_of()[k]]++;
        positions_[place] = static_cast<std::uint32_t>(k);
        user_of_[place] = static_cast<std::uint32_t>(user);
      }
    }
  }

  /// Calls solve(equations, row) for each row, several at a time where that pays: a row depends on the
  /// partner factor alone, so that who solves it does not matter.
  template <typename Solve>
  void for_each_row(std::size_t rows, std::size_t rank, std::size_t ratings, const Solve& solve) {
    const auto solve_rows = [&](std::size_t first, std::size_t last) {
      NormalEquations equations(rank);
      for (std::size_t row = first; row < last; ++row) solve(equations, row);
    };
    const std::size_t work = ratings * rank * rank;
    if (threads_ < 2 || work < least_shared_work) {
      solve_rows(0, rows);
      return;
    }
    if (!team_ || team_->size() != threads_) team_ = std::make_unique<ThreadTeam>(threads_);
    team_->run((rows + rows_in_task - 1) / rows_in_task, [&](std::size_t task) {
      solve_rows(task * rows_in_task, std::min(rows, (task + 1) * rows_in_task));
    });
  }

  void solve_movies(const TrainingProblem& problem, const Matrix& a) {
    const auto rank = static_cast<std::size_t>(a.cols());
    for_each_row(problem.movies(), rank, problem.trained_count(),
                 [&](NormalEquations& equations, std::size_t movie) {
                   if (starts_[movie] == starts_[movie + 1]) return;
                   equations.clear();
                   for (std::size_t k = starts_[movie]; k < starts_[movie + 1]; ++k) {
                     equations.add(a.data() + user_of_[k] * rank, problem.target()[positions_[k]]);
                   }
                   equations.solve(l2_ * problem.movie_counts()[movie], columns_.data() + movie * rank);
                 });
  }

  void solve_users(const TrainingProblem& problem, Matrix& a) {
    const auto rank = static_cast<std::size_t>(a.cols());
    for_each_row(problem.users(), rank, problem.trained_count(),
                 [&](NormalEquations& equations, std::size_t user) {
                   const std::size_t first = problem.row_starts()[user];
                   const std::size_t last = problem.row_starts()[user + 1];
                   if (first == last) return;
                   equations.clear();
                   for (std::size_t k = first; k < last; ++k) {
                     equations.add(columns_.data() + problem.movie_of()[k] * rank, problem.target()[k]);
                   }
                   equations.solve(l2_ * static_cast<double>(last - first), a.data() + user * rank);
                 });
  }

  double l2_;
  unsigned threads_ = 1;
  std::unique_ptr<ThreadTeam> team_;
  std::vector<std::size_t> starts_;
  std::vector<std::uint32_t> positions_;
  std::vector<std::uint32_t> user_of_;  ///< of positions_[k]
  Matrix columns_;
};

}  // namespace

std::unique_ptr<Optimizer> make_als(double l2) {
  return std::make_unique<Als>(l2);
}

}  // namespace lora
