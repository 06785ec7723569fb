// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/experiments/background_job.h"

#include <QMetaObject>
#include <exception>

namespace lora::app {

BackgroundJob::BackgroundJob(QObject* parent) : QObject(parent) {}

BackgroundJob::~BackgroundJob() {
  // Before the QObject part goes: the thread posts messages to it.
  thread_ = std::jthread();
}

void BackgroundJob::start(Work work) {
  thread_.request_stop();
  running_ = true;
  // The new thread waits for the old one, so that this call does not.
  thread_ = std::jthread([this, number = ++number_, work = std::move(work),
                          previous = std::move(thread_)](const std::stop_token& stop) mutable {
    previous = std::jthread();
    run(number, work, stop);
  });
}

void BackgroundJob::cancel() {
  thread_.request_stop();
}

template <typename Message>
void BackgroundJob::post(std::uint64_t number, Message message) {
  QMetaObject::invokeMethod(
      this,
      [this, number, message = std::move(message)] {
        if (number != number_) return;
        running_ = false;
        message();
      },
      Qt::QueuedConnection);
}

void BackgroundJob::run(std::uint64_t number, const Work& work, const std::stop_token& stop) {
  try {
    post(number, [this, finish = work(stop)] {
      if (finish) finish();
      emit ended();
    });
  } catch (const std::exception& error) {
    post(number, [this, reason = QString::fromUtf8(error.what())] { emit failed(reason); });
  }
}

}  // namespace lora::app
