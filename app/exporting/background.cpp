// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/background.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QProgressDialog>
#include <QTimer>
#include <atomic>
#include <thread>

namespace lora::app {
namespace {

constexpr int a_moment_ms = 400;
constexpr int between_reports_ms = 40;

/// One piece of work in its thread, and the dialog about it.
class Background {
 public:
  Background(const BackgroundWork& work, QWidget* parent)
      : dialog_(QCoreApplication::translate("ExportProgress", "Making the file…"),
                QCoreApplication::translate("ExportProgress", "Stop"), 0, 0, parent) {
    dialog_.setWindowModality(Qt::WindowModal);
    dialog_.setAutoReset(false);
    dialog_.setAutoClose(false);
    dialog_.setMinimumDuration(24 * 60 * 60 * 1000);  // shown by wait()
    QObject::connect(&dialog_, &QProgressDialog::canceled, &dialog_, [this] { thread_.request_stop(); });
    thread_ = std::jthread([this, work](std::stop_token stop) { run(work, std::move(stop)); });
  }

  Result<QByteArray> wait() {
    QTimer::singleShot(a_moment_ms, &loop_, &QEventLoop::quit);
    if (!done_) loop_.exec(QEventLoop::ExcludeUserInputEvents);
    if (!done_) {
      dialog_.show();
      loop_.exec();
    }
    // The program may be ending: the work still asks this thread for things.
    if (!done_) thread_.request_stop();
    while (!done_) QCoreApplication::processEvents(QEventLoop::AllEvents, between_reports_ms);
    thread_.join();
    return *std::move(result_);
  }

 private:
  void run(const BackgroundWork& work, std::stop_token stop) {
    try {
      result_ = work([this](int done, int total) { report(done, total); }, std::move(stop));
    } catch (const std::exception& failure) {
      result_ = Error{ErrorCode::export_failed, {}, {"", failure.what()}};
    }
    done_ = true;
    QMetaObject::invokeMethod(&loop_, &QEventLoop::quit, Qt::QueuedConnection);
  }

  void report(int done, int total) {
    if (last_report_.isValid() && last_report_.elapsed() < between_reports_ms) return;
    last_report_.start();
    QMetaObject::invokeMethod(
        &dialog_,
        [this, done, total] {
          dialog_.setMaximum(total);
          if (dialog_.isVisible()) dialog_.setValue(done);
        },
        Qt::QueuedConnection);
  }

  QEventLoop loop_;
  QProgressDialog dialog_;
  QElapsedTimer last_report_;  // the thread's
  std::optional<Result<QByteArray>> result_;
  std::atomic<bool> done_ = false;
  std::jthread thread_;
};

}  // namespace

Result<QByteArray> work_in_background(const BackgroundWork& work, QWidget* parent) {
  return Background(work, parent).wait();
}

}  // namespace lora::app
