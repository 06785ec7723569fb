// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPrinter>
#include <QString>
#include <vector>

#include "app/exporting/exportable.h"

namespace lora::app {

/// What is printed: pictures with their titles, and a line at the bottom of each sheet that says where they
/// are from.
struct PrintJob {
  QString source;  ///< the title of the ratings
  std::vector<const Exportable*> pictures;
};

/// Paints the job as vectors in the light theme, whatever the screen looks like. Returns the number of
/// sheets; 0 when there is nothing to print or the printer could not be started.
int print_pictures(QPrinter& printer, const PrintJob& job);

}  // namespace lora::app
