// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/export_language.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>
#include <map>

namespace lora::app {
namespace {

int alive = 0;

/// What a language does not translate is said in the source's English, not in the program's language.
class OnlyThisLanguage : public QTranslator {
 public:
  bool isEmpty() const override { return false; }
  QString translate(const char* context, const char* source, const char* comment, int n) const override {
    const QString text = QTranslator::translate(context, source, comment, n);
    return text.isEmpty() ? QString::fromUtf8(source) : text;
  }
};

/// Loaded ones that are not in use: a film asks for one for every picture.
std::map<QString, std::unique_ptr<QTranslator>>& spare() {
  static std::map<QString, std::unique_ptr<QTranslator>> all;
  return all;
}

std::unique_ptr<QTranslator> translator_of(const QString& code) {
  if (auto& kept = spare()[code]) return std::move(kept);
  auto loaded = std::make_unique<OnlyThisLanguage>();
  if (!loaded->load(QStringLiteral(":/i18n/lora_cinema_") + code)) return nullptr;
  return loaded;
}

}  // namespace

ExportLanguage::ExportLanguage(const QString& code, QWidget* page) : page_(page) {
  const bool known = code == QLatin1String("en") || code == QLatin1String("zh_CN");
  if (!known || code == of_program()) return;
  translator_ = translator_of(code);
  if (!translator_) return;
  code_ = code;
  ++alive;
  qApp->installEventFilter(this);
  QCoreApplication::installTranslator(translator_.get());
  tell_page();
}

ExportLanguage::~ExportLanguage() {
  if (!translator_) return;
  QCoreApplication::removeTranslator(translator_.get());
  tell_page();
  qApp->removeEventFilter(this);
  --alive;
  spare()[code_] = std::move(translator_);
}

bool ExportLanguage::is_active() {
  return alive > 0;
}

QString ExportLanguage::of_program() {
  return qApp->property("language").toString() == QLatin1String("zh_CN") ? QStringLiteral("zh_CN")
                                                                         : QStringLiteral("en");
}

bool ExportLanguage::eventFilter(QObject* watched, QEvent* event) {
  // Qt tells the application, which would tell every window.
  return watched == qApp && event->type() == QEvent::LanguageChange;
}

void ExportLanguage::tell_page() {
  if (!page_) return;
  QEvent change(QEvent::LanguageChange);
  QCoreApplication::sendEvent(page_, &change);
}

}  // namespace lora::app
