// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importing/import_reader.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include "app/files/file_reader.h"

namespace lora::app {
namespace {

ImportReadingPtr read_once(const QString& path, const DialectChoice& choice) {
  auto reading = std::make_shared<ImportReading>();
  reading->choice = choice;
  const auto fail = [&](const Error& error) {
    reading->data = std::make_shared<Result<LoadedData>>(error);
    return reading;
  };
  const auto file = ratings_path(path);
  if (!file) return fail(file.error());
  const auto bytes = read_file(*file);
  if (!bytes) return fail(bytes.error());
  auto preview = preview_ratings({bytes->constData(), static_cast<std::size_t>(bytes->size())}, choice);
  if (preview) reading->preview = std::move(preview).value();
  ReadOptions options;
  options.dialect = choice;
  options.leave_errors_out = true;
  reading->data = std::make_shared<Result<LoadedData>>(load_ratings(*bytes, *file, options));
  return reading;
}

}  // namespace

ImportReader::ImportReader(QString path, QObject* parent) : QObject(parent), path_(std::move(path)) {}

void ImportReader::read(const DialectChoice& choice) {
  if (reading_) {
    next_ = choice;
  } else {
    start(choice);
  }
}

void ImportReader::start(const DialectChoice& choice) {
  reading_ = true;
  QThreadPool::globalInstance()->start([path = path_, choice, self = QPointer<ImportReader>(this)] {
    const ImportReadingPtr reading = read_once(path, choice);
    QMetaObject::invokeMethod(
        qApp,
        [=] {
          if (self) self->deliver(reading);
        },
        Qt::QueuedConnection);
  });
}

void ImportReader::deliver(const ImportReadingPtr& reading) {
  reading_ = false;
  if (!next_) {
    emit finished(reading);
    return;
  }
  const DialectChoice choice = *next_;
  next_.reset();
  start(choice);
}

}  // namespace lora::app
