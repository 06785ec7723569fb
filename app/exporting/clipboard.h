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
/// Any thread.
Result<std::unique_ptr<QMimeData>> clipboard_data(const Exportable& exportable, PictureBackground background,
                                                  const Theme& theme);
/// The same into the clipboard. Packs it in the background (work_in_background()).
std::optional<Error> copy_to_clipboard(const Exportable& exportable, PictureBackground background,
                                       const Theme& theme, QWidget* parent);

/// For slides: the picture as the options say (PNG at 2 pixels a logical pixel), as SVG, and the numbers with
/// tabs, in one item of the clipboard. Any thread. `page` has the thing, if it is on one.
Result<std::unique_ptr<QMimeData>> slide_clipboard_data(const Exportable& exportable,
                                                        const ExportOptions& options,
                                                        QWidget* page = nullptr);
/// The same into the clipboard. Packs it in the background (work_in_background()).
std::optional<Error> copy_for_slides(const Exportable& exportable, const ExportOptions& options,
                                     QWidget* page, QWidget* parent);

}  // namespace lora::app
