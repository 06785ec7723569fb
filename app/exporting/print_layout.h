// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QSizeF>
#include <vector>

namespace lora::app {

/// Where a picture is printed. Lengths are logical pixels, 96 an inch, from the corner of the printable area.
struct PrintPlace {
  int sheet = 0;
  QRectF area;  ///< of the picture; its heading stands above
};

/// Places pictures one below the other on sheets of size `sheet`, each with a heading of height `heading`
/// above it. A picture keeps its shape and is made smaller until it fits; a single one is made as large as
/// fits. Throws std::invalid_argument for a picture without an area, or a sheet no taller than a heading.
std::vector<PrintPlace> place_pictures(const std::vector<QSizeF>& sizes, const QSizeF& sheet, double heading);

}  // namespace lora::app
