// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

#include "core/base/result.h"

namespace lora::app {

struct ZipEntry {
  QString name;  ///< with '/' between folders
  QByteArray bytes;
};

/// A ZIP file in memory, entries in the order given and dated 1980-01-01, the first day of the format, so
/// that the same entries give the same bytes. PNG and XLSX are stored as they are, everything else is
/// deflated. An Error (export_failed) with libzip's words when it gives up.
Result<QByteArray> zip_bytes(const std::vector<ZipEntry>& entries);

}  // namespace lora::app
