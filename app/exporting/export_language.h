// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>
#include <QTranslator>
#include <memory>

class QWidget;

namespace lora::app {

/// While it lives, texts that are made are in another language than the program's: pictures in Chinese from
/// an English window and the other way round. The program's widgets are not told, except `page` and what is
/// in it, which makes its texts anew at the start and at the end; nothing is painted in between as long as
/// events are not processed. GUI thread only; the innermost one counts.
class ExportLanguage : public QObject {
 public:
  /// "en" or "zh_CN"; anything else is the program's own language.
  explicit ExportLanguage(const QString& code, QWidget* page = nullptr);
  ~ExportLanguage() override;

  /// Whether one lives: then LanguageChange does not mean that the learner has chosen another language.
  static bool is_active();
  /// The program's own language, "en" or "zh_CN": the application's property "language".
  static QString of_program();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void tell_page();

  QPointer<QWidget> page_;
  QString code_;
  std::unique_ptr<QTranslator> translator_;
};

}  // namespace lora::app
