// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace lora::app {

/// A tool tip that shows `text` letter by letter. Qt takes one that looks like HTML for HTML, and then loads
/// the pictures it names.
QString plain_tip(const QString& text);

/// Names of files, users, movies and tensors are other people's: no label takes them for HTML. Every QLabel
/// that does not say what its text is (those of message boxes and progress dialogs too) shows it letter by
/// letter, and so does every tool tip of a widget. Labels and tips made of HTML say so: Qt::RichText, and
/// "<qt>" in front. An event filter for the application.
class PlainTexts : public QObject {
  Q_OBJECT
 public:
  using QObject::QObject;

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace lora::app
