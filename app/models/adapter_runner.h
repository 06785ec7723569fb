// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <thread>

#include "app/models/adapter_loader.h"

namespace lora::app {

/// Opens adapters on a thread of its own. Every call returns at once; signals arrive on the thread the runner
/// lives on.
class AdapterRunner : public QObject {
  Q_OBJECT
 public:
  explicit AdapterRunner(QObject* parent = nullptr);
  /// Ends what is running within a module and waits for that.
  ~AdapterRunner() override;

  /// An adapter that is still being read is dropped: of two starts only the newer one is heard.
  void start(const QString& path);
  /// cancelled() follows within a module.
  void cancel();
  bool is_running() const { return running_; }

 signals:
  void progress(int done, int total);
  void finished(const lora::app::AdapterReportPtr& report);
  void failed(const lora::Error& error);
  void cancelled();
  /// The adapter could not be read, most likely for want of memory; `reason` is technical, in English.
  void broke(const QString& reason);

 private:
  void work(std::uint64_t run, const QString& path, const std::stop_token& stop);
  template <typename Message>
  void post(std::uint64_t run, Message message);

  std::uint64_t run_ = 0;  // touched by the runner's own thread only
  bool running_ = false;
  std::jthread thread_;
};

}  // namespace lora::app
