// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/experiments/bug_runner.h"

namespace lora::app {

BugCase reproduce(const BugRequest& request, std::stop_token stop) {
  switch (request.kind) {
    case BugKind::both_zero:
      return both_zero_bug(museum_problem(request.language));
    case BugKind::forgotten_base:
      return forgotten_base_bug(museum_problem(request.language));
    case BugKind::double_scale:
      return double_scale_bug(museum_problem(request.language), request.scale);
    case BugKind::transposition:
      return transposition_bug(museum_problem(request.language));
    case BugKind::overgrown_rank:
      break;
  }
  return overgrown_rank(request.table, request.settings, stop);
}

void BugRunner::start(const BugRequest& request) {
  thread_.request_stop();
  // The new thread waits for the old one, so that this call does not.
  thread_ = std::jthread(
      [this, run = ++run_, request, previous = std::move(thread_)](const std::stop_token& stop) mutable {
        previous = std::jthread();
        if (stop.stop_requested()) return;
        auto bug = std::make_shared<const BugCase>(reproduce(request, stop));
        QMetaObject::invokeMethod(
            this,
            [this, run, bug] {
              if (run == run_) emit found(bug);
            },
            Qt::QueuedConnection);
      });
}

}  // namespace lora::app
