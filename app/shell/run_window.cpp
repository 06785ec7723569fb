// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/run_window.h"

#include <QApplication>

#include "app/shell/main_window.h"
#include "app/shell/welcome_dialog.h"
#include "app/theme/theme.h"

namespace lora::app {

int run_window(QApplication& application, const QString& file, const ClassroomSettings& classroom) {
  apply_theme(preferred_theme());
  const bool is_prepared = classroom != ClassroomSettings{};
  MainWindow window;
  window.open(file.isEmpty() ? QStringLiteral("two-tastes") : file);
  if (is_prepared) window.apply_classroom(classroom);
  window.show();
  if (file.isEmpty() && !is_prepared && !WelcomeDialog::was_shown()) window.show_welcome();
  return application.exec();
}

}  // namespace lora::app
