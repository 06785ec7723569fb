// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lora/peft_snippet.h"

#include <cmath>
#include <nlohmann/json.hpp>

namespace lora {
namespace {

using Json = nlohmann::ordered_json;

/// Whole numbers as such, the way PEFT writes them.
Json number(double value) {
  constexpr double exact_limit = 9007199254740992.0;
  if (std::abs(value) < exact_limit && value == std::trunc(value)) return static_cast<std::int64_t>(value);
  return value;
}

/// A JSON text is a Python text as well.
std::string quoted(const std::string& text) {
  return Json(text).dump();
}

std::string quoted_list(const std::vector<std::string>& texts) {
  std::string list = "[";
  for (const std::string& text : texts) list += (list.size() > 1 ? ", " : "") + quoted(text);
  return list + "]";
}

}  // namespace

std::string lora_config_python(const ModelDescription& model, const PeftChoice& choice) {
  std::string code = "from peft import LoraConfig\n\n";
  code += "config = LoraConfig(\n";
  code += "    r=" + std::to_string(choice.rank) + ",\n";
  code += "    lora_alpha=" + number(choice.alpha).dump() + ",\n";
  code += "    target_modules=" + quoted_list(choice.targets) + ",\n";
  if (choice.rank_stabilized) code += "    use_rslora=True,\n";
  if (!model.task_type.empty()) code += "    task_type=" + quoted(model.task_type) + ",\n";
  return code + ")\n";
}

std::string adapter_config_json(const ModelDescription& model, const PeftChoice& choice) {
  Json config;
  config["peft_type"] = "LORA";
  config["task_type"] = model.task_type.empty() ? Json(nullptr) : Json(model.task_type);
  config["base_model_name_or_path"] = model.base_model;
  config["r"] = choice.rank;
  config["lora_alpha"] = number(choice.alpha);
  config["use_rslora"] = choice.rank_stabilized;
  config["target_modules"] = choice.targets;
  config["lora_dropout"] = 0.0;
  config["bias"] = "none";
  config["fan_in_fan_out"] = false;
  config["modules_to_save"] = nullptr;
  return config.dump(2) + "\n";
}

}  // namespace lora
