// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstddef>
#include <functional>
#include <thread>
#include <vector>

namespace lora {

/// A few threads that wait for work, so that a pass of a millisecond need not start threads. Tasks are handed
/// out one by one, lowest number first; which thread does which is left open, so a task's result must not
/// depend on it. A thread that wakes too late on a busy machine is not waited for.
class ThreadTeam {
 public:
  /// The calling thread counts: 1 starts no thread. 0 is taken as 1.
  explicit ThreadTeam(unsigned threads);
  ~ThreadTeam();
  ThreadTeam(const ThreadTeam&) = delete;
  ThreadTeam& operator=(const ThreadTeam&) = delete;

  unsigned size() const { return static_cast<unsigned>(helpers_.size()) + 1; }
  /// Calls task(0) … task(tasks − 1), each once, and returns when all are done. One caller at a time; a task
  /// must not throw.
  void run(std::size_t tasks, const std::function<void(std::size_t)>& task);

 private:
  void help();
  void take_tasks();

  // Valid for whoever has claimed a task: the round cannot end before that task is done.
  const std::function<void(std::size_t)>* task_ = nullptr;
  std::size_t tasks_ = 0;
  std::atomic<std::size_t> unclaimed_ = 0;
  std::atomic<std::size_t> done_ = 0;
  std::atomic<unsigned> round_ = 0;
  std::atomic<bool> stopping_ = false;
  std::vector<std::jthread> helpers_;
};

/// Threads for passes over large tables: two where there are two processors, else all but one (the window's),
/// at most 8.
unsigned kernel_threads();

}  // namespace lora
