// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/adapter_runner.h"

#include <QMetaObject>
#include <exception>

namespace lora::app {

AdapterRunner::AdapterRunner(QObject* parent) : QObject(parent) {}

AdapterRunner::~AdapterRunner() {
  // Before the QObject part goes: the thread posts messages to it.
  thread_ = std::jthread();
}

void AdapterRunner::start(const QString& path) {
  thread_.request_stop();
  running_ = true;
  // The new thread waits for the old one, so that this call does not.
  thread_ = std::jthread(
      [this, run = ++run_, path, previous = std::move(thread_)](const std::stop_token& stop) mutable {
        previous = std::jthread();
        work(run, path, stop);
      });
}

void AdapterRunner::cancel() {
  thread_.request_stop();
}

template <typename Message>
void AdapterRunner::post(std::uint64_t run, Message message) {
  QMetaObject::invokeMethod(
      this,
      [this, run, message = std::move(message)] {
        if (run == run_) message();
      },
      Qt::QueuedConnection);
}

void AdapterRunner::work(std::uint64_t run, const QString& path, const std::stop_token& stop) {
  const auto tell = [&](std::size_t done, std::size_t total) {
    post(run, [this, done, total] { emit progress(static_cast<int>(done), static_cast<int>(total)); });
    return !stop.stop_requested();
  };
  const auto end_with = [&](auto signal) {
    post(run, [this, signal] {
      running_ = false;
      signal();
    });
  };
  try {
    const auto report = load_adapter(path, tell);
    if (!report) {
      end_with([this, error = report.error()] { emit failed(error); });
    } else if (*report) {
      end_with([this, shown = *report] { emit finished(shown); });
    } else {
      end_with([this] { emit cancelled(); });
    }
  } catch (const std::exception& error) {
    end_with([this, reason = QString::fromUtf8(error.what())] { emit broke(reason); });
  }
}

}  // namespace lora::app
