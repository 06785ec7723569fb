// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <cstdint>
#include <functional>
#include <thread>

namespace lora::app {

/// Some work of core on a thread of its own. Every call returns at once; ended() and failed() arrive on the
/// thread the job lives on.
class BackgroundJob : public QObject {
  Q_OBJECT
 public:
  /// What is done with the result, on the job's own thread; null when there is none (stopped).
  using Finish = std::function<void()>;
  /// Runs on the other thread; is to end soon after a stop request.
  using Work = std::function<Finish(const std::stop_token& stop)>;

  explicit BackgroundJob(QObject* parent = nullptr);
  /// Asks running work to stop and waits for that.
  ~BackgroundJob() override;

  /// Work that is still running is dropped: of two starts only the newer one is heard.
  void start(Work work);
  /// ended() follows when the work has stopped.
  void cancel();
  bool is_running() const { return running_; }

 signals:
  /// After the finish has been called, if there was one.
  void ended();
  /// The work threw, most likely for want of memory; `reason` is technical, in English.
  void failed(const QString& reason);

 private:
  void run(std::uint64_t number, const Work& work, const std::stop_token& stop);
  template <typename Message>
  void post(std::uint64_t number, Message message);

  std::uint64_t number_ = 0;  // touched by the job's own thread only
  bool running_ = false;
  std::jthread thread_;
};

}  // namespace lora::app
