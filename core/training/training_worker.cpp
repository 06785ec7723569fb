// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/training_worker.h"

#include <atomic>
#include <chrono>
#include <cmath>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <stdexcept>
#include <thread>

#include "core/training/outbox.h"

namespace lora {
namespace {

using Clock = std::chrono::steady_clock;
using Lock = std::unique_lock<std::mutex>;

constexpr double reports_per_second = 60.0;
constexpr auto report_period = std::chrono::microseconds(16'667);
// How long the worker trains before it looks at its messages; a message that waits ends it within a step.
constexpr auto burst = std::chrono::milliseconds(1);
constexpr auto measuring_period = std::chrono::milliseconds(500);
constexpr double slowest_speed = 0.01;
constexpr double fastest_paced_speed = 1e6;

/// What restart() or continue_from() asks for.
struct RunRequest {
  SnapshotPtr from;
  std::shared_ptr<const RatingTable> table;
  TrainingSettings settings;
  std::shared_ptr<const RatingTable> old_ratings;
};

void check(const RunRequest& request) {
  check(request.settings);
  if (!request.table) throw std::invalid_argument("TrainingWorker: a table is needed");
  const auto users = static_cast<Eigen::Index>(request.table->users());
  const auto movies = static_cast<Eigen::Index>(request.table->movies());
  if (request.settings.base == BaseKind::table &&
      (!request.old_ratings || request.old_ratings->users() != request.table->users() ||
       request.old_ratings->movies() != request.table->movies())) {
    throw std::invalid_argument("TrainingWorker: old ratings must have the table's shape");
  }
  if (request.from && (request.from->factors.a.rows() != users || request.from->factors.b.cols() != movies ||
                       request.from->factors.a.cols() != request.from->factors.b.rows())) {
    throw std::invalid_argument("TrainingWorker: the snapshot's shapes must fit the table");
  }
}

Trainer make_trainer(RunRequest request) {
  auto problem = std::make_shared<const TrainingProblem>(
      std::move(request.table), request.settings, std::vector<Rating>{}, std::move(request.old_ratings));
  return request.from ? Trainer(std::move(problem), request.settings, *request.from)
                      : Trainer(std::move(problem), request.settings);
}

/// Steps per second of playing, counted over half a second.
class SpeedMeter {
 public:
  void restart() {
    begin_ = Clock::now();
    steps_ = 0;
  }
  void count(std::size_t steps) {
    steps_ += steps;
    const auto elapsed = Clock::now() - begin_;
    if (elapsed < measuring_period) return;
    steps_per_second_ = static_cast<double>(steps_) / std::chrono::duration<double>(elapsed).count();
    restart();
  }
  void reset() { steps_per_second_ = 0.0; }
  double steps_per_second() const { return steps_per_second_; }

 private:
  Clock::time_point begin_;
  std::size_t steps_ = 0;
  double steps_per_second_ = 0.0;
};

}  // namespace

/// `trainer` belongs to the worker's thread alone, everything else to whoever holds `mutex`.
struct TrainingWorker::State {
  explicit State(std::function<void()> notify_receiver) : notify(std::move(notify_receiver)) {
    thread = std::jthread([this] { run(); });
  }
  ~State() {
    change([this] { stopping = true; });
  }

  template <typename Change>
  void change(Change&& apply) {
    {
      const std::lock_guard lock(mutex);
      apply();
      message_waits = true;
    }
    wake.notify_one();
  }

  std::uint64_t ask(RunRequest wanted, bool keeps_playing);
  void run();
  bool has_work() const {
    return stopping || request || (trainer && (steps_wanted > 0 || playing || unsettled));
  }
  void start_run(Lock& lock);
  bool wait_for_turn(Lock& lock);
  void train(Lock& lock, std::size_t most);
  void settle(Lock& lock);
  void report_newest();
  void publish(Lock& lock);

  std::function<void()> notify;
  std::mutex mutex;
  std::condition_variable wake;
  std::atomic<bool> message_waits = false;

  bool stopping = false;
  std::optional<RunRequest> request;
  std::uint64_t asked_run = 0;
  bool playing = false;
  bool unsettled = false;  ///< the newest step of a pausing run is still to be reported
  std::size_t steps_wanted = 0;
  double speed = 0.0;
  Clock::time_point next_turn;
  Clock::time_point last_report;
  bool notified = false;
  Outbox outbox;
  SpeedMeter meter;
  std::shared_ptr<const TrainingProblem> problem;
  Outcome outcome = Outcome::running;
  double learning_rate = 0.0;

