// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMimeData>
#include <memory>
#include <optional>

#include "app/exporting/export_options.h"
#include "app/exporting/picture.h"

namespace lora::app {

/// The picture (2 pixels a logical pixel), the SVG, and the numbers (CSV, and tab-separated text), so that
/// every program can take what it understands.
Result<std::unique_ptr<QMimeData>> clipboard_data(const Exportable& exportable, PictureBackground background,
                                                  const Theme& theme);
std::optional<Error> copy_to_clipboard(const Exportable& exportable, PictureBackground background,
                                       const Theme& theme);

/// For slides: the picture as the options say (PNG at 2 pixels a logical pixel), as SVG, and the numbers with
/// tabs, in one item of the clipboard. Set the language first (ExportLanguage).
Result<std::unique_ptr<QMimeData>> slide_clipboard_data(const Exportable& exportable,
                                                        const ExportOptions& options);
std::optional<Error> copy_for_slides(const Exportable& exportable, const ExportOptions& options);

}  // namespace lora::app
