// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <memory>
#include <optional>

#include "app/document/data_source.h"
#include "core/ratings/rating_preview.h"

namespace lora::app {

/// One reading of a file of ratings: how it begins, and all of it.
struct ImportReading {
  std::optional<RatingPreview> preview;  ///< nothing when no row can be shown; then `data` says why
  std::shared_ptr<Result<LoadedData>> data;
  DialectChoice choice;
};
using ImportReadingPtr = std::shared_ptr<const ImportReading>;

/// Reads a file away from the window's thread, leaving out what cannot be read; preview and ratings come from
/// the same bytes. One reading at a time: of those asked for meanwhile only the newest is done.
class ImportReader : public QObject {
  Q_OBJECT
 public:
  explicit ImportReader(QString path, QObject* parent = nullptr);

  void read(const DialectChoice& choice);
  bool is_reading() const { return reading_; }

 signals:
  void finished(lora::app::ImportReadingPtr reading);

 private:
  void start(const DialectChoice& choice);
  void deliver(const ImportReadingPtr& reading);

  QString path_;
  bool reading_ = false;
  std::optional<DialectChoice> next_;
};

}  // namespace lora::app
