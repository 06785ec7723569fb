// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lessons/lesson_folder.h"

#include <QDir>
#include <QFileInfo>

#include "app/files/file_reader.h"

namespace lora::app {
namespace {

const auto built_in = QStringLiteral(":/lessons/");

}  // namespace

QStringList chapter_ids() {
  return QDir(built_in).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

QStringList languages_of(const Lesson& lesson) {
  QStringList codes;
  for (const auto& [code, words] : lesson.words) codes << QString::fromStdString(code);
  return codes;
}

QString lesson_folder(const QString& id_or_path) {
  return chapter_ids().contains(id_or_path) ? built_in + id_or_path : id_or_path;
}

Result<QByteArray> read_in_folder(const QString& folder, const QString& name, qint64 size_limit) {
  const QString path = QDir(folder).filePath(name);
  if (!folder.startsWith(QLatin1Char(':'))) {
    const QString inside = QFileInfo(folder).canonicalFilePath() + QLatin1Char('/');
    const QString real = QFileInfo(path).canonicalFilePath();
    if (!real.isEmpty() && !real.startsWith(inside)) {
      return Error{ErrorCode::unsafe_name, {path.toStdString(), 0, 0}, {name.toStdString()}};
    }
  }
  return read_file(path, size_limit);
}

OpenLesson read_lesson_folder(const QString& folder, std::vector<Error>& problems) {
  LessonFiles files;
  const QString clean = QDir::cleanPath(folder);
  files.id = QFileInfo(clean).fileName().toStdString();
  const auto json = read_in_folder(clean, QStringLiteral("lesson.json"), lesson_file_limit);
  if (!json) {
    problems.push_back(json.error());
    return {};
  }
  files.json = json->toStdString();
  for (const auto language : lesson_languages()) {
    const std::string code(language);
    const QString name = QString::fromStdString(code) + QStringLiteral(".md");
    if (!QFileInfo::exists(QDir(clean).filePath(name))) continue;
    const auto words = read_in_folder(clean, name, lesson_file_limit);
    if (words) {
      files.words[code] = words->toStdString();
    } else {
      problems.push_back(words.error());
    }
  }
  auto lesson = read_lesson(files, problems);
  if (!lesson || !problems.empty()) return {};
  return {std::make_shared<const Lesson>(std::move(*lesson)), clean};
}

}  // namespace lora::app
