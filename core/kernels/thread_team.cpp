// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernels/thread_team.h"

#include <algorithm>
#include <chrono>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace lora {
namespace {

// Waking a sleeping thread takes tens of microseconds, as long as the parts of a step that one thread does;
// a wait is seldom longer while training.
constexpr std::chrono::microseconds patience{60};
constexpr int looks_between_clocks = 64;

void relax() {
#if defined(__x86_64__)
  _mm_pause();
#endif
}

/// Until `value` is no longer `old`: looks for a while, then sleeps.
template <typename Value>
void wait_while(const std::atomic<Value>& value, Value old) {
  const auto end = std::chrono::steady_clock::now() + patience;
  do {
    for (int look = 0; look < looks_between_clocks; ++look) {
      if (value.load(std::memory_order_acquire) != old) return;
      relax();
    }
  } while (std::chrono::steady_clock::now() < end);
  value.wait(old);
}

}  // namespace

ThreadTeam::ThreadTeam(unsigned threads) : shares_(std::max(1u, threads)) {
  for (unsigned k = 1; k < threads; ++k) helpers_.emplace_back([this, k] { help(k); });
}

ThreadTeam::~ThreadTeam() {
  stopping_ = true;
  ++round_;
  round_.notify_all();
}

void ThreadTeam::run(std::size_t tasks, const std::function<void(std::size_t)>& task) {
  run_shares(tasks, task, shares_.size());
}

void ThreadTeam::run_in_order(std::size_t tasks, const std::function<void(std::size_t)>& task) {
  run_shares(tasks, task, 1);
}

void ThreadTeam::run_shares(std::size_t tasks, const std::function<void(std::size_t)>& task,
                            std::size_t shares) {
  if (helpers_.empty() || tasks < 2) {
    for (std::size_t k = 0; k < tasks; ++k) task(k);
    return;
  }
  task_ = &task;
  tasks_ = tasks;
  done_ = 0;
  for (std::size_t k = 0; k < shares; ++k) {
    shares_[k].range = {static_cast<std::uint32_t>(k * tasks / shares),
                        static_cast<std::uint32_t>((k + 1) * tasks / shares)};
  }
  ++round_;
  round_.notify_all();
  take_tasks(0);
  for (std::size_t done = done_; done < tasks; done = done_) wait_while(done_, done);
}

/// Those of its own share from the front, then those of others' shares from the back; of the first share
/// always from the front, as all are that must be begun in order.
void ThreadTeam::take_tasks(std::size_t own) {
  for (std::size_t k = 0; k < shares_.size(); ++k) {
    const std::size_t whose = (own + k) % shares_.size();
    std::atomic<Range>& share = shares_[whose].range;
    for (Range left = share; left.first < left.end; left = share) {
      Range rest = left;
      const std::size_t task = k == 0 || whose == 0 ? rest.first++ : --rest.end;
      if (!share.compare_exchange_weak(left, rest)) continue;
      const std::size_t tasks = tasks_;
      (*task_)(task);
      if (++done_ == tasks) done_.notify_one();
    }
  }
}

void ThreadTeam::help(std::size_t own) {
  while (!stopping_) {
    const unsigned seen = round_;
    take_tasks(own);
    if (!stopping_) wait_while(round_, seen);
  }
}

unsigned kernel_threads() {
  const unsigned processors = std::max(1u, std::thread::hardware_concurrency());
  return processors <= 2 ? processors : std::min(8u, processors - 1);
}

}  // namespace lora
