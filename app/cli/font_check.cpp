// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/font_check.h"

#include <QCoreApplication>
#include <QFontDatabase>

#include "app/cli/terminal.h"

namespace lora::app {

void tell_when_without_fonts() {
  if (!QFontDatabase::families().isEmpty()) return;
  write_error(QCoreApplication::translate(
      "CommandLine",
      "lora-cinema: No fonts are installed, so there are boxes in place of letters. Install some, for "
      "example the package fonts-dejavu-core."));
}

}  // namespace lora::app
