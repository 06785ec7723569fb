// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/data_loader.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace lora::app {

void DataLoader::load(const QString& path_or_example, const QString& language) {
  const quint64 number = ++newest_;
  loading_ = true;
  emit started(path_or_example);
  QThreadPool::globalInstance()->start([=, self = QPointer<DataLoader>(this)] {
    auto result = std::make_shared<Result<LoadedData>>(load_data(path_or_example, language));
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

}  // namespace lora::app
