// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <thread>

#include "app/rank/sweep_report.h"

namespace lora::app {

/// Compares ranks on a thread of its own. Every call returns at once; signals arrive on the thread the runner
/// lives on.
class SweepRunner : public QObject {
  Q_OBJECT
 public:
  explicit SweepRunner(QObject* parent = nullptr);
  /// Ends a running sweep within a training step and waits for that.
  ~SweepRunner() override;

  /// A sweep that is still running is dropped: of two starts only the newer one is heard.
  /// `old_ratings` is W where the settings' base is a table.
  void start(std::shared_ptr<const RatingTable> table, const SweepSettings& settings,
             std::shared_ptr<const RatingTable> old_ratings = {});
  /// finished() follows within a step, with the ranks that were complete.
  void cancel();
  bool is_running() const { return running_; }

 signals:
  void progress(int done, int total);
  /// result->cancelled tells whether it ran to its end.
  void finished(const lora::app::SweepReportPtr& report);
  /// The sweep could not be run, most likely for want of memory; `reason` is technical, in English.
  void failed(const QString& reason);

 private:
  struct Job {
    std::uint64_t run = 0;
    std::shared_ptr<const RatingTable> table;
    SweepSettings settings;
    std::shared_ptr<const RatingTable> old_ratings;
  };
  void work(const Job& job, const std::stop_token& stop);
  template <typename Message>
  void post(std::uint64_t run, Message message);

  std::uint64_t run_ = 0;  // touched by the runner's own thread only
  bool running_ = false;
  std::jthread thread_;
};

}  // namespace lora::app
