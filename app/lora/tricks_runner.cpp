// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lora/tricks_runner.h"

namespace lora::app {

template <typename Message>
void TricksRunner::post(std::uint64_t run, Message message) {
  QMetaObject::invokeMethod(
      this,
      [this, run, message = std::move(message)] {
        if (run == run_) message();
      },
      Qt::QueuedConnection);
}

void TricksRunner::start(std::shared_ptr<const LoraProblem> problem, const TricksSweepSettings& settings) {
  thread_.request_stop();
  running_ = true;
  // The new thread waits for the old one, so that this call does not.
  thread_ = std::jthread([this, run = ++run_, problem = std::move(problem), settings,
                          previous = std::move(thread_)](const std::stop_token& stop) mutable {
    previous = std::jthread();
    const auto tell = [&](std::size_t done, std::size_t total) {
      post(run, [this, done, total] { emit progress(static_cast<int>(done), static_cast<int>(total)); });
    };
    const auto report =
        std::make_shared<const TricksSweepResult>(run_tricks_sweep(problem, settings, tell, stop));
    post(run, [this, report] {
      running_ = false;
      emit finished(report);
    });
  });
}

}  // namespace lora::app
