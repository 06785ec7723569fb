// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include "app/exporting/exportable.h"

namespace lora::app {

/// The kept steps of a run as a film: every frame is a picture of its own, made when it is asked for.
struct ExportMovie {
  QString name;                    ///< base of the file name, ASCII
  std::function<QString()> title;  ///< in the language that is set when it is called
  int frames = 0;
  /// Frame 0 to frames - 1, with the texts in the language that is set when it is called.
  std::function<std::unique_ptr<Exportable>(int frame)> frame;
};

}  // namespace lora::app
