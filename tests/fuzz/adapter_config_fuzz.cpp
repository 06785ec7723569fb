// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include "core/adapter/adapter_config.h"
#include "tests/fuzz/fuzz_target.h"

namespace {

using namespace lora;

template <typename Value>
void check_found(const std::optional<Value>& found, const std::optional<Value>& general,
                 const std::map<std::string, Value>& pattern) {
  if (found == general) return;
  for (const auto& [key, value] : pattern) {
    if (found == value) return;
  }
  fuzz::require(false, "a value comes from the configuration");
}

void check_module(const AdapterConfig& config, const std::string& module) {
  check_found(config.rank_of(module), config.rank, config.rank_pattern);
  check_found(config.alpha_of(module), config.alpha, config.alpha_pattern);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto config = read_adapter_config(fuzz::text_of(data, size));
  if (!config) return 0;
  if (config->alpha) fuzz::require(std::isfinite(*config->alpha), "alpha is finite");
  for (const auto& [key, alpha] : config->alpha_pattern)
    fuzz::require(std::isfinite(alpha), "alpha is finite");
  fuzz::require(
      config->unreadable_patterns().size() <= config->rank_pattern.size() + config->alpha_pattern.size(),
      "a pattern is listed once");
  check_module(*config, "base_model.model.model.layers.12.self_attn.q_proj");
  // A module named as a pattern is, and one that makes a backtracking matcher try every way.
  for (const std::string& module : config->target_modules) check_module(*config, module);
  if (!config->rank_pattern.empty()) check_module(*config, config->rank_pattern.begin()->first);
  check_module(*config, std::string(64, 'a') + "b");
  return 0;
}
