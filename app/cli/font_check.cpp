// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/font_check.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QRawFont>

#include "app/cli/terminal.h"

namespace lora::app {

void tell_when_without_fonts() {
  // The names of fonts are known even where there are none; letters' shapes are not.
  if (!QRawFont::fromFont(QGuiApplication::font()).fontTable("cmap").isEmpty()) return;
  write_error(QCoreApplication::translate(
      "CommandLine",
      "lora-cinema: No fonts are installed, so there are boxes in place of letters. Install some, for "
      "example the package fonts-dejavu-core."));
}

}  // namespace lora::app