  std::optional<Trainer> trainer;
  std::jthread thread;
};

std::uint64_t TrainingWorker::State::ask(RunRequest wanted, bool keeps_playing) {
  check(wanted);
  std::uint64_t number = 0;
  change([&] {
    request = std::move(wanted);
    number = ++asked_run;
    playing = playing && keeps_playing;
    unsettled = false;
    steps_wanted = 0;
    outcome = Outcome::running;
    problem.reset();
    outbox.start_run();
    meter.reset();
  });
  return number;
}

void TrainingWorker::State::run() {
  Lock lock(mutex);
  for (;;) {
    wake.wait(lock, [this] { return has_work(); });
    message_waits = false;
    if (stopping) return;
    if (request) {
      start_run(lock);
    } else if (steps_wanted > 0) {
      train(lock, steps_wanted);
    } else if (!playing) {
      settle(lock);
    } else if (wait_for_turn(lock)) {
      train(lock, speed > 0.0 ? 1 : static_cast<std::size_t>(-1));
    }
  }
}

void TrainingWorker::State::start_run(Lock& lock) {
  RunRequest taken = std::move(*request);
  request.reset();
  const std::uint64_t number = asked_run;
  lock.unlock();
  trainer.emplace(make_trainer(std::move(taken)));
  lock.lock();
  if (number != asked_run) return;
  problem = trainer->shared_problem();
  outcome = trainer->outcome();
  learning_rate = trainer->learning_rate();
  meter.restart();
  next_turn = Clock::now();
  report_newest();
  publish(lock);
}

/// Sleeps until the next step is due at the speed set. False when there was a message first.
bool TrainingWorker::State::wait_for_turn(Lock& lock) {
  if (speed <= 0.0) return true;
  const auto period = std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(1.0 / speed));
  if (wake.wait_until(lock, next_turn, [this] { return message_waits.load(); })) return false;
  next_turn = std::max(next_turn + period, Clock::now() - 2 * report_period);
  return true;
}

/// Trains up to `most` steps without the lock, until the burst is over or a message waits.
void TrainingWorker::State::train(Lock& lock, std::size_t most) {
  const std::uint64_t number = asked_run;
  const bool was_playing = playing;
  const Outcome before = trainer->outcome();
  Outbox kept = outbox.empty_like();
  const auto end = Clock::now() + burst;
  std::size_t done = 0;
  lock.unlock();
  while (done < most) {
    if (trainer->step() == Outcome::diverged) break;
    ++done;
    if (kept.wants(trainer->step_count())) kept.add(std::make_shared<const Snapshot>(trainer->snapshot()));
    if (trainer->outcome() != before && was_playing) break;
    if (message_waits || Clock::now() >= end) break;
  }
  lock.lock();
  if (number != asked_run) return;
  for (SnapshotPtr& snapshot : kept.take()) outbox.add(std::move(snapshot));
  steps_wanted -= std::min(steps_wanted, was_playing ? 0 : done);
  outcome = trainer->outcome();
  if (was_playing) meter.count(done);
  if (outcome == Outcome::diverged) steps_wanted = 0;
  if (outcome == Outcome::diverged || (was_playing && outcome != before)) {
    playing = false;
    unsettled = true;
  }
  const bool slow = speed > 0.0 && speed <= reports_per_second;
  if (!notified && (slow || Clock::now() - last_report >= report_period)) {
    report_newest();
    publish(lock);
  }
}

void TrainingWorker::State::settle(Lock& lock) {
  unsettled = false;
  report_newest();
  publish(lock);
}

void TrainingWorker::State::report_newest() {
  if (outbox.ends_with(trainer->step_count())) return;
  outbox.add(std::make_shared<const Snapshot>(trainer->snapshot()));
}

void TrainingWorker::State::publish(Lock& lock) {
  if (notified) return;
  notified = true;
  last_report = Clock::now();
  if (!notify) return;
  lock.unlock();
  notify();
  lock.lock();
}

TrainingWorker::TrainingWorker(std::function<void()> notify)
    : state_(std::make_unique<State>(std::move(notify))) {}

TrainingWorker::~TrainingWorker() = default;

std::uint64_t TrainingWorker::restart(std::shared_ptr<const RatingTable> table,
                                      const TrainingSettings& settings,
                                      std::shared_ptr<const RatingTable> old_ratings) {
  return state_->ask({nullptr, std::move(table), settings, std::move(old_ratings)}, false);
}

std::uint64_t TrainingWorker::continue_from(SnapshotPtr from, std::shared_ptr<const RatingTable> table,
                                            const TrainingSettings& settings,
                                            std::shared_ptr<const RatingTable> old_ratings) {
  if (!from) throw std::invalid_argument("TrainingWorker: a snapshot to go on from is needed");
  return state_->ask({std::move(from), std::move(table), settings, std::move(old_ratings)}, true);
}

void TrainingWorker::set_speed(double steps_per_second) {
  if (!(steps_per_second >= 0.0))
    throw std::invalid_argument("TrainingWorker: the speed must not be negative");
  state_->change([&] {
    State& state = *state_;
    state.speed = steps_per_second > 0.0 ? std::max(steps_per_second, slowest_speed) : 0.0;
    if (state.speed > fastest_paced_speed) state.speed = 0.0;
    state.next_turn = Clock::now();
    state.meter.restart();
  });
}

void TrainingWorker::play() {
  state_->change([&] {
    if (!state_->playing) {
      state_->next_turn = Clock::now();
      state_->meter.restart();
    }
    state_->playing = true;
  });
}

void TrainingWorker::pause() {
  state_->change([&] {
    state_->unsettled = state_->unsettled || state_->playing;
    state_->playing = false;
  });
}

void TrainingWorker::step(std::size_t count) {
  state_->change([&] {
    state_->playing = false;
    state_->unsettled = true;
    state_->steps_wanted += count;
  });
}

void TrainingWorker::set_stride(std::size_t stride) {
  if (stride == 0) throw std::invalid_argument("TrainingWorker: the stride must be at least 1");
  state_->change([&] { state_->outbox.set_stride(stride); });
}

TrainingBatch TrainingWorker::take_batch() {
  const std::lock_guard lock(state_->mutex);
  state_->notified = false;
  return {.run = state_->asked_run,
          .snapshots = state_->outbox.take(),
          .problem = state_->problem,
          .outcome = state_->outcome,
          .playing = state_->playing,
          .steps_per_second = state_->meter.steps_per_second(),
          .learning_rate = state_->learning_rate};
}

}  // namespace lora
