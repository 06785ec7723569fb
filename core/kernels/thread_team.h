// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <thread>
#include <vector>

namespace lora {

/// A few threads that wait for work, so that a pass of a millisecond need not start threads. Each has an
/// equal run of the tasks as its share, the same at each call, so that what a task touches is still in that
/// processor's cache; one that is through takes from the others. Which thread does which is thus left open,
/// so a task's result must not depend on it. A thread that wakes too late on a busy machine is not waited
/// for.
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
  /// The same, but tasks are begun in order, whoever does them: a task may wait for earlier ones.
  void run_in_order(std::size_t tasks, const std::function<void(std::size_t)>& task);

 private:
  struct Range {
    std::uint32_t first = 0;
    std::uint32_t end = 0;
  };
  struct alignas(64) Share {
    std::atomic<Range> range;
  };

  void run_shares(std::size_t tasks, const std::function<void(std::size_t)>& task, std::size_t shares);
  void help(std::size_t own);
  void take_tasks(std::size_t own);

  // Valid for whoever has claimed a task: the round cannot end before that task is done.
  const std::function<void(std::size_t)>* task_ = nullptr;
  std::size_t tasks_ = 0;
  std::vector<Share> shares_;
  std::atomic<std::size_t> done_ = 0;
  std::atomic<unsigned> round_ = 0;
  std::atomic<bool> stopping_ = false;
  std::vector<std::jthread> helpers_;
};

/// Threads for passes over large tables: two where there are two processors, else all but one (the window's),
/// at most 8.
unsigned kernel_threads();

}  // namespace lora
