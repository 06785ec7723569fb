// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapter/adapter_config.h"

#include <algorithm>

#include "core/adapter/module_pattern.h"
#include "core/base/json_document.h"

namespace lora {
namespace {

constexpr std::size_t largest_rank = 1u << 20;
constexpr double largest_alpha = 1e12;

/// Files of diffusers list hundreds of modules by name, hence no machine for a pattern that is all letters.
bool is_plain(std::string_view pattern) {
  return std::all_of(pattern.begin(), pattern.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.';
  });
}

bool plain_matches(std::string_view pattern, std::string_view module) {
  if (pattern.size() > module.size()) return false;
  const std::size_t before = module.size() - pattern.size();
  if (before > 0 && module[before - 1] != '.') return false;
  return std::equal(pattern.begin(), pattern.end(), module.begin() + static_cast<std::ptrdiff_t>(before),
                    [](char wanted, char c) { return wanted == c || (wanted == '.' && c != '\n'); });
}

bool pattern_matches(const std::string& key, std::string_view module) {
  if (is_plain(key)) return plain_matches(key, module);
  const auto pattern = ModulePattern::parse(key);
  return pattern && pattern->matches(module);
}

template <typename Value>
std::optional<Value> matched(const std::map<std::string, Value>& patterns, std::string_view module) {
  std::optional<Value> found;
  std::size_t longest = 0;
  for (const auto& [key, value] : patterns) {
    if (found && key.size() <= longest) continue;
    if (!pattern_matches(key, module)) continue;
    found = value;
    longest = key.size();
  }
  return found;
}

/// A list of texts; a single text counts as a list of one.
std::vector<std::string> text_list(const std::optional<JsonNode>& node) {
  if (!node) return {};
  if (node->is_text()) return {node->text()};
  return node->texts();
}

double alpha_in(const JsonNode& node) {
  return node.number_in(-largest_alpha, largest_alpha);
}

}  // namespace

std::optional<std::size_t> AdapterConfig::rank_of(std::string_view module) const {
  const auto found = matched(rank_pattern, module);
  return found ? found : rank;
}

std::optional<double> AdapterConfig::alpha_of(std::string_view module) const {
  const auto found = matched(alpha_pattern, module);
  return found ? found : alpha;
}

std::vector<std::string> AdapterConfig::unreadable_patterns() const {
  std::vector<std::string> keys;
  const auto check = [&](const std::string& key) {
    if (!is_plain(key) && !ModulePattern::parse(key)) keys.push_back(key);
  };
  for (const auto& [key, value] : rank_pattern) check(key);
  for (const auto& [key, value] : alpha_pattern) {
    if (!rank_pattern.contains(key)) check(key);
  }
  return keys;
}

AdapterConfig adapter_config_members(const JsonNode& node, const std::string& prefix) {
  AdapterConfig config;
  const auto flag = [&](const char* key) {
    const auto found = node.find(prefix + key);
    return found && found->flag();
  };
  if (const auto rank = node.find(prefix + "r")) config.rank = rank->whole_in(1, largest_rank);
  if (const auto alpha = node.find(prefix + "lora_alpha")) config.alpha = alpha_in(*alpha);
  if (const auto ranks = node.find(prefix + "rank_pattern")) {
    for (const auto& key : ranks->keys()) {
      config.rank_pattern[key] = ranks->member(key).whole_in(1, largest_rank);
    }
  }
  if (const auto alphas = node.find(prefix + "alpha_pattern")) {
    for (const auto& key : alphas->keys()) config.alpha_pattern[key] = alpha_in(alphas->member(key));
  }
  config.rank_stabilized = flag("use_rslora");
  config.dora = flag("use_dora");
  config.fan_in_fan_out = flag("fan_in_fan_out");
  config.target_modules = text_list(node.find(prefix + "target_modules"));
  config.modules_to_save = text_list(node.find(prefix + "modules_to_save"));
  if (const auto base = node.find(prefix + "base_model_name_or_path")) config.base_model = base->text();
  return config;
}

Result<AdapterConfig> read_adapter_config(std::string_view json) {
  if (json.size() > adapter_config_limit) {
    return Error{
        ErrorCode::file_too_large, {}, {std::to_string(json.size()), std::to_string(adapter_config_limit)}};
  }
  const auto document = JsonDocument::parse(json);
  if (!document) return document.error();
  return guarded([&] {
    const JsonNode root = document->root();
    if (!root.is_object()) root.fail_type("object");
    const auto kind = root.find("peft_type");
    if (kind && kind->text() != "LORA") {
      throw JsonInputError{{ErrorCode::not_lora, {}, {kind->text()}}};
    }
    return adapter_config_members(root, "");
  });
}

}  // namespace lora
