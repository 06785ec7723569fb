// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "app/exporting/picture.h"

namespace lora::app {

enum class ExportFormat { png, svg, pdf, csv };

/// "png, svg" → the formats, each once, in the order given. An Error (unknown_export) names what is not one;
/// an empty list is unknown too.
Result<std::vector<ExportFormat>> parse_export_formats(const QString& list);
/// File name ending without the dot.
QString suffix_of(ExportFormat format);

/// Writes directory/export_name().suffix in each format (PNG at 2 pixels a logical pixel) and returns the
/// paths written. The directory is made when it is missing. Stops at the first Error.
Result<std::vector<QString>> export_all(const Exportable& exportable, const QString& directory,
                                        const std::vector<ExportFormat>& formats,
                                        PictureBackground background, const Theme& theme);

}  // namespace lora::app
