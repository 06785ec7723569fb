// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/adapter_loader.h"

#include <QDir>
#include <QFileInfo>

#include "app/files/file_reader.h"
#include "app/models/adapter_weights.h"
#include "core/adapter/peft_writer.h"

namespace lora::app {
namespace {

const QString config_name = QString::fromLatin1(PeftFolder::config_name);
const QString weights_name = QString::fromLatin1(PeftFolder::weights_name);

Error placed(Error error, const QString& path) {
  error.place.file = path.toStdString();
  return error;
}

Result<std::optional<AdapterConfig>> config_beside(const QString& weights) {
  const QString path = QFileInfo(weights).dir().filePath(config_name);
  if (!QFileInfo::exists(path)) return std::optional<AdapterConfig>();
  const auto text = read_file(path, adapter_config_limit);
  if (!text) return text.error();
  const auto config = read_adapter_config({text->constData(), static_cast<std::size_t>(text->size())});
  if (!config) return placed(config.error(), path);
  return std::optional<AdapterConfig>(*config);
}

AdapterReport described(const PeftAdapter& adapter, const QString& path) {
  AdapterReport report;
  report.path = path;
  report.has_config = adapter.config.has_value();
  if (adapter.config) report.base_model = QString::fromStdString(adapter.config->base_model);
  report.totals = adapter_totals(adapter);
  report.remarks = adapter.remarks;
  for (const FullTensor& full : adapter.full) {
    report.saved.push_back({QString::fromStdString(full.tensor.name),
                            QString::fromStdString(shape_text(full.tensor.shape)), full.in_modules_to_save});
  }
  return report;
}

}  // namespace

QString adapter_weights_path(const QString& path) {
  const QFileInfo info(path);
  const bool folder = info.isDir();
  if (!folder && info.fileName() != config_name) return path;
  const QDir dir = folder ? QDir(path) : info.dir();
  const QString usual = dir.filePath(weights_name);
  if (QFileInfo::exists(usual)) return usual;
  const QStringList others = dir.entryList({QStringLiteral("*.safetensors")}, QDir::Files, QDir::Name);
  if (others.size() == 1) return dir.filePath(others.first());
  // Not opened, but what is wrong with it can be said.
  const QString pickled = dir.filePath(QStringLiteral("adapter_model.bin"));
  return QFileInfo::exists(pickled) ? pickled : usual;
}

bool is_adapter_path(const QString& path) {
  const QFileInfo info(path);
  if (info.isDir()) return QFileInfo::exists(adapter_weights_path(path));
  return info.suffix() == QLatin1String("safetensors") || info.fileName() == config_name;
}

Result<AdapterReportPtr> load_adapter(const QString& path, const SpectrumProgress& progress) {
  const QString weights = adapter_weights_path(path);
  const auto read = AdapterWeights::read(weights);
  if (!read) return read.error();
  const auto config = config_beside(weights);
  if (!config) return config.error();
  const auto adapter = read_peft_adapter(read->file(), *config);
  if (!adapter) return placed(adapter.error(), weights);
  auto spectra = adapter_spectra(*adapter, progress);
  if (!spectra) return AdapterReportPtr();
  auto report = std::make_shared<AdapterReport>(described(*adapter, weights));
  for (std::size_t k = 0; k < spectra->size(); ++k) {
    report->modules.push_back({std::move((*spectra)[k]), adapter->modules[k].alpha_source});
  }
  return AdapterReportPtr(std::move(report));
}

}  // namespace lora::app
