// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/inspect_report.h"

#include <QCoreApplication>

#include "app/cli/json_text.h"
#include "app/cli/text_table.h"
#include "app/models/adapter_texts.h"

namespace lora::app {
namespace {

using Json = nlohmann::ordered_json;

const char* name_of(AlphaSource source) {
  switch (source) {
    case AlphaSource::tensor:
      return "tensor";
    case AlphaSource::config:
      return "config";
    case AlphaSource::header:
      return "header";
    case AlphaSource::missing:
      return "missing";
  }
  return "";
}

Json json_of(const AdapterModule& module) {
  const ModuleSpectrum& spectrum = module.spectrum;
  Json json;
  json["name"] = spectrum.name;
  json["rank"] = spectrum.rank;
  json["alpha"] = spectrum.alpha;
  json["alpha_source"] = name_of(module.alpha_source);
  json["scale"] = spectrum.scale;
  json["shape"] = {spectrum.d_out, spectrum.d_in};
  json["parameters"] = spectrum.parameters;
  json["norms"] = {{"a", spectrum.norm_a}, {"b", spectrum.norm_b}, {"delta", spectrum.norm_delta}};
  json["singular_values"] = spectrum.singular_values;
  json["effective_rank"] = spectrum.effective_rank;
  json["energy_kept"] = spectrum.energy_kept;
  json["finite"] = spectrum.finite;
  return json;
}

Json json_of(const AdapterTotals& totals) {
  Json json;
  json["modules"] = totals.modules;
  json["parameters"] = totals.lora_parameters;
  json["saved_parameters"] = totals.full_parameters;
  json["bytes"] = totals.bytes;
  json["lowest_rank"] = totals.lowest_rank;
  json["highest_rank"] = totals.highest_rank;
  return json;
}

QStringList row_of(const AdapterModule& module) {
  const ModuleSpectrum& spectrum = module.spectrum;
  const double largest = spectrum.singular_values.empty() ? 0.0 : spectrum.singular_values.front();
  return {QString::fromStdString(spectrum.name),
          AdapterTexts::shape(spectrum),
          QString::number(spectrum.rank),
          QString::number(spectrum.alpha),
          QString::number(spectrum.scale),
          format_number(spectrum.norm_a),
          format_number(spectrum.norm_b),
          format_number(spectrum.norm_delta),
          format_number(largest),
          format_number(spectrum.effective_rank, 2)};
}

}  // namespace

QString json_of(const AdapterReport& report) {
  Json json;
  json["path"] = report.path.toStdString();
  json["config"] = report.has_config;
  json["modules"] = Json::array();
  for (const AdapterModule& module : report.modules) json["modules"].push_back(json_of(module));
  json["totals"] = json_of(report.totals);
  json["saved"] = Json::array();
  for (const SavedTensor& tensor : report.saved) {
    json["saved"].push_back({{"name", tensor.name.toStdString()},
                             {"shape", tensor.shape.toStdString()},
                             {"in_modules_to_save", tensor.in_modules_to_save}});
  }
  json["warnings"] = Json::array();
  for (const AdapterRemark& remark : report.remarks) {
    json["warnings"].push_back(AdapterTexts::remark(remark).toStdString());
  }
  return json_text(json);
}

QString text_of(const AdapterReport& report) {
  QVector<QStringList> rows = {{QCoreApplication::translate("CommandLine", "module"),
                                QCoreApplication::translate("CommandLine", "shape"), QStringLiteral("r"),
                                QStringLiteral("α"), QCoreApplication::translate("CommandLine", "scale"),
                                QStringLiteral("‖A‖"), QStringLiteral("‖B‖"), QStringLiteral("‖ΔW‖"),
                                QStringLiteral("σ1"),
                                QCoreApplication::translate("CommandLine", "effective rank")}};
  for (const AdapterModule& module : report.modules) rows.append(row_of(module));
  QString text = format_table(rows) + QLatin1Char('\n') + AdapterTexts::totals(report) + QLatin1Char('\n');
  if (!report.saved.empty()) text += AdapterTexts::saved(report) + QLatin1Char('\n');
  for (const AdapterRemark& remark : report.remarks) {
    text += QCoreApplication::translate("CommandLine", "Note: %1").arg(AdapterTexts::remark(remark)) +
            QLatin1Char('\n');
  }
  return text;
}

}  // namespace lora::app
