// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <vector>

#include "app/exporting/export_files.h"

namespace lora::app {

/// Some pictures of a film, by which the size of its file is estimated: taken one by one in the GUI thread,
/// judged in another.
class FilmSample {
 public:
  FilmSample(ExportMovie movie, GifMovie film, const ExportOptions& options);

  /// Takes the next picture; false: there are all. GUI thread.
  bool take_next();
  /// About how many bytes; -1: cannot be told. Any thread, after take_next() has returned false.
  qint64 estimate() const;

 private:
  ExportMovie movie_;
  GifMovie film_;
  ExportOptions options_;
  std::vector<int> missing_;
  std::map<int, PictureRecord> taken_;
};

}  // namespace lora::app
