// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace lora {

/// What a tensor of an adapter file is for.
enum class LoraPart {
  a,          ///< r × d_in: lora_A, lora_down
  b,          ///< d_out × r: lora_B, lora_up
  alpha,      ///< a single number
  middle,     ///< lora_mid of LyCORIS: a third factor
  magnitude,  ///< DoRA's vector
  none,       ///< a module saved in full, or anything else
};

struct LoraTensorName {
  LoraPart part = LoraPart::none;
  std::string module;   ///< without PEFT's "base_model.model."
  std::string adapter;  ///< PEFT's name of the adapter where the file keeps it
  bool embedding = false;
};

/// Takes a tensor's name apart. Known are PEFT ("….lora_A.weight", "….lora_A.default.weight",
/// "….lora_embedding_A"), loralib ("….lora_A"), kohya ("….lora_down.weight", "….alpha") and diffusers
/// ("….lora.down.weight", "…_lora.down.weight", "….lora_linear_layer.down.weight").
LoraTensorName parse_lora_tensor_name(std::string_view name);

}  // namespace lora
