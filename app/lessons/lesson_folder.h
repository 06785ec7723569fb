// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <memory>
#include <vector>

#include "core/lessons/lesson_reader.h"

namespace lora::app {

/// A lesson and the folder it was read from, for its table.
struct OpenLesson {
  std::shared_ptr<const Lesson> lesson;
  QString folder;
};

/// The most bytes of a table of a lesson.
constexpr qint64 lesson_table_limit = qint64{1} << 20;

/// Codes of the languages a lesson has texts in.
QStringList languages_of(const Lesson& lesson);
/// Ids of the app's own chapters, in their order.
QStringList chapter_ids();
/// The folder of a chapter, or of a teacher's lesson: a path.
QString lesson_folder(const QString& id_or_path);

/// Reads the lesson in a folder. Nothing outside the folder is opened, whatever its files or links say.
/// `problems` gets everything that is wrong; the lesson is null when anything is.
OpenLesson read_lesson_folder(const QString& folder, std::vector<Error>& problems);

/// The bytes of a plain file of the folder; also file_not_found for a link that leads out of it.
Result<QByteArray> read_in_folder(const QString& folder, const QString& name, qint64 size_limit);

}  // namespace lora::app
