// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/layer_maker.h"

#include <QMetaObject>
#include <new>

namespace lora::app {

LayerMaker::~LayerMaker() {
  // Before the QObject part goes: the thread posts messages to it.
  thread_ = std::jthread();
}

void LayerMaker::start(const RealLayerSpec& spec) {
  check(spec);
  thread_.request_stop();
  running_ = true;
  // The new thread waits for the old one, so that this call does not, and that two layers are not made at
  // once.
  thread_ =
      std::jthread([this, run = ++run_, spec, previous = std::move(thread_)](std::stop_token stop) mutable {
        previous = std::jthread();
        if (!stop.stop_requested()) work(run, spec);
      });
}

void LayerMaker::work(std::uint64_t run, const RealLayerSpec& spec) {
  std::shared_ptr<const RealLayerProblem> problem;
  try {
    problem = std::make_shared<const RealLayerProblem>(spec);
  } catch (const std::bad_alloc&) {
    problem.reset();
  }
  QMetaObject::invokeMethod(
      this,
      [this, run, problem] {
        if (run != run_) return;
        running_ = false;
        if (problem) {
          emit made(problem);
        } else {
          emit failed();
        }
      },
      Qt::QueuedConnection);
}

}  // namespace lora::app
