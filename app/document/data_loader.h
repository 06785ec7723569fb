// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <memory>
#include <stop_token>

#include "app/document/data_source.h"

namespace lora::app {

/// Reads a session, a rating file, a MovieLens folder or a built-in example away from the window's thread.
/// Of two loads only the newer one is delivered; the older one is stopped.
class DataLoader : public QObject {
  Q_OBJECT
 public:
  /// From this size on a file takes long enough to show how far its reading is, bytes.
  static constexpr std::size_t large_file = 50'000'000;

  explicit DataLoader(QObject* parent = nullptr) : QObject(parent) {}
  /// Stops what is being read.
  ~DataLoader() override { stop_.request_stop(); }

  void load(const QString& path_or_example, const QString& language);
  /// Ends the present load: cancelled() follows at once, finished() never does. Nothing when none is going
  /// on.
  void cancel();
  bool is_loading() const { return loading_; }

 signals:
  void started(const QString& path);
  /// While a file of ratings of at least large_file is read.
  void progressed(const QString& path, int percent);
  void cancelled(const QString& path);
  void finished(const QString& path, std::shared_ptr<lora::Result<lora::app::LoadedData>> result);

 private:
  LoadWatch watch(const QString& path, quint64 number);

  quint64 newest_ = 0;
  bool loading_ = false;
  QString path_;
  std::stop_source stop_;
};

}  // namespace lora::app
