// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/check_lesson_command.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include "app/cli/terminal.h"
#include "app/cli/usage.h"
#include "app/document/data_source.h"
#include "app/document/error_text.h"
#include "app/lessons/lesson_folder.h"

namespace lora::app {
namespace {

void describe(QCommandLineParser& parser) {
  parser.setApplicationDescription(QCoreApplication::translate(
      "CommandLine", "Checks a lesson: its lesson.json, its texts in every language, and its tables."));
  parser.addPositionalArgument(QStringLiteral("check-lesson"), QString(), QStringLiteral("check-lesson"));
  parser.addPositionalArgument(
      QStringLiteral("dir"),
      QCoreApplication::translate("CommandLine", "The folder of the lesson, or the name of a chapter."),
      QStringLiteral("DIR"));
}

/// The tables the steps name must be there, and readable.
void check_tables(const OpenLesson& lesson, std::vector<Error>& problems) {
  for (const LessonStep& step : lesson.lesson->steps) {
    if (!step.preparation || step.preparation->table.empty()) continue;
    const QString name = QString::fromStdString(step.preparation->table);
    const auto bytes = read_in_folder(lesson.folder, name, lesson_table_limit);
    if (!bytes) {
      problems.push_back(bytes.error());
    } else if (const auto data = load_data(lesson.folder + QLatin1Char('/') + name, QStringLiteral("en"));
               !data) {
      problems.push_back(data.error());
    }
  }
}

}  // namespace

int run_check_lesson(const QStringList& arguments) {
  QCommandLineParser parser;
  describe(parser);
  const QString command = QStringLiteral("check-lesson");
  if (const auto code = parse_arguments(parser, arguments, command, 1)) return *code;
  const QString name = parser.positionalArguments().value(1);
  if (name.isEmpty()) {
    return report_usage(
        QCoreApplication::translate("CommandLine", "The name of the lesson's folder is missing."), command);
  }
  std::vector<Error> problems;
  const OpenLesson lesson = read_lesson_folder(lesson_folder(name), problems);
  if (lesson.lesson) check_tables(lesson, problems);
  for (const Error& problem : problems) write_error(error_text(problem));
  if (!problems.empty()) {
    write_error(QCoreApplication::translate("CommandLine", "%n problem(s).", nullptr,
                                            static_cast<int>(problems.size())));
    return exit_failed;
  }
  write_output(
      QCoreApplication::translate("CommandLine", "The lesson is in order: %1 steps, %2 questions, %3.\n")
          .arg(lesson.lesson->steps.size())
          .arg(lesson.lesson->quiz.size())
          .arg(languages_of(*lesson.lesson).join(QStringLiteral(", "))));
  return exit_ok;
}

}  // namespace lora::app
