// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <stop_token>
#include <vector>

namespace lora {

/// Called from worker threads, one call at a time, with jobs done and jobs in all.
using JobProgress = std::function<void(std::size_t done, std::size_t total)>;

/// Runs `job` with every index of `order`, handed out in that order to `threads` threads (0: as many as the
/// machine has), and waits. A job returns whether it was completed; those count as progress. After a stop
/// request no job is begun; the ones at work are expected to look at the token themselves. When a job throws,
/// no other is begun, and the first exception is thrown again here.
void run_jobs(const std::vector<std::size_t>& order, unsigned threads, const std::stop_token& stop,
              const std::function<bool(std::size_t)>& job, const JobProgress& progress = {});

/// Indices of `costs`, the most expensive first, so that the threads end at about the same time.
std::vector<std::size_t> costliest_first(const std::vector<std::size_t>& costs);

}  // namespace lora
