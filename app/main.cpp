// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QCoreApplication>
#include <QHashSeed>

#include "app/cli/command_line.h"
#include "app/cli/display_check.h"
#include "app/cli/font_check.h"
#include "app/cli/message_filter.h"
#include "app/shell/language.h"
#include "app/shell/run_window.h"

int main(int argc, char** argv) {
  using namespace lora::app;
  QCoreApplication::setOrganizationName(QStringLiteral("lora-cinema"));
  QCoreApplication::setApplicationName(QStringLiteral("lora-cinema"));
  QCoreApplication::setApplicationVersion(QStringLiteral(LORA_VERSION));
  // The name of the menu entry's file: desktops find the icon and group the windows by it.
  QGuiApplication::setDesktopFileName(QStringLiteral("io.github.lora_cinema.LoraCinema"));
  hide_runtime_folder_remark();

  const Launch launch = launch_of(argc, argv);
  if (launch == Launch::command) {
    const QCoreApplication application(argc, argv);
    apply_language(preferred_language());
    return run_command(QCoreApplication::arguments());
  }
  // Qt orders a PDF's fonts by their hash: the same command has to write the same bytes.
  if (launch == Launch::chart_command) QHashSeed::setDeterministicGlobalSeed();
  const bool display = launch == Launch::window && has_display(argc, argv);
  if (!display) qputenv("QT_QPA_PLATFORM", "offscreen");
  QApplication application(argc, argv);
  apply_language(preferred_language());
  tell_when_without_fonts();
  if (launch == Launch::chart_command) return run_command(QCoreApplication::arguments());
  return run_window_command(application, display, run_window);
}
