// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/export_command.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include "app/cli/command_data.h"
#include "app/cli/export_request.h"
#include "app/cli/export_things.h"
#include "app/cli/progress_line.h"
#include "app/cli/terminal.h"
#include "app/cli/training_options.h"
#include "app/cli/usage.h"
#include "app/document/error_text.h"
#include "app/exporting/export_files.h"
#include "app/exporting/export_language.h"
#include "app/files/atomic_file.h"

namespace lora::app {
namespace {

void report(const Error& error) {
  write_error(QStringLiteral("lora-cinema: ") + error_text(error));
}

/// Told before the training, not after it.
bool may_write(const ExportRequest& request) {
  QStringList taken;
  for (const QString& file : files_of(request)) {
    if (QFileInfo::exists(file)) taken << QDir::toNativeSeparators(file);
  }
  if (!request.force && !taken.isEmpty()) {
    write_error(
        QCoreApplication::translate("CommandLine",
                                    "lora-cinema: These files are there already: %1\nNothing was written. "
                                    "Use --force to replace them, or another folder.")
            .arg(taken.join(QStringLiteral(", "))));
    return false;
  }
  if (QDir().mkpath(request.folder) && QFileInfo(request.folder).isWritable()) return true;
  write_error(QCoreApplication::translate(
                  "CommandLine",
                  "lora-cinema: The charts cannot be written to the folder \"%1\". Choose another one.")
                  .arg(request.folder));
  return false;
}

/// The file's bytes: the base of its name says which thing, its suffix which format.
class FileMaker {
 public:
  FileMaker(const ExportThings& things, const ExportRequest& request, const QString& deck_title)
      : things_(things), request_(request), deck_title_(deck_title) {}

  Result<QByteArray> make(const QString& path) const {
    const QFileInfo file(path);
    const ExportFormat format = parse_export_formats(file.suffix(), true).value().front();
    ProgressLine progress;
    // In the program's language, not in that of the pictures.
    const QString text = QCoreApplication::translate("CommandLine", "%1: %2 of %3 pictures");
    const ExportProgress show = [&](int done, int total) {
      if (!progress.is_due()) return;
      progress.show(text.arg(file.fileName(), QString::number(done), QString::number(total)));
    };
    const ExportLanguage language(request_.options.language);
    if (format == ExportFormat::pptx) {
      return export_deck(deck_title_, pictures(), request_.options, show, {});
    }
    const QString name = name_of(file.completeBaseName());
    if (format == ExportFormat::gif) return export_gif(things_.films.at(name), request_.options, show, {});
    return export_bytes(*things_.pictures.at(name), format, request_.options);
  }

 private:
  static QString name_of(const QString& base) {
    for (const auto& [name, file] : exportable_names()) {
      if (file == base) return name;
    }
    return {};
  }

  std::vector<const Exportable*> pictures() const {
    std::vector<const Exportable*> all;
    for (const QString& name : request_.what) {
      const auto found = things_.pictures.find(name);
      if (found != things_.pictures.end()) all.push_back(found->second.get());
    }
    return all;
  }

  const ExportThings& things_;
  const ExportRequest& request_;
  QString deck_title_;
};

int write_files(const FileMaker& maker, const ExportRequest& request) {
  for (const QString& path : files_of(request)) {
    const Result<QByteArray> bytes = maker.make(path);
    if (!bytes) {
      report(bytes.error());
      return exit_failed;
    }
    if (const std::optional<Error> error = write_atomically(path, *bytes)) {
      report(*error);
      return exit_failed;
    }
    write_output(QFileInfo(path).absoluteFilePath() + QLatin1Char('\n'));
  }
  return exit_ok;
}

}  // namespace

int run_export(const QStringList& arguments) {
  QCommandLineParser parser;
  describe_export(parser);
  const QString command = QStringLiteral("export");
  if (const auto code = parse_arguments(parser, arguments, command, 1)) return *code;
  OptionReader reader(parser);
  const ExportRequest request = read_export_request(parser, reader);
  if (reader.has_error()) return report_usage(reader.error(), command);
  const auto data =
      load_command_data(parser.positionalArguments().value(1), parser.value(QStringLiteral("test")));
  if (!data || !may_write(request)) return exit_failed;
  TrainingSettings settings = read_training_options(reader, data->session.settings);
  settings.rank = reader.whole(QStringLiteral("rank"), 1, highest_rank, settings.rank);
  const bool use_kept_run =
      !data->session.run.empty() && !request.exactly && settings == data->session.settings;
  const ExportThings things = [&] {
    const ExportLanguage language(request.options.language);
    return make_things(*data, settings, request, use_kept_run);
  }();
  return write_files(FileMaker(things, request, QString::fromStdString(data->session.title)), request);
}

}  // namespace lora::app
