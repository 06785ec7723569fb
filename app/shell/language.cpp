// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>
#include <memory>

namespace lora::app {
namespace {

struct Active {
  QString code = QStringLiteral("en");
  std::unique_ptr<QTranslator> app;
  std::unique_ptr<QTranslator> qt;
};

Active& active() {
  static Active state;
  return state;
}

std::unique_ptr<QTranslator> installed(const QString& file) {
  auto translator = std::make_unique<QTranslator>();
  if (!translator->load(file)) return nullptr;
  QCoreApplication::installTranslator(translator.get());
  return translator;
}

}  // namespace

QString current_language() {
  return active().code;
}

void apply_language(const QString& code) {
  Active& state = active();
  state.code = code == QLatin1String("zh_CN") ? code : QStringLiteral("en");
  qApp->setProperty("language", state.code);  // for those below the shell
  // Numbers keep '.' as decimal mark in both languages; only the words change.
  QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
  state.qt.reset();
  state.app.reset();
  state.qt =
      installed(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_") + state.code);
  state.app = installed(QStringLiteral(":/i18n/lora_cinema_") + state.code);
}

QString preferred_language() {
  const QString system =
      QLocale::system().language() == QLocale::Chinese ? QStringLiteral("zh_CN") : QStringLiteral("en");
  return QSettings().value(QStringLiteral("language"), system).toString();
}

}  // namespace lora::app
