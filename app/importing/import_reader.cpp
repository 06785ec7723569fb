// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importing/import_reader.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>
#include <QThreadPool>

#include "app/files/file_reader.h"

namespace lora::app {
namespace {

std::shared_ptr<ImportReading> read_bytes(const QByteArray& bytes, const QString& file,
                                          const DialectChoice& choice, const LoadWatch& watch) {
  auto reading = std::make_shared<ImportReading>();
  reading->choice = choice;
  auto preview = preview_ratings({bytes.constData(), static_cast<std::size_t>(bytes.size())}, choice);
  if (preview) reading->preview = std::move(preview).value();
  ReadOptions options;
  options.dialect = choice;
  options.leave_errors_out = true;
  options.progress = watch.progress;
  options.stop = watch.stop;
  reading->data = std::make_shared<Result<LoadedData>>(load_ratings(bytes, file, options));
  return reading;
}

/// Up to the end of the last whole line; a line of UTF-16 ends with two bytes.
QByteArray whole_lines(const QByteArray& head) {
  const bool wide = head.startsWith("\xFF\xFE") || head.startsWith("\xFE\xFF") || head.contains('\0');
  qsizetype end = head.lastIndexOf('\n') + 1;
  if (wide) end += end % 2;
  return head.left(end);
}

/// The first lines of a large file; null where they alone cannot be read.
std::shared_ptr<ImportReading> read_head(const QString& file, const DialectChoice& choice) {
  if (QFileInfo(file).size() <= ImportReader::large_file) return nullptr;
  const auto head = read_beginning(file, ImportReader::head_size);
  if (!head) return nullptr;
  auto reading = read_bytes(whole_lines(*head), file, choice, {});
  if (!reading->data->has_value()) return nullptr;
  reading->is_whole = false;
  if (reading->preview) reading->preview->more_rows = true;
  return reading;
}

ImportReadingPtr read_once(const QString& path, const DialectChoice& choice, bool look,
                           const LoadWatch& watch) {
  const auto fail = [&](const Error& error) {
    auto reading = std::make_shared<ImportReading>();
    reading->choice = choice;
    reading->data = std::make_shared<Result<LoadedData>>(error);
    return reading;
  };
  const auto file = ratings_path(path);
  if (!file) return fail(file.error());
  if (look) {
    if (const auto head = read_head(*file, choice)) return head;
  }
  const auto bytes = read_file(*file);
  if (!bytes) return fail(bytes.error());
  return read_bytes(*bytes, *file, choice, watch);
}

}  // namespace

ImportReader::ImportReader(QString path, QObject* parent) : QObject(parent), path_(std::move(path)) {}

void ImportReader::look(const DialectChoice& choice) {
  start(choice, true);
}

void ImportReader::read(const DialectChoice& choice) {
  start(choice, false);
}

void ImportReader::stop() {
  ++newest_;
  stop_.request_stop();
  reading_ = false;
}

void ImportReader::start(const DialectChoice& choice, bool look) {
  stop();
  stop_ = std::stop_source();
  reading_ = true;
  const QPointer<ImportReader> self(this);
  // Whatever is told by a reading that was stopped meanwhile comes too late.
  const auto tell = [self, number = newest_](auto&& what) {
    QMetaObject::invokeMethod(
        qApp,
        [self, number, what] {
          if (self && self->newest_ == number) what(*self);
        },
        Qt::QueuedConnection);
  };
  const auto progress = [tell, told = -1](std::size_t read, std::size_t all) mutable {
    const int percent = all == 0 ? 0 : static_cast<int>(100 * read / all);
    if (percent == told) return;
    told = percent;
    tell([percent](ImportReader& reader) { emit reader.progressed(percent); });
  };
  const LoadWatch watch{progress, stop_.get_token()};
  QThreadPool::globalInstance()->start([path = path_, choice, look, watch, tell] {
    if (watch.stop.stop_requested()) return;
    const ImportReadingPtr reading = read_once(path, choice, look, watch);
    tell([reading](ImportReader& reader) {
      reader.reading_ = false;
      emit reader.finished(reading);
    });
  });
}

}  // namespace lora::app
