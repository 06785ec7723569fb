// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exporting/export_picture.h"

namespace lora::app {

/// Height of the smallest type on a whole 16:9 slide with title and caption, points.
inline double slide_points(const Exportable& exportable) {
  ExportOptions options;
  options.caption = true;
  return record_picture(exportable, options).paint.smallest_type() * 0.75;
}

}  // namespace lora::app
