// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/run_window.h"

#include <QApplication>
#include <chrono>
#include <optional>

#include "app/platform/last_moment.h"
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
  std::optional<RecoveryDesk> recovery(std::in_place, window);
  if (file.isEmpty() && !is_prepared && !WelcomeDialog::was_shown()) {
    QObject::connect(&*recovery, &RecoveryDesk::nothing_offered, &window, &MainWindow::show_welcome);
  }
  // A class sees what its teacher prepared; what was left stays for the next start of another kind.
  if (!is_prepared) recovery->look();
  // What is still read, computed or written elsewhere is for a window that is gone: nobody waits for it.
  const auto end_soon = [&recovery](int code) {
    recovery.reset();  // its journal says what is left of the work
    end_within(std::chrono::milliseconds(300), code);
  };
  // A dialog that is at work keeps the event loop until it has ended.
  QObject::connect(&application, &QGuiApplication::lastWindowClosed, &window, [&] {
    if (!window.isVisible()) end_soon(0);
  });
  const int code = application.exec();
  end_soon(code);
  return code;
}

}  // namespace lora::app
