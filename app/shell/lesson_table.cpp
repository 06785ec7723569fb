// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/lesson_table.h"

#include <QDir>

#include "app/document/data_source.h"
#include "app/lessons/lesson_folder.h"
#include "app/shell/language.h"

namespace lora::app {
namespace {

Result<Session> loaded(const QString& path_or_example) {
  auto data = load_data(path_or_example, current_language());
  if (!data) return data.error();
  return std::move(data).value().session;
}

}  // namespace

Result<Session> lesson_session(const Preparation& preparation, const QString& folder,
                               const Session& present) {
  const auto base = [&]() -> Result<Session> {
    if (!preparation.example.empty()) return loaded(QString::fromStdString(preparation.example));
    if (preparation.table.empty()) return present;
    const QString name = QString::fromStdString(preparation.table);
    if (const auto bytes = read_in_folder(folder, name, lesson_table_limit); !bytes) return bytes.error();
    return loaded(QDir(folder).filePath(name));
  };
  auto session = base();
  if (!session) return session;
  Session prepared = std::move(session).value();
  prepared.settings = preparation.applied_to(prepared.settings);
  prepared.run.clear();
  prepared.shown_step = 0;
  return prepared;
}

}  // namespace lora::app
