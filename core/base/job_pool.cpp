// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/job_pool.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <numeric>
#include <thread>

namespace lora {
namespace {

class Pool {
 public:
  Pool(const std::vector<std::size_t>& order, const std::stop_token& stop,
       const std::function<bool(std::size_t)>& job, const JobProgress& progress)
      : order_(order), stop_(stop), job_(job), progress_(progress) {}

  void run(unsigned threads) {
    if (threads == 0) threads = std::max(1u, std::thread::hardware_concurrency());
    threads = static_cast<unsigned>(std::min<std::size_t>(threads, order_.size()));
    {
      std::vector<std::jthread> workers;
      for (unsigned k = 0; k < threads; ++k) workers.emplace_back([this] { work(); });
    }
    if (failure_) std::rethrow_exception(failure_);
  }

 private:
  void work() {
    try {
      for (std::size_t k = next_++; k < order_.size() && !stop_.stop_requested(); k = next_++) {
        const bool complete = job_(order_[k]);
        const std::lock_guard lock(mutex_);
        if (complete && progress_) progress_(++done_, order_.size());
      }
    } catch (...) {
      const std::lock_guard lock(mutex_);
      if (!failure_) failure_ = std::current_exception();
      next_ = order_.size();
    }
  }

  const std::vector<std::size_t>& order_;
  const std::stop_token& stop_;
  const std::function<bool(std::size_t)>& job_;
  const JobProgress& progress_;
  std::atomic<std::size_t> next_ = 0;
  std::mutex mutex_;
  std::size_t done_ = 0;
  std::exception_ptr failure_;
};

}  // namespace

void run_jobs(const std::vector<std::size_t>& order, unsigned threads, const std::stop_token& stop,
              const std::function<bool(std::size_t)>& job, const JobProgress& progress) {
  Pool(order, stop, job, progress).run(threads);
}

std::vector<std::size_t> costliest_first(const std::vector<std::size_t>& costs) {
  std::vector<std::size_t> order(costs.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t first, std::size_t second) { return costs[first] > costs[second]; });
  return order;
}

}  // namespace lora
