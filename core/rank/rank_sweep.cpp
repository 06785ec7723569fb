// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rank/rank_sweep.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>
#include <stdexcept>

#include "core/base/job_pool.h"
#include "core/rank/elbow.h"
#include "core/rank/parameter_count.h"
#include "core/rank/svd_optimum.h"

namespace lora {
namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

/// One (rank, seed) run and where it goes.
struct Job {
  SweepRun run;
  std::shared_ptr<const Factors> factors;
  bool complete = false;
};

void run_job(Job& job, const std::shared_ptr<const TrainingProblem>& problem, const SweepSettings& settings,
             const std::stop_token& stop) {
  const auto begin = std::chrono::steady_clock::now();
  TrainingSettings training = settings.training;
  training.rank = job.run.rank;
  training.seed = job.run.seed;
  // The jobs share the processors already.
  Trainer trainer(problem, training, settings.convergence, {.threads = 1});
  job.run.initial_rmse = trainer.rmse();
  while (trainer.outcome() == Outcome::running && trainer.step_count() < settings.step_limit) {
    if (stop.stop_requested()) return;
    trainer.advance(std::min(trainer.batch_size(), settings.step_limit - trainer.step_count()));
  }
  job.run.rmse = trainer.rmse();
  job.run.hidden_rmse = hidden_rmse(*problem, trainer.factors());
  job.run.steps = trainer.step_count();
  job.run.outcome = trainer.outcome();
  job.run.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  job.factors = std::make_shared<const Factors>(trainer.factors());
  job.complete = true;
}

/// Means over the runs that did not diverge.
void summarise(RankResult& result) {
  std::vector<const SweepRun*> good;
  for (const SweepRun& run : result.runs) {
    if (run.outcome != Outcome::diverged) good.push_back(&run);
  }
  result.diverged = result.runs.size() - good.size();
  const auto mean_of = [&](auto value) {
    double sum = 0.0;
    for (const SweepRun* run : good) sum += static_cast<double>(value(*run));
    return good.empty() ? nan : sum / static_cast<double>(good.size());
  };
  result.rmse = mean_of([](const SweepRun& run) { return run.rmse; });
  result.hidden_rmse = mean_of([](const SweepRun& run) { return run.hidden_rmse; });
  result.steps = mean_of([](const SweepRun& run) { return run.steps; });
  result.seconds = mean_of([](const SweepRun& run) { return run.seconds; });
  result.rmse_lowest = result.rmse_highest = good.empty() ? nan : good.front()->rmse;
  for (const SweepRun* run : good) {
    result.rmse_lowest = std::min(result.rmse_lowest, run->rmse);
    result.rmse_highest = std::max(result.rmse_highest, run->rmse);
  }
}

RankResult collect(const std::vector<Job>& jobs, std::size_t first, std::size_t seeds,
                   const TrainingProblem& problem, const std::optional<SvdOptimum>& optimum) {
  RankResult result;
  result.rank = jobs[first].run.rank;
  for (std::size_t k = first; k < first + seeds; ++k) {
    result.runs.push_back(jobs[k].run);
    if (!result.factors && jobs[k].run.outcome != Outcome::diverged) result.factors = jobs[k].factors;
  }
  summarise(result);
  if (optimum) result.svd_floor = optimum->rmse(result.rank);
  result.parameters = factor_parameters(problem.users(), problem.movies(), result.rank);
  result.share = parameter_share(problem.users(), problem.movies(), result.rank);
  return result;
}

void check(const SweepSettings& settings) {
  if (settings.ranks.empty()) throw std::invalid_argument("run_sweep: at least one rank is needed");
  if (std::count(settings.ranks.begin(), settings.ranks.end(), std::size_t{0}) > 0) {
    throw std::invalid_argument("run_sweep: ranks must be at least 1");
  }
  if (settings.seeds == 0) throw std::invalid_argument("run_sweep: at least one seed is needed");
}

}  // namespace

SweepResult run_sweep(std::shared_ptr<const RatingTable> table, const SweepSettings& settings,
                      const std::vector<Rating>& test, const SweepProgress& progress, std::stop_token stop,
                      std::shared_ptr<const RatingTable> old_ratings) {
  check(settings);
  SweepResult result;
  result.problem = std::make_shared<const TrainingProblem>(std::move(table), settings.training, test,
                                                           std::move(old_ratings));
  const TrainingProblem& problem = *result.problem;
  result.break_even_rank = break_even_rank(problem.users(), problem.movies());

  std::vector<Job> jobs;
  for (const std::size_t rank : settings.ranks) {
    for (std::size_t seed = 0; seed < settings.seeds; ++seed) {
      jobs.push_back({.run = {.rank = rank, .seed = settings.training.seed + seed}, .factors = {}});
    }
  }
  std::vector<std::size_t> costs;
  for (const Job& job : jobs) costs.push_back(job.run.rank);
  const auto run_one = [&](std::size_t k) {
    run_job(jobs[k], result.problem, settings, stop);
    return jobs[k].complete;
  };
  run_jobs(costliest_first(costs), settings.threads, stop, run_one, progress);

  const std::optional<SvdOptimum> optimum =
      stop.stop_requested()
          ? std::nullopt
          : SvdOptimum::of(problem, *std::max_element(settings.ranks.begin(), settings.ranks.end()));
  for (std::size_t first = 0; first < jobs.size(); first += settings.seeds) {
    const auto begin = jobs.begin() + static_cast<std::ptrdiff_t>(first);
    const bool complete = std::all_of(begin, begin + static_cast<std::ptrdiff_t>(settings.seeds),
                                      [](const Job& job) { return job.complete; });
    result.cancelled = result.cancelled || !complete;
    if (complete) result.ranks.push_back(collect(jobs, first, settings.seeds, problem, optimum));
  }
  std::vector<std::pair<std::size_t, double>> errors;
  for (const RankResult& rank : result.ranks)
    errors.emplace_back(rank.rank, rank.svd_floor.value_or(rank.rmse));
  result.elbow = elbow_of(std::move(errors));
  return result;
}

}  // namespace lora
