// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "app/exporting/picture.h"

namespace lora::app {

/// The picture as PNG bytes at 1, 2 or 4 pixels a logical pixel, its resolution (96 × scale dpi) set. Any
/// thread.
Result<QByteArray> png_bytes(const Exportable& exportable, double scale, PictureBackground background,
                             const Theme& theme);
std::optional<Error> write_png(const Exportable& exportable, const QString& path, double scale,
                               PictureBackground background, const Theme& theme);

}  // namespace lora::app
