// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>
#include <cstddef>
#include <memory>
#include <vector>

#include "core/adapter/safetensors_reader.h"
#include "core/base/result.h"

namespace lora::app {

/// The weights of an adapter's file, as far as they are needed: all names and shapes, and the bytes of the
/// LoRA factors. They are read, not mapped: a mapped file that becomes shorter ends the program.
class AdapterWeights {
 public:
  /// Nothing is allocated before the header has been checked against the file's size, then no more than the
  /// factors take. Errors, with the path in `place`: file_not_found, file_unreadable, file_too_large, those
  /// of read_safetensors; truncated_file also when the file becomes shorter while it is read.
  static Result<AdapterWeights> read(const QString& path);

  /// Its tensors point into this object; those that are no factors have no bytes.
  const SafetensorsFile& file() const { return file_; }

 private:
  std::optional<Error> read_factors(QFile& file, SafetensorsLayout layout);

  SafetensorsFile file_;
  std::vector<std::unique_ptr<std::byte[]>> bytes_;
};

}  // namespace lora::app
