// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/platform.h"

#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif
#ifdef Q_OS_WIN
#include <io.h>
#endif
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN) && !defined(Q_OS_ANDROID)
#define LORA_X11_OR_WAYLAND
#include <QDir>
#include <QFileInfo>
#include <QLibrary>
#include <QLibraryInfo>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#endif

namespace lora::app {

bool error_is_terminal() {
#if defined(Q_OS_WIN)
  return _isatty(_fileno(stderr)) != 0;
#elif defined(Q_OS_UNIX)
  return ::isatty(::fileno(stderr)) != 0;
#else
  return false;
#endif
}

#ifdef LORA_X11_OR_WAYLAND
namespace {

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
  // A connection that works stays open until the program ends: a server without other clients (Xvfb) starts
  // anew when the last one leaves, and Qt's own connection would fall into that gap.
  static void* connection = nullptr;
  if (connection != nullptr) return true;
  connection = connect(nullptr, nullptr);
  if (has_error(connection) == 0) return true;
  disconnect(connection);
  connection = nullptr;
  return false;
}

/// Whether there is a Wayland socket and a Qt plugin that speaks Wayland.
bool wayland_is_usable() {
  const QString name = qEnvironmentVariable("WAYLAND_DISPLAY");
  const QDir folder(qEnvironmentVariable("XDG_RUNTIME_DIR"));
  if (!QFileInfo::exists(QDir::isAbsolutePath(name) ? name : folder.filePath(name))) return false;
  const QDir plugins(QLibraryInfo::path(QLibraryInfo::PluginsPath) + QStringLiteral("/platforms"));
  return !plugins.entryList({QStringLiteral("libqwayland*")}, QDir::Files).isEmpty();
}

}  // namespace

bool system_has_display() {
  if (!qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") && wayland_is_usable()) return true;
  return !qEnvironmentVariableIsEmpty("DISPLAY") && x_server_answers();
}

bool desktop_wants_less_motion() {
  constexpr int longest_wait_ms = 500;
  const QString kde =
      QStandardPaths::locate(QStandardPaths::GenericConfigLocation, QStringLiteral("kdeglobals"));
  if (!kde.isEmpty()) {
    const QSettings settings(kde, QSettings::IniFormat);
    if (settings.value(QStringLiteral("KDE/AnimationDurationFactor"), 1.0).toDouble() == 0.0) return true;
  }
  const QString program = QStandardPaths::findExecutable(QStringLiteral("gsettings"));
  if (program.isEmpty()) return false;
  QProcess asked;
  asked.start(program, {QStringLiteral("get"), QStringLiteral("org.gnome.desktop.interface"),
                        QStringLiteral("enable-animations")});
  if (!asked.waitForFinished(longest_wait_ms)) {
    asked.kill();
    asked.waitForFinished();
    return false;
  }
  return asked.readAllStandardOutput().trimmed() == "false";
}
#else
bool system_has_display() {
  return true;
}

bool desktop_wants_less_motion() {
  return false;
}
#endif

}  // namespace lora::app
