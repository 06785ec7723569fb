// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace lora {

class JsonNode;

/// What an adapter_config.json of PEFT says, as far as it bears on the weights.
struct AdapterConfig {
  std::optional<std::size_t> rank;
  std::optional<double> alpha;
  std::map<std::string, std::size_t> rank_pattern;
  std::map<std::string, double> alpha_pattern;
  bool rank_stabilized = false;  ///< use_rslora: scale α/√r instead of α/r (Kalajdzievski 2023)
  bool dora = false;             ///< use_dora
  bool fan_in_fan_out = false;   ///< the model keeps its weights as d_in × d_out; the factors do not change
  std::vector<std::string> target_modules;  ///< one entry when it is a pattern
  std::vector<std::string> modules_to_save;
  std::string base_model;

  /// Of the patterns that match, the longest decides (a JSON object has no order); else `rank` or `alpha`.
  std::optional<std::size_t> rank_of(std::string_view module) const;
  std::optional<double> alpha_of(std::string_view module) const;
  /// Keys of the two pattern maps that are not understood and so are not applied.
  std::vector<std::string> unreadable_patterns() const;
};

/// Largest adapter_config.json read, in bytes.
inline constexpr std::size_t adapter_config_limit = 1u << 20;

/// Errors: file_too_large, those of JsonDocument::parse, not_lora, wrong_type, out_of_range.
Result<AdapterConfig> read_adapter_config(std::string_view json);

/// Members of `node` whose names start with `prefix` (such as "unet."), as diffusers keeps them in the header
/// of a weight file. Throws JsonInputError.
AdapterConfig adapter_config_members(const JsonNode& node, const std::string& prefix);

}  // namespace lora
