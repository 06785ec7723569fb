// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <optional>

#include "app/exporting/picture.h"

namespace lora::app {

/// The picture as SVG: viewBox (0, 0, width, height) in logical pixels, text as text, 96 dots an inch (Qt's
/// default of 72 makes text a quarter too small). Any thread.
QByteArray svg_bytes(const Exportable& exportable, PictureBackground background, const Theme& theme);
std::optional<Error> write_svg(const Exportable& exportable, const QString& path,
                               PictureBackground background, const Theme& theme);

}  // namespace lora::app
