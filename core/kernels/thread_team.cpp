// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernels/thread_team.h"

#include <algorithm>

namespace lora {

ThreadTeam::ThreadTeam(unsigned threads) {
  for (unsigned k = 1; k < threads; ++k) helpers_.emplace_back([this] { help(); });
}

ThreadTeam::~ThreadTeam() {
  stopping_ = true;
  ++round_;
  round_.notify_all();
}

void ThreadTeam::run(std::size_t tasks, const std::function<void(std::size_t)>& task) {
  if (helpers_.empty() || tasks < 2) {
    for (std::size_t k = 0; k < tasks; ++k) task(k);
    return;
  }
  task_ = &task;
  tasks_ = tasks;
  done_ = 0;
  unclaimed_ = tasks;
  ++round_;
  round_.notify_all();
  take_tasks();
  for (std::size_t done = done_; done < tasks; done = done_) done_.wait(done);
}

void ThreadTeam::take_tasks() {
  for (std::size_t left = unclaimed_; left > 0; left = unclaimed_) {
    if (!unclaimed_.compare_exchange_weak(left, left - 1)) continue;
    const std::size_t tasks = tasks_;
    (*task_)(tasks - left);
    if (++done_ == tasks) done_.notify_one();
  }
}

void ThreadTeam::help() {
  while (!stopping_) {
    const unsigned seen = round_;
    take_tasks();
    if (!stopping_) round_.wait(seen);
  }
}

unsigned kernel_threads() {
  const unsigned processors = std::max(1u, std::thread::hardware_concurrency());
  return processors <= 2 ? processors : std::min(8u, processors - 1);
}

}  // namespace lora
