// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QThread>
#include <functional>
#include <optional>
#include <stop_token>
#include <type_traits>

#include "core/base/result.h"

class QWidget;

namespace lora::app {

/// Called between the parts of a long export, in the thread that exports.
using ExportProgress = std::function<void(int done, int total)>;
/// Makes a file, in any thread. May ask for things with in_gui_thread().
using BackgroundWork =
    std::function<Result<QByteArray>(const ExportProgress& progress, std::stop_token stop)>;

/// Does the work in a thread of its own, while the calling one, the GUI thread, handles events. A dialog with
/// progress and a button that stops appears when it takes longer than a moment; until then clicks and keys
/// wait. An exception becomes an Error (export_failed).
Result<QByteArray> work_in_background(const BackgroundWork& work, QWidget* parent);

/// Calls `ask` in the GUI thread and waits for the answer: for work_in_background(), and for commands, which
/// have one thread. Nothing may wait for the calling thread meanwhile without handling events.
template <typename Ask>
auto in_gui_thread(const Ask& ask) {
  using Answer = std::invoke_result_t<Ask>;
  if (QThread::currentThread() == qApp->thread()) return ask();
  std::optional<Answer> answer;
  std::exception_ptr failure;
  QMetaObject::invokeMethod(
      qApp,
      [&] {
        try {
          answer.emplace(ask());
        } catch (...) {
          failure = std::current_exception();
        }
      },
      Qt::BlockingQueuedConnection);
  if (failure) std::rethrow_exception(failure);
  return *std::move(answer);
}

}  // namespace lora::app
