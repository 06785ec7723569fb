// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>
#include <cstddef>
#include <memory>
#include <span>

#include "core/base/result.h"

namespace lora::app {

/// An ordinary file mapped into memory for reading: its bytes are fetched when they are looked at, and never
/// copied.
class MappedFile {
 public:
  /// Errors: file_not_found, file_unreadable.
  static Result<std::shared_ptr<const MappedFile>> open(const QString& path);

  /// Valid as long as this object.
  std::span<const std::byte> bytes() const { return bytes_; }

 private:
  explicit MappedFile(const QString& path) : file_(path) {}
  bool map();

  QFile file_;
  std::span<const std::byte> bytes_;
};

}  // namespace lora::app
