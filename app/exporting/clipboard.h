// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMimeData>
#include <memory>
#include <optional>

#include "app/exporting/picture.h"

namespace lora::app {

/// The picture (2 pixels a logical pixel), the SVG, and the numbers (CSV, and tab-separated text), so that
/// every program can take what it understands.
Result<std::unique_ptr<QMimeData>> clipboard_data(const Exportable& exportable, PictureBackground background,
                                                  const Theme& theme);
std::optional<Error> copy_to_clipboard(const Exportable& exportable, PictureBackground background,
                                       const Theme& theme);

}  // namespace lora::app
