// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>
#include <thread>

#include "core/lora/tricks_sweep.h"

namespace lora::app {

using TricksReportPtr = std::shared_ptr<const TricksSweepResult>;

/// Trains the tricks at every rank on a thread of its own. Calls return at once; signals arrive on the thread
/// the runner lives on.
class TricksRunner : public QObject {
  Q_OBJECT
 public:
  explicit TricksRunner(QObject* parent = nullptr) : QObject(parent) {}
  /// Ends a running sweep within a training step and waits for that.
  ~TricksRunner() override { thread_ = std::jthread(); }

  /// Of two starts only the newer one is heard.
  void start(std::shared_ptr<const LoraProblem> problem, const TricksSweepSettings& settings);
  /// finished() follows within a step, with the ranks that were complete.
  void cancel() { thread_.request_stop(); }
  bool is_running() const { return running_; }

 signals:
  void progress(int done, int total);
  void finished(const lora::app::TricksReportPtr& report);

 private:
  template <typename Message>
  void post(std::uint64_t run, Message message);

  std::uint64_t run_ = 0;  // touched by the runner's own thread only
  bool running_ = false;
  std::jthread thread_;
};

}  // namespace lora::app
