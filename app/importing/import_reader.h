// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <memory>
#include <optional>
#include <stop_token>

#include "app/document/data_source.h"
#include "core/ratings/rating_preview.h"

namespace lora::app {

/// One reading of a file of ratings: how it begins, and all of it or, of a large file, its first lines.
struct ImportReading {
  std::optional<RatingPreview> preview;  ///< nothing when no row can be shown; then `data` says why
  std::shared_ptr<Result<LoadedData>> data;
  DialectChoice choice;
  bool is_whole = true;  ///< false: of the first lines only, which could be read
};
using ImportReadingPtr = std::shared_ptr<const ImportReading>;

/// Reads a file away from the window's thread, leaving out what cannot be read; preview and ratings come from
/// the same bytes. One reading at a time: a newer one stops the one before.
class ImportReader : public QObject {
  Q_OBJECT
 public:
  /// A file above the first size is looked at by its first lines, up to the second, bytes.
  static constexpr qint64 large_file = 1 << 20;
  static constexpr qint64 head_size = 256 << 10;

  explicit ImportReader(QString path, QObject* parent = nullptr);
  /// Stops what is being read.
  ~ImportReader() override { stop_.request_stop(); }

  /// To see how it is read: of a large file the first lines, or all of it when these alone cannot be read.
  void look(const DialectChoice& choice);
  /// All of it; progressed() tells how far it is.
  void read(const DialectChoice& choice);
  /// Ends the reading; finished() does not follow.
  void stop();
  bool is_reading() const { return reading_; }

 signals:
  void progressed(int percent);
  void finished(lora::app::ImportReadingPtr reading);

 private:
  void start(const DialectChoice& choice, bool look);

  QString path_;
  bool reading_ = false;
  quint64 newest_ = 0;
  std::stop_source stop_;
};

}  // namespace lora::app
