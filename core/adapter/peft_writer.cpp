// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapter/peft_writer.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <stdexcept>

#include "core/adapter/safetensors_writer.h"

namespace lora {
namespace {

using Json = nlohmann::ordered_json;

void require(bool condition, const std::string& otherwise) {
  if (!condition) throw std::invalid_argument(otherwise);
}

void check(std::span<const PeftModule> modules) {
  require(!modules.empty(), "an adapter must have a module");
  std::set<std::string> names;
  for (const PeftModule& module : modules) {
    require(!module.name.empty(), "a module must have a name");
    require(names.insert(module.name).second, "module " + module.name + " must not come twice");
    require(module.rank > 0 && module.d_in > 0 && module.d_out > 0,
            "module " + module.name + " must have no size 0");
    require(module.a.size() == module.rank * module.d_in, "A of " + module.name + " must be r x d_in");
    require(module.b.size() == module.d_out * module.rank, "B of " + module.name + " must be d_out x r");
    require(std::isfinite(module.alpha), "alpha of " + module.name + " must be finite");
  }
}

/// PEFT writes whole numbers as such.
Json number(double value) {
  constexpr double exact_limit = 9007199254740992.0;
  if (std::abs(value) < exact_limit && value == std::trunc(value)) return static_cast<std::int64_t>(value);
  return value;
}

std::string escaped(const std::string& name) {
  std::string pattern;
  for (const char c : name) {
    if (std::string_view(".*+?()[]{}|^$\\").find(c) != std::string_view::npos) pattern += '\\';
    pattern += c;
  }
  return pattern;
}

/// All modules by name as soon as two differ, longest first: the first match counts in PEFT, and a longer
/// name may end in a shorter one.
template <typename Value>
Json pattern_of(std::vector<const PeftModule*> modules, Value value_of) {
  std::sort(modules.begin(), modules.end(), [](const PeftModule* x, const PeftModule* y) {
    return x->name.size() != y->name.size() ? x->name.size() > y->name.size() : x->name < y->name;
  });
  Json pattern = Json::object();
  const bool differ = std::any_of(modules.begin(), modules.end(), [&](const PeftModule* module) {
    return value_of(*module) != value_of(*modules.front());
  });
  if (!differ) return pattern;
  for (const PeftModule* module : modules) pattern[escaped(module->name)] = value_of(*module);
  return pattern;
}

std::string config_text(std::span<const PeftModule> modules, const PeftOptions& options) {
  std::vector<const PeftModule*> pointers;
  std::vector<std::string> names;
  for (const PeftModule& module : modules) {
    pointers.push_back(&module);
    names.push_back(module.name);
  }
  std::sort(names.begin(), names.end());
  const auto alpha = [](const PeftModule& module) { return number(module.alpha); };
  const auto rank = [](const PeftModule& module) { return Json(module.rank); };
  Json config;
  config["peft_type"] = "LORA";
  config["task_type"] = nullptr;
  config["base_model_name_or_path"] = options.base_model;
  config["inference_mode"] = true;
  config["r"] = rank(modules.front());
  config["lora_alpha"] = alpha(modules.front());
  config["rank_pattern"] = pattern_of(pointers, rank);
  config["alpha_pattern"] = pattern_of(pointers, alpha);
  config["use_rslora"] = options.rank_stabilized;
  config["target_modules"] = names;
  config["modules_to_save"] = nullptr;
  config["lora_dropout"] = 0.0;
  config["bias"] = "none";
  config["fan_in_fan_out"] = false;
  return config.dump(2) + "\n";
}

}  // namespace

PeftFolder write_peft_adapter(std::span<const PeftModule> modules, const PeftOptions& options) {
  check(modules);
  std::vector<std::vector<std::byte>> owned;
  owned.reserve(modules.size() * 2);
  std::vector<TensorView> tensors;
  const auto add = [&](const std::string& name, std::size_t rows, std::size_t columns,
                       const std::vector<double>& values) {
    owned.push_back(bytes_of(values, options.type));
    tensors.push_back({"base_model.model." + name + ".weight", options.type, {rows, columns}, owned.back()});
  };
  for (const PeftModule& module : modules) {
    add(module.name + ".lora_A", module.rank, module.d_in, module.a);
    add(module.name + ".lora_B", module.d_out, module.rank, module.b);
  }
  return {config_text(modules, options), write_safetensors(tensors, {{"format", "pt"}})};
}

}  // namespace lora
