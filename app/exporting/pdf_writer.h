// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <optional>

#include "app/exporting/picture.h"

namespace lora::app {

/// The picture as a PDF of one page, vector, fonts embedded. The page is exactly the picture: its size in
/// logical pixels × 0.75 points, rounded to whole points. Any thread.
QByteArray pdf_bytes(const Exportable& exportable, PictureBackground background, const Theme& theme);
std::optional<Error> write_pdf(const Exportable& exportable, const QString& path,
                               PictureBackground background, const Theme& theme);

}  // namespace lora::app
