// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/settings_reset.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>

namespace lora::app {
namespace {

QString text(const char* source) {
  return QCoreApplication::translate("SettingsReset", source);
}

}  // namespace

bool ask_and_reset_settings(QWidget* parent) {
  QMessageBox box(QMessageBox::Question, text(QT_TRANSLATE_NOOP("SettingsReset", "Reset settings")),
                  text(QT_TRANSLATE_NOOP("SettingsReset", "Forget everything the app remembers?")),
                  QMessageBox::NoButton, parent);
  box.setInformativeText(
      text(QT_TRANSLATE_NOOP("SettingsReset",
                             "Forgotten are: theme, language, size and place of the window, recent files, "
                             "folders used last, choices for "
                             "export and printing, and the progress in all lessons.\n\nYour sessions, tables "
                             "and model files stay, and so "
                             "does what is open now.")));
  const QPushButton* reset =
      box.addButton(text(QT_TRANSLATE_NOOP("SettingsReset", "Reset settings")), QMessageBox::DestructiveRole);
  QPushButton* cancel =
      box.addButton(text(QT_TRANSLATE_NOOP("SettingsReset", "Cancel")), QMessageBox::RejectRole);
  box.setDefaultButton(cancel);
  box.setEscapeButton(cancel);
  box.exec();
  if (box.clickedButton() != reset) return false;
  QSettings settings;
  settings.clear();
  settings.sync();
  return true;
}

}  // namespace lora::app
