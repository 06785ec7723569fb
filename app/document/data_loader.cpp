// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/data_loader.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace lora::app {

void DataLoader::load(const QString& path_or_example, const QString& language) {
  const quint64 number = ++newest_;
  stop_.request_stop();
  stop_ = std::stop_source();
  loading_ = true;
  path_ = path_or_example;
  emit started(path_or_example);
  const LoadWatch watching = watch(path_or_example, number);
  QThreadPool::globalInstance()->start([=, self = QPointer<DataLoader>(this)] {
    auto result = std::make_shared<Result<LoadedData>>(load_data(path_or_example, language, watching));
    QMetaObject::invokeMethod(
        qApp,
        [=] {
          if (!self || self->newest_ != number) return;
          self->loading_ = false;
          emit self->finished(path_or_example, result);
        },
        Qt::QueuedConnection);
  });
}

void DataLoader::cancel() {
  if (!loading_) return;
  ++newest_;
  stop_.request_stop();
  loading_ = false;
  emit cancelled(path_);
}

/// Tells of each percent once, so that a fast reader never floods the window's thread.
LoadWatch DataLoader::watch(const QString& path, quint64 number) {
  auto told = std::make_shared<int>(-1);
  const auto progress = [=, self = QPointer<DataLoader>(this)](std::size_t read, std::size_t all) {
    const int percent = all == 0 ? 0 : static_cast<int>(100 * read / all);
    if (all < large_file || percent == *told) return;
    *told = percent;
    QMetaObject::invokeMethod(
        qApp,
        [=] {
          if (self && self->newest_ == number && self->loading_) emit self->progressed(path, percent);
        },
        Qt::QueuedConnection);
  };
  return {progress, stop_.get_token()};
}

}  // namespace lora::app
