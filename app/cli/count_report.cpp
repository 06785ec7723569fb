// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/count_report.h"

#include <QCoreApplication>
#include <QLocale>

#include "app/cli/json_text.h"
#include "app/cli/text_table.h"
#include "core/lora/adapter_calculator.h"

namespace lora::app {
namespace {

using Json = nlohmann::ordered_json;

QString grouped(std::uint64_t number) {
  return QLocale().toString(qulonglong(number));
}

QString bytes(std::uint64_t number) {
  return QLocale().formattedDataSize(static_cast<qint64>(number), 1, QLocale::DataSizeSIFormat);
}

QString joined(const std::vector<std::string>& names) {
  QStringList list;
  for (const std::string& name : names) list << QString::fromStdString(name);
  return list.join(QStringLiteral(", "));
}

Json json_of(const AdapterCount& count) {
  Json json;
  json["rank"] = count.rank;
  json["parameters"] = count.parameters;
  json["share"] = count.share;
  json["fp32_bytes"] = count.fp32_bytes;
  json["fp16_bytes"] = count.half_bytes;
  json["training_bytes"] = count.training_bytes;
  return json;
}

Json json_of(const ModuleCount& count) {
  Json json;
  json["target"] = count.module.target;
  json["part"] = count.module.part;
  json["shape"] = {count.module.d_out, count.module.d_in};
  json["count"] = count.module.count;
  json["full_parameters"] = count.full_parameters;
  json["break_even_rank"] = count.break_even_rank;
  json["useful_rank"] = count.useful_rank;
  json["source"] = count.module.source;
  return json;
}

Json json_of(const FullTrainingCount& full) {
  Json json;
  json["parameters"] = full.parameters;
  json["fp32_bytes"] = full.fp32_bytes;
  json["fp16_bytes"] = full.half_bytes;
  json["training_bytes"] = full.training_bytes;
  return json;
}

/// Shares as small as those of adapters need more digits than format_share() gives.
QString share_text(double share) {
  return QCoreApplication::translate("CommandLine", "%1 %").arg(share * 100.0, 0, 'g', 3);
}

}  // namespace

QString json_of(const CountReport& report) {
  Json json;
  json["model"] = report.model.id;
  json["name"] = report.model.name;
  json["targets"] = report.targets;
  json["base_parameters"] = report.model.base_parameters;
  json["base_parameters_source"] = report.model.base_parameters_source;
  json["ranks"] = Json::array();
  for (const std::size_t rank : report.ranks) {
    json["ranks"].push_back(json_of(count_adapter(report.model, report.targets, rank)));
  }
  json["full"] = json_of(count_full_training(report.model));
  json["modules"] = Json::array();
  for (const ModuleCount& count : count_adapter(report.model, report.targets, 1).modules) {
    json["modules"].push_back(json_of(count));
  }
  json["sources"] = Json::array();
  for (const ModelSource& source : report.model.sources) {
    json["sources"].push_back(
        {{"id", source.id}, {"title", source.title}, {"url", source.url}, {"date", source.date}});
  }
  return json_text(json);
}

QString text_of(const CountReport& report) {
  QVector<QStringList> rows = {{QCoreApplication::translate("CommandLine", "rank"),
                                QCoreApplication::translate("CommandLine", "trainable parameters"),
                                QCoreApplication::translate("CommandLine", "share of the model"),
                                QCoreApplication::translate("CommandLine", "file FP32"),
                                QCoreApplication::translate("CommandLine", "file FP16/BF16"),
                                QCoreApplication::translate("CommandLine", "gradients + Adam")}};
  for (const std::size_t rank : report.ranks) {
    const AdapterCount count = count_adapter(report.model, report.targets, rank);
    rows.append({QString::number(rank), grouped(count.parameters), share_text(count.share),
                 bytes(count.fp32_bytes), bytes(count.half_bytes), bytes(count.training_bytes)});
  }
  const FullTrainingCount full = count_full_training(report.model);
  rows.append({QCoreApplication::translate("CommandLine", "all weights"), grouped(full.parameters),
               share_text(1.0), bytes(full.fp32_bytes), bytes(full.half_bytes), bytes(full.training_bytes)});
  QString text = QCoreApplication::translate("CommandLine", "%1: A and B at %2")
                     .arg(QString::fromStdString(report.model.name), joined(report.targets)) +
                 QStringLiteral("\n\n") + format_table(rows) + QLatin1Char('\n');
  for (const ModelSource& source : report.model.sources) {
    text += QCoreApplication::translate("CommandLine", "Source: %1, %2, %3")
                .arg(QString::fromStdString(source.title), QString::fromStdString(source.date),
                     QString::fromStdString(source.url)) +
            QLatin1Char('\n');
  }
  return text;
}

QString model_list_json() {
  Json json;
  json["models"] = Json::array();
  for (const CatalogModel& entry : load_catalog().models) {
    if (!entry.built_in) continue;
    json["models"].push_back({{"id", entry.model.id},
                              {"name", entry.model.name},
                              {"base_parameters", entry.model.base_parameters},
                              {"targets", entry.model.targets()}});
  }
  return json_text(json);
}

QString model_list_text() {
  QVector<QStringList> rows = {{QCoreApplication::translate("CommandLine", "name"),
                                QCoreApplication::translate("CommandLine", "model"),
                                QCoreApplication::translate("CommandLine", "parameters"),
                                QCoreApplication::translate("CommandLine", "target modules")}};
  for (const CatalogModel& entry : load_catalog().models) {
    if (!entry.built_in) continue;
    rows.append({QString::fromStdString(entry.model.id), QString::fromStdString(entry.model.name),
                 grouped(entry.model.base_parameters), joined(entry.model.targets())});
  }
  return format_table(rows);
}

}  // namespace lora::app
