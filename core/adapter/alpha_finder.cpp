// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapter/alpha_finder.h"

#include <charconv>
#include <cmath>

#include "core/base/json_document.h"

namespace lora {
namespace {

/// sd-scripts writes these names, https://github.com/kohya-ss/sd-scripts.
constexpr const char* kohya_alpha_key = "ss_network_alpha";
constexpr const char* kohya_absent = "None";
/// diffusers' save_lora_weights writes this one, the text a JSON object.
constexpr const char* diffusers_key = "lora_adapter_metadata";
constexpr std::string_view alpha_ending = "lora_alpha";

std::optional<double> number_in(const std::string& text) {
  double value = 0.0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value)) return std::nullopt;
  return value;
}

}  // namespace

AlphaFinder::AlphaFinder(const SafetensorsFile& file, const std::optional<AdapterConfig>& config,
                         std::map<std::string, double> alpha_tensors)
    : config_(config), tensors_(std::move(alpha_tensors)) {
  read_kohya(file);
  read_diffusers(file);
}

void AlphaFinder::read_kohya(const SafetensorsFile& file) {
  const auto found = file.metadata.find(kohya_alpha_key);
  if (found == file.metadata.end() || found->second == kohya_absent) return;
  kohya_alpha_ = number_in(found->second);
  if (!kohya_alpha_) unreadable_.push_back(kohya_alpha_key);
}

void AlphaFinder::read_diffusers(const SafetensorsFile& file) {
  const auto found = file.metadata.find(diffusers_key);
  if (found == file.metadata.end()) return;
  const auto document = JsonDocument::parse(found->second);
  const auto read = guarded([&] {
    if (!document) throw JsonInputError{document.error()};
    std::map<std::string, AdapterConfig> configs;
    for (const std::string& key : document->root().keys()) {
      if (!key.ends_with(alpha_ending)) continue;
      const std::string prefix = key.substr(0, key.size() - alpha_ending.size());
      if (prefix.empty() || prefix.back() == '.') {
        configs[prefix] = adapter_config_members(document->root(), prefix);
      }
    }
    return configs;
  });
  if (read) {
    header_ = *read;
  } else {
    unreadable_.push_back(diffusers_key);
  }
}

const AdapterConfig* AlphaFinder::header_config(const std::string& module, std::string& inner) const {
  const AdapterConfig* found = nullptr;
  for (const auto& [prefix, config] : header_) {
    // Sorted: a longer prefix comes after the shorter ones it starts with.
    if (!module.starts_with(prefix)) continue;
    found = &config;
    inner = module.substr(prefix.size());
  }
  return found;
}

std::optional<double> AlphaFinder::in_header(const std::string& module) const {
  std::string inner;
  if (const AdapterConfig* config = header_config(module, inner)) return config->alpha_of(inner);
  return kohya_alpha_;
}

bool AlphaFinder::rank_stabilized(const std::string& module) const {
  if (config_) return config_->rank_stabilized;
  std::string inner;
  const AdapterConfig* config = header_config(module, inner);
  return config != nullptr && config->rank_stabilized;
}

std::optional<AlphaFinder::Found> AlphaFinder::find(const LoraModule& module) const {
  if (const auto found = tensors_.find(module.name); found != tensors_.end()) {
    return Found{found->second, AlphaSource::tensor};
  }
  if (config_) {
    if (const auto alpha = config_->alpha_of(module.name)) return Found{*alpha, AlphaSource::config};
  }
  if (const auto alpha = in_header(module.name)) return Found{*alpha, AlphaSource::header};
  return std::nullopt;
}

void AlphaFinder::fill(LoraModule& module) const {
  const auto rank = static_cast<double>(module.rank);
  const auto found = find(module);
  module.alpha = found ? found->alpha : rank;
  module.alpha_source = found ? found->source : AlphaSource::missing;
  module.scale = module.alpha / (rank_stabilized(module.name) ? std::sqrt(rank) : rank);
}

}  // namespace lora
