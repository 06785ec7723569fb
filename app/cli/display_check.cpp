// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/display_check.h"

#include <QByteArray>
#include <QDir>
#include <QFileInfo>
#include <QLibrary>
#include <QLibraryInfo>
#include <QtGlobal>
#include <algorithm>
#include <string_view>

namespace lora::app {
namespace {

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN) && !defined(Q_OS_ANDROID)

/// Whether an X server answers at $DISPLAY. libxcb is loaded at run time: Qt's plugin links it, we do not.
bool x_server_answers() {
  using Connect = void* (*)(const char*, int*);
  using HasError = int (*)(void*);
  using Disconnect = void (*)(void*);
  QLibrary xcb(QStringLiteral("xcb"), 1);
  const auto connect = reinterpret_cast<Connect>(xcb.resolve("xcb_connect"));
  const auto has_error = reinterpret_cast<HasError>(xcb.resolve("xcb_connection_has_error"));
  const auto disconnect = reinterpret_cast<Disconnect>(xcb.resolve("xcb_disconnect"));
  if (!connect || !has_error || !disconnect) return false;
  void* connection = connect(nullptr, nullptr);
  const bool works = has_error(connection) == 0;
  disconnect(connection);
  return works;
}

/// Whether there is a Wayland socket and a Qt plugin that speaks Wayland.
bool wayland_is_usable() {
  const QString name = qEnvironmentVariable("WAYLAND_DISPLAY");
  const QDir folder(qEnvironmentVariable("XDG_RUNTIME_DIR"));
  if (!QFileInfo::exists(QDir::isAbsolutePath(name) ? name : folder.filePath(name))) return false;
  const QDir plugins(QLibraryInfo::path(QLibraryInfo::PluginsPath) + QStringLiteral("/platforms"));
  return !plugins.entryList({QStringLiteral("libqwayland*")}, QDir::Files).isEmpty();
}

bool system_has_display() {
  if (!qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") && wayland_is_usable()) return true;
  return !qEnvironmentVariableIsEmpty("DISPLAY") && x_server_answers();
}

#else

bool system_has_display() {
  return true;
}

#endif

}  // namespace

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
