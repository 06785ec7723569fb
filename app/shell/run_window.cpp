// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/run_window.h"

#include <QApplication>

#include "app/shell/main_window.h"
#include "app/shell/recovery_desk.h"
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
  RecoveryDesk recovery(window);
  if (file.isEmpty() && !is_prepared && !WelcomeDialog::was_shown()) {
    QObject::connect(&recovery, &RecoveryDesk::nothing_offered, &window, &MainWindow::show_welcome);
  }
  // A class sees what its teacher prepared; what was left stays for the next start of another kind.
  if (!is_prepared) recovery.look();
  return application.exec();
}

}  // namespace lora::app
