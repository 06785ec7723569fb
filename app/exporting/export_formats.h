// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "app/exporting/picture.h"

namespace lora::app {

/// The last three are of several pictures: films, and a deck of slides.
enum class ExportFormat { png, svg, pdf, csv, gif, mp4, pptx };

/// "png, svg" → the formats, each once, in the order given. An Error (unknown_export) names what is not one;
/// an empty list is unknown too. GIF and PPTX only where they are allowed; MP4 needs another
/// program and is none of them.
Result<std::vector<ExportFormat>> parse_export_formats(const QString& list, bool several_pictures = false);
/// File name ending without the dot.
QString suffix_of(ExportFormat format);

/// Of one picture: png, svg, pdf or csv, else std::invalid_argument.
/// Writes directory/export_name().suffix in each format (PNG at 2 pixels a logical pixel) and returns the
/// paths written. The directory is made when it is missing. Stops at the first Error.
Result<std::vector<QString>> export_all(const Exportable& exportable, const QString& directory,
                                        const std::vector<ExportFormat>& formats,
                                        PictureBackground background, const Theme& theme);

}  // namespace lora::app
