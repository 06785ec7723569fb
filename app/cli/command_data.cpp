// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_data.h"

#include <QCoreApplication>

#include "app/cli/terminal.h"
#include "app/document/data_source.h"
#include "app/document/error_text.h"
#include "app/document/import_notes.h"

namespace lora::app {
namespace {

void report(const Error& error) {
  write_error(QStringLiteral("lora-cinema: ") + error_text(error));
}

}  // namespace

std::optional<CommandData> load_command_data(const QString& data, const QString& test_file) {
  const auto loaded = load_data(data.isEmpty() ? QStringLiteral("two-tastes") : data, QStringLiteral("en"));
  if (!loaded) {
    report(loaded.error());
    if (loaded.error().code == ErrorCode::file_not_found) {
      const auto ids = example_ids();
      write_error(QCoreApplication::translate("CommandLine", "Built-in examples: %1")
                      .arg(QStringList(ids.begin(), ids.end()).join(QStringLiteral(", "))));
    }
    return std::nullopt;
  }
  for (const QString& note : import_notes(*loaded)) write_error(QStringLiteral("lora-cinema: ") + note);
  const Session& session = loaded->session;
  CommandData result{
      QString::fromStdString(session.example.empty() ? session.title : session.example), session, {}};
  if (test_file.isEmpty()) return result;
  const auto test = load_test_ratings(test_file, *loaded);
  if (!test) {
    report(test.error());
    return std::nullopt;
  }
  if (test->left_out > 0) {
    write_error(
        QCoreApplication::translate(
            "CommandLine", "lora-cinema: %1 test ratings are of users or movies that the data does not have.")
            .arg(test->left_out));
  }
  result.test = test->ratings;
  return result;
}

}  // namespace lora::app
