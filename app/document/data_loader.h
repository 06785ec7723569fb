// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <memory>

#include "app/document/data_source.h"

namespace lora::app {

/// Reads a session, a rating file, a MovieLens folder or a built-in example away from the window's thread.
/// Of two loads only the newer one is delivered.
class DataLoader : public QObject {
  Q_OBJECT
 public:
  explicit DataLoader(QObject* parent = nullptr) : QObject(parent) {}

  void load(const QString& path_or_example, const QString& language);
  bool is_loading() const { return loading_; }

 signals:
  void started(const QString& path);
  void finished(const QString& path, std::shared_ptr<lora::Result<lora::app::LoadedData>> result);

 private:
  quint64 newest_ = 0;
  bool loading_ = false;
};

}  // namespace lora::app
