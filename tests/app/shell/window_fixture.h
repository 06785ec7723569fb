// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>
#include <memory>

#include "app/document/session_document.h"
#include "app/shell/language.h"
#include "app/shell/main_window.h"
#include "app/shell/workspace.h"
#include "app/theme/theme.h"
#include "app/training/training_player.h"

namespace lora::app {

/// Settings in a folder of their own, English and the light theme: as after installing.
class CleanProfile {
 public:
  CleanProfile() {
    QCoreApplication::setOrganizationName(QStringLiteral("lora-cinema-test"));
    QCoreApplication::setApplicationName(QStringLiteral("lora-cinema-test"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder_.path());
    apply_language(QStringLiteral("en"));
    apply_theme(ThemeId::light);
  }

 private:
  QTemporaryDir folder_;
};

/// A main window on screen, at step 0 of the example "two-tastes".
inline std::unique_ptr<MainWindow> open_window() {
  auto window = std::make_unique<MainWindow>();
  window->open(QStringLiteral("two-tastes"));
  window->show();
  [&] {
    QVERIFY(QTest::qWaitForWindowExposed(window.get()));
    QTRY_VERIFY(window->player().frame());
    QTRY_COMPARE(window->document().table().users(), std::size_t{6});
    QTRY_COMPARE(window->player().timeline().size(), std::size_t{1});
    QTRY_COMPARE(window->player().frame()->step(), std::size_t{0});
  }();
  return window;
}

inline void close_window(std::unique_ptr<MainWindow>& window) {
  window->own().document().undo_stack().setClean();  // closing must not ask
  window->close();
  window.reset();
}

}  // namespace lora::app
