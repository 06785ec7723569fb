// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/model_files.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include "app/files/atomic_file.h"
#include "app/files/file_reader.h"

namespace lora::app {
namespace {

// In the order they are offered.
constexpr const char* built_in_ids[] = {"llama3-8b", "llama3-70b", "mistral-7b", "sd15", "sdxl"};

QString built_in_path(const QString& id) {
  return QStringLiteral(":/models/%1.json").arg(id);
}

Result<ModelDescription> parsed(const QString& path, const QByteArray& bytes) {
  auto model = read_model({bytes.constData(), static_cast<std::size_t>(bytes.size())});
  if (model) return model;
  Error error = model.error();
  error.place.file = path.toStdString();
  return error;
}

}  // namespace

QString own_models_folder() {
  return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
      .filePath(QStringLiteral("models"));
}

Result<ModelDescription> load_model_file(const QString& path) {
  const auto bytes = read_file(path, model_file_limit);
  if (!bytes) return bytes.error();
  return parsed(path, *bytes);
}

ModelCatalog load_catalog() {
  ModelCatalog catalog;
  const auto add = [&](const QString& path, bool built_in) {
    const auto model = load_model_file(path);
    if (model) {
      catalog.models.push_back({*model, built_in});
    } else {
      catalog.errors.push_back(model.error());
    }
  };
  for (const char* id : built_in_ids) add(built_in_path(QString::fromLatin1(id)), true);
  const QDir folder(own_models_folder());
  for (const QString& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
    add(folder.filePath(name), false);
  }
  return catalog;
}

Result<ModelDescription> find_model(const QString& id_or_path) {
  for (const char* id : built_in_ids) {
    if (id_or_path == QLatin1String(id)) return load_model_file(built_in_path(id_or_path));
  }
  return load_model_file(id_or_path);
}

Result<ModelDescription> add_model_file(const QString& path) {
  const auto bytes = read_file(path, model_file_limit);
  if (!bytes) return bytes.error();
  auto model = parsed(path, *bytes);
  if (!model) return model;
  const QDir folder(own_models_folder());
  const QString kept = folder.filePath(QFileInfo(path).completeBaseName() + QStringLiteral(".json"));
  if (QFileInfo(kept).canonicalFilePath() == QFileInfo(path).canonicalFilePath()) return model;
  folder.mkpath(QStringLiteral("."));
  if (const auto error = write_atomically(kept, *bytes)) return *error;
  return model;
}

}  // namespace lora::app
