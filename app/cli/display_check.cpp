// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/display_check.h"

#include <QDir>
#include <QLibraryInfo>
#include <string_view>

#include "app/platform/platform.h"

namespace lora::app {

bool has_display(int argc, char** argv) {
  QString platform = qEnvironmentVariable("QT_QPA_PLATFORM");
  for (int k = 1; k + 1 < argc; ++k) {
    const std::string_view argument = argv[k];
    if (argument == "-platform" || argument == "--platform") platform = QString::fromLocal8Bit(argv[k + 1]);
  }
  platform = platform.section(QLatin1Char(':'), 0, 0);
  if (platform.isEmpty() || platform.startsWith(QLatin1String("xcb")) ||
      platform.startsWith(QLatin1String("wayland"))) {
    return system_has_display();
  }
  // Platforms of their own (offscreen, vnc, a framebuffer): usable where their plugin is.
  const QDir plugins(QLibraryInfo::path(QLibraryInfo::PluginsPath) + QStringLiteral("/platforms"));
  return !plugins.entryList({QStringLiteral("*q%1*").arg(platform)}, QDir::Files).isEmpty();
}

}  // namespace lora::app
