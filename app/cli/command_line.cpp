// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>
#include <array>
#include <exception>
#include <new>
#include <string_view>
#include <system_error>

#include "app/classroom/classroom_file.h"
#include "app/cli/check_lesson_command.h"
#include "app/cli/compare_command.h"
#include "app/cli/count_command.h"
#include "app/cli/export_command.h"
#include "app/cli/inspect_command.h"
#include "app/cli/teach_command.h"
#include "app/cli/terminal.h"
#include "app/cli/train_command.h"
#include "app/cli/usage.h"
#include "app/document/data_source.h"
#include "app/document/error_text.h"

namespace lora::app {
namespace {

/// Runs a command; what it throws becomes a sentence, and output that could not be written an exit code.
template <typename Command>
int guarded(Command&& command) {
  int code = exit_failed;
  try {
    code = command();
  } catch (const std::bad_alloc&) {
    write_error(
        QCoreApplication::translate("CommandLine", "lora-cinema: There is not enough memory for this."));
  } catch (const std::system_error& error) {
    write_error(
        QCoreApplication::translate("CommandLine", "lora-cinema: The system does not give what is needed: %1")
            .arg(QString::fromLocal8Bit(error.what())));
  } catch (const std::exception& error) {
    write_error(QCoreApplication::translate("CommandLine", "lora-cinema: Something went wrong inside: %1")
                    .arg(QString::fromUtf8(error.what())));
  }
  if (flush_output()) return code;
  write_error(QCoreApplication::translate("CommandLine", "lora-cinema: The output could not be written."));
  return exit_failed;
}

QStringList example_names() {
  const auto ids = example_ids();
  return {ids.begin(), ids.end()};
}

void describe_program(QCommandLineParser& parser) {
  parser.setApplicationDescription(
      QCoreApplication::translate(
          "CommandLine",
          "Shows how a table of movie ratings is explained by two thin tables, A and B.\n\n"
          "Commands, each with its own --help:\n"
          "  lora-cinema train [DATA] --rank R      train once, print the error\n"
          "  lora-cinema compare [DATA] --ranks 1-6 compare errors and sizes of ranks\n"
          "  lora-cinema count --model NAME         what LoRA costs for a real model\n"
          "  lora-cinema inspect PATH               look into a LoRA adapter\n"
          "  lora-cinema teach --rank R             teach a tiny model with LoRA\n"
          "  lora-cinema export [DATA] -o DIR       charts and films for slides\n"
          "  lora-cinema check-lesson DIR           check a lesson's files\n\n"
          "Built-in examples: %1")
          .arg(example_names().join(QStringLiteral(", "))));
  parser.addPositionalArgument(
      QStringLiteral("file"),
      QCoreApplication::translate("CommandLine",
                                  "A session, CSV, MovieLens or class file to open in the window."),
      QStringLiteral("[FILE]"));
}

/// A name that can be opened: an example, or something that looks like a file. "trian" is a mistyped command.
bool is_openable(const QString& name) {
  return example_names().contains(name) || QFileInfo::exists(name) || name.contains(QLatin1Char('.')) ||
         name.contains(QLatin1Char('/')) || name.contains(QLatin1Char('\\'));
}

void add_classroom_options(QCommandLineParser& parser) {
  const auto option = [](const char* name, const char* about, const QString& value = {}) {
    return QCommandLineOption(QString::fromLatin1(name), QCoreApplication::translate("CommandLine", about),
                              value);
  };
  parser.addOption(
      option("lesson",
             QT_TRANSLATE_NOOP("CommandLine", "Start the window with this lesson: its name or its folder."),
             QCoreApplication::translate("CommandLine", "name")));
  parser.addOption(
      option("lock", QT_TRANSLATE_NOOP("CommandLine", "Lock the controls; Ctrl+Alt+L unlocks.")));
  parser.addOption(option("present", QT_TRANSLATE_NOOP("CommandLine", "Start in projector mode.")));
}

/// The class file, if `file` is one, with the options over it.
Result<ClassroomSettings> classroom_of(const QCommandLineParser& parser, const QString& file) {
  ClassroomSettings settings;
  if (is_classroom_file(file)) {
    const auto read = read_classroom(file);
    if (!read) return read.error();
    settings = *read;
  }
  if (parser.isSet(QStringLiteral("lesson"))) {
    settings.lesson = parser.value(QStringLiteral("lesson"));
    settings.step.clear();
  }
  settings.lock = settings.lock || parser.isSet(QStringLiteral("lock"));
  settings.present = settings.present || parser.isSet(QStringLiteral("present"));
  return settings;
}

int open_or_compare(QApplication& application, bool display, const QString& file,
                    const ClassroomSettings& classroom, const OpenWindow& open_window) {
  if (!file.isEmpty() && !example_names().contains(file) && !QFileInfo::exists(file)) {
    write_error(
        QCoreApplication::translate("CommandLine", "lora-cinema: There is no file \"%1\".").arg(file));
    return exit_failed;
  }
  if (display) return open_window(application, file, classroom);
  write_error(
      QCoreApplication::translate("CommandLine",
                                  "lora-cinema: There is no display, so no window can be opened. Comparing "
                                  "ranks in the terminal instead."));
  return compare_and_draw(file);
}

}  // namespace

Launch launch_of(int argc, char** argv) {
  if (argc < 2) return Launch::window;
  static constexpr std::array text_only = {"train", "inspect", "count",      "teach", "check-lesson",
                                           "-h",    "--help",  "--help-all", "-v",    "--version"};
  const std::string_view first = argv[1];
  if (std::find(text_only.begin(), text_only.end(), first) != text_only.end()) return Launch::command;
  if (first == "export") return Launch::chart_command;
  if (first != "compare") return Launch::window;
  const bool charts = std::any_of(argv + 2, argv + argc, [](std::string_view argument) {
    return argument == "--export" || argument.starts_with("--export=");
  });
  return charts ? Launch::chart_command : Launch::command;
}

int run_command(const QStringList& arguments) {
  return guarded([&] {
    const QString command = arguments.value(1);
    if (command == QLatin1String("train")) return run_train(arguments);
    if (command == QLatin1String("compare")) return run_compare(arguments);
    if (command == QLatin1String("export")) return run_export(arguments);
    if (command == QLatin1String("inspect")) return run_inspect(arguments);
    if (command == QLatin1String("count")) return run_count(arguments);
    if (command == QLatin1String("teach")) return run_teach(arguments);
    if (command == QLatin1String("check-lesson")) return run_check_lesson(arguments);
    QCommandLineParser parser;
    describe_program(parser);
    add_classroom_options(parser);
    return parse_arguments(parser, arguments, {}, 1).value_or(exit_ok);
  });
}

int run_window_command(QApplication& application, bool display, const OpenWindow& open_window) {
  return guarded([&] {
    QCommandLineParser parser;
    describe_program(parser);
    add_classroom_options(parser);
    if (const auto code = parse_arguments(parser, QCoreApplication::arguments(), {}, 1)) return *code;
    const QString file = parser.positionalArguments().value(0);
    if (!file.isEmpty() && !is_openable(file)) {
      return report_usage(
          QCoreApplication::translate("CommandLine",
                                      "\"%1\" is neither a command, nor a built-in example, nor a file.")
              .arg(file));
    }
    const auto classroom = classroom_of(parser, file);
    if (!classroom) {
      write_error(QStringLiteral("lora-cinema: ") + error_text(classroom.error()));
      return static_cast<int>(exit_failed);
    }
    return open_or_compare(application, display, is_classroom_file(file) ? QString() : file, *classroom,
                           open_window);
  });
}

}  // namespace lora::app
