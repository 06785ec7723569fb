// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json_text.h"

#include "app/cli/training_options.h"

namespace lora::app {

nlohmann::ordered_json json_number(std::optional<double> value) {
  return value ? nlohmann::ordered_json(*value) : nlohmann::ordered_json();
}

QString json_text(const nlohmann::ordered_json& json) {
  constexpr auto replace = nlohmann::ordered_json::error_handler_t::replace;
  return QString::fromStdString(json.dump(2, ' ', false, replace)) + QLatin1Char('\n');
}

void add_settings(nlohmann::ordered_json& json, const TrainingSettings& settings) {
  json["seed"] = settings.seed;
  json["start"] = option_name(settings.start).toStdString();
  json["sigma"] = settings.sigma;
  json["method"] = option_name(settings.method).toStdString();
  json["l2"] = l2_of(settings);
  json["base"] = option_name(settings.base).toStdString();
  json["hide"] = settings.hidden_percent;
}

}  // namespace lora::app
