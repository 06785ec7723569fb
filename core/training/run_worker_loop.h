// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <stdexcept>
#include <thread>
#include <utility>

#include "core/training/outbox.h"
#include "core/training/run_worker.h"
#include "core/training/run_worker_pace.h"
#include "core/training/speed_meter.h"

namespace lora {

/// `trainer` belongs to the worker's thread alone, everything else to whoever holds `mutex`.
template <typename Run>
struct RunWorker<Run>::State {
  using Lock = std::unique_lock<std::mutex>;
  using Clock = std::chrono::steady_clock;
  using Trainer = typename Run::Trainer;
  using Snapshot = typename Run::Snapshot;

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

  std::uint64_t ask(Run wanted, bool keeps_playing);
  void run();
  bool has_work() const {
    return stopping || request || (trainer && (steps_wanted > 0 || playing || unsettled));
  }
  void start_run(Lock& lock);
  bool wait_for_turn(Lock& lock);
  void train(Lock& lock, std::size_t most);
  void adapt_batch(typename Clock::duration taken);
  void settle(Lock& lock);
  void report_newest();
  void publish(Lock& lock);

  std::function<void()> notify;
  std::mutex mutex;
  std::condition_variable wake;
  std::atomic<bool> message_waits = false;

  bool stopping = false;
  std::optional<Run> request;
  std::uint64_t asked_run = 0;
  bool playing = false;
  bool unsettled = false;  ///< the newest step of a pausing run is still to be reported
  std::size_t steps_wanted = 0;
  double speed = 0.0;
  Clock::time_point next_turn;
  Clock::time_point last_report;
  bool notified = false;
  Outbox<Snapshot> outbox;
  SpeedMeter meter;
  std::shared_ptr<const typename Run::Problem> problem;
  Outcome outcome = Outcome::running;
  double learning_rate = 0.0;

  std::optional<Trainer> trainer;
  std::size_t batch = 1;  ///< steps that take about a quarter of a burst; the worker's thread alone
  std::jthread thread;
};

template <typename Run>
std::uint64_t RunWorker<Run>::State::ask(Run wanted, bool keeps_playing) {
  wanted.check();
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

template <typename Run>
void RunWorker<Run>::State::run() {
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

template <typename Run>
void RunWorker<Run>::State::start_run(Lock& lock) {
  Run taken = std::move(*request);
  request.reset();
  const std::uint64_t number = asked_run;
  lock.unlock();
  trainer.emplace(std::move(taken).make());
  batch = 1;
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
template <typename Run>
bool RunWorker<Run>::State::wait_for_turn(Lock& lock) {
  if (speed <= 0.0) return true;
  const auto period = std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(1.0 / speed));
  if (wake.wait_until(lock, next_turn, [this] { return message_waits.load(); })) return false;
  next_turn = std::max(next_turn + period, Clock::now() - 2 * run_worker::report_period);
  return true;
}

/// Trains up to `most` steps without the lock, until the burst is over or a message waits.
template <typename Run>
void RunWorker<Run>::State::train(Lock& lock, std::size_t most) {
  const std::uint64_t number = asked_run;
  const bool was_playing = playing;
  const Outcome before = trainer->outcome();
  Outbox<Snapshot> kept = outbox.empty_like();
  auto now = Clock::now();
  const auto end = now + run_worker::burst;
  std::size_t done = 0;
  lock.unlock();
  while (done < most) {
    const std::size_t wanted = std::min({most - done, kept.until_wanted(trainer->step_count()), batch});
    const std::size_t taken = run_worker::advance(*trainer, wanted);
    done += taken;
    if (trainer->outcome() == Outcome::diverged) break;
    if (kept.wants(trainer->step_count())) kept.add(std::make_shared<const Snapshot>(trainer->snapshot()));
    if (trainer->outcome() != before && was_playing) break;
    const auto started = std::exchange(now, Clock::now());
    if (message_waits || now >= end) break;
    if (taken == batch) adapt_batch(now - started);
  }
  lock.lock();
  if (number != asked_run) return;
  for (auto& snapshot : kept.take()) outbox.add(std::move(snapshot));
  steps_wanted -= std::min(steps_wanted, was_playing ? 0 : done);
  outcome = trainer->outcome();
  if (was_playing) meter.count(done);
  if (outcome == Outcome::diverged) steps_wanted = 0;
  if (outcome == Outcome::diverged || (was_playing && outcome != before)) {
    playing = false;
    unsettled = true;
  }
  const bool slow = speed > 0.0 && speed <= run_worker::reports_per_second;
  if (!notified && (slow || Clock::now() - last_report >= run_worker::report_period)) {
    report_newest();
    publish(lock);
  }
}

template <typename Run>
void RunWorker<Run>::State::adapt_batch(typename Clock::duration taken) {
  if (taken < run_worker::burst / 8) batch = std::min(2 * batch, run_worker::largest_batch);
  if (taken > run_worker::burst / 2) batch = std::max<std::size_t>(batch / 2, 1);
}

template <typename Run>
void RunWorker<Run>::State::settle(Lock& lock) {
  unsettled = false;
  report_newest();
  publish(lock);
}

template <typename Run>
void RunWorker<Run>::State::report_newest() {
  if (outbox.ends_with(trainer->step_count())) return;
  outbox.add(std::make_shared<const Snapshot>(trainer->snapshot()));
}

template <typename Run>
void RunWorker<Run>::State::publish(Lock& lock) {
  if (notified) return;
  notified = true;
  last_report = Clock::now();
  if (!notify) return;
  lock.unlock();
  notify();
  lock.lock();
}

template <typename Run>
RunWorker<Run>::RunWorker(std::function<void()> notify)
    : state_(std::make_unique<State>(std::move(notify))) {}

template <typename Run>
RunWorker<Run>::~RunWorker() = default;

template <typename Run>
std::uint64_t RunWorker<Run>::start(Run run, bool keeps_playing) {
  return state_->ask(std::move(run), keeps_playing);
}

template <typename Run>
void RunWorker<Run>::set_speed(double steps_per_second) {
  if (!(steps_per_second >= 0.0)) throw std::invalid_argument("RunWorker: the speed must not be negative");
  state_->change([&] {
    State& state = *state_;
    state.speed = steps_per_second > 0.0 ? std::max(steps_per_second, run_worker::slowest_speed) : 0.0;
    if (state.speed > run_worker::fastest_paced_speed) state.speed = 0.0;
    state.next_turn = std::chrono::steady_clock::now();
    state.meter.restart();
  });
}

template <typename Run>
void RunWorker<Run>::play() {
  state_->change([&] {
    if (!state_->playing) {
      state_->next_turn = std::chrono::steady_clock::now();
      state_->meter.restart();
    }
    state_->playing = true;
  });
}

template <typename Run>
void RunWorker<Run>::pause() {
  state_->change([&] {
    state_->unsettled = state_->unsettled || state_->playing;
    state_->playing = false;
  });
}

template <typename Run>
void RunWorker<Run>::step(std::size_t count) {
  state_->change([&] {
    state_->playing = false;
    state_->unsettled = true;
    state_->steps_wanted += count;
  });
}

template <typename Run>
void RunWorker<Run>::set_stride(std::size_t stride) {
  if (stride == 0) throw std::invalid_argument("RunWorker: the stride must be at least 1");
  state_->change([&] { state_->outbox.set_stride(stride); });
}

template <typename Run>
auto RunWorker<Run>::take_batch() -> Batch {
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
