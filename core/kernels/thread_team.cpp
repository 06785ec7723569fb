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
  next_ = 0;
  at_work_ = static_cast<unsigned>(helpers_.size());
  ++round_;
  round_.notify_all();
  take_tasks();
  for (unsigned left = at_work_; left > 0; left = at_work_) at_work_.wait(left);
}

void ThreadTeam::take_tasks() {
  for (std::size_t k = next_++; k < tasks_; k = next_++) (*task_)(k);
}

void ThreadTeam::help() {
  for (unsigned seen = 0;;) {
    round_.wait(seen);
    ++seen;  // every helper takes part in every round, so none can be missed
    if (stopping_) return;
    take_tasks();
    if (--at_work_ == 0) at_work_.notify_one();
  }
}

unsigned kernel_threads() {
  const unsigned processors = std::max(1u, std::thread::hardware_concurrency());
  return processors <= 2 ? processors : std::min(8u, processors - 1);
}

}  // namespace lora
