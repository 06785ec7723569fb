// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapter/lora_tensor_name.h"

#include <array>
#include <optional>

namespace lora {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view model_prefix = "base_model.model.";
constexpr std::string_view weight_ending = ".weight";

struct Marker {
  std::string_view text;
  LoraPart part;
  bool embedding = false;
  bool adapter_may_follow = false;
};

constexpr std::array markers{
    Marker{".lora_embedding_A", LoraPart::a, true, true},
    Marker{".lora_embedding_B", LoraPart::b, true, true},
    Marker{".lora_A", LoraPart::a, false, true},
    Marker{".lora_B", LoraPart::b, false, true},
    Marker{".lora_magnitude_vector", LoraPart::magnitude, false, true},
    Marker{".lora_down", LoraPart::a},
    Marker{".lora_up", LoraPart::b},
    Marker{".lora_mid", LoraPart::middle},
    Marker{".lora.down", LoraPart::a},
    Marker{".lora.up", LoraPart::b},
    Marker{"_lora.down", LoraPart::a},
    Marker{"_lora.up", LoraPart::b},
    Marker{".lora_linear_layer.down", LoraPart::a},
    Marker{".lora_linear_layer.up", LoraPart::b},
    Marker{".dora_scale", LoraPart::magnitude},
    Marker{".alpha", LoraPart::alpha},
};

/// What stands between the marker and ".weight": nothing, or ".name" of an adapter.
std::optional<std::string_view> adapter_after(const Marker& marker, std::string_view rest) {
  if (rest.ends_with(weight_ending)) rest.remove_suffix(weight_ending.size());
  if (rest.empty()) return rest;
  if (!marker.adapter_may_follow || rest.front() != '.') return std::nullopt;
  rest.remove_prefix(1);
  const bool plain = !rest.empty() && rest.find('.') == std::string_view::npos && rest != "bias";
  return plain ? std::optional(rest) : std::nullopt;
}

}  // namespace

LoraTensorName parse_lora_tensor_name(std::string_view name) {
  if (name.find(".modules_to_save.") != std::string_view::npos) return {};
  for (const Marker& marker : markers) {
    const auto at = name.rfind(marker.text);
    if (at == std::string_view::npos || at == 0) continue;
    const auto adapter = adapter_after(marker, name.substr(at + marker.text.size()));
    if (!adapter) continue;
    std::string_view module = name.substr(0, at);
    if (module.starts_with(model_prefix)) module.remove_prefix(model_prefix.size());
    return {marker.part, std::string(module), std::string(*adapter), marker.embedding};
  }
  return {};
}

}  // namespace lora
