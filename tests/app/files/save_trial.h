// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

namespace lora::app {

/// A document that is to be replaced by a longer one, while something goes wrong.
class SaveTrial {
 public:
  SaveTrial();

  QString folder() const { return folder_.path(); }
  QString path() const { return folder_.filePath(QStringLiteral("work.loracinema")); }
  /// The arguments of save_once for this document.
  QStringList arguments() const;
  QByteArray old_bytes() const { return QByteArray(20'000, 'o'); }
  QByteArray new_bytes() const { return QByteArray(300'000, 'n'); }

  struct Ending {
    QString said;  ///< "saved", a word of save_problem, or nothing when it was killed
    QString errors;
    bool killed = false;
  };
  /// Runs `program`, which is or starts save_once.
  Ending run(const QString& program, const QStringList& arguments,
             const QProcessEnvironment& environment) const;
  Ending run_with_fault(const QString& fault) const;

  /// What must hold whatever happened; an empty text when it does.
  QString verdict(const Ending& ending) const;
  /// Files in the folder besides the document.
  QStringList others() const;
  QByteArray content() const;

 private:
  QTemporaryDir folder_;
};

}  // namespace lora::app
