// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "core/adapter/tensor_type.h"

namespace lora {

/// One module to write, factors row-major.
struct PeftModule {
  std::string name;
  std::size_t d_out = 0;
  std::size_t d_in = 0;
  std::size_t rank = 0;
  double alpha = 0.0;
  std::vector<double> a;  ///< r × d_in
  std::vector<double> b;  ///< d_out × r
};

struct PeftOptions {
  /// f64, f32, f16 or bf16. Numbers are rounded to it; f64 keeps every bit.
  TensorType type = TensorType::f32;
  bool rank_stabilized = false;
  std::string base_model;
};

/// The two files of a PEFT adapter's folder.
struct PeftFolder {
  static constexpr const char* config_name = "adapter_config.json";
  static constexpr const char* weights_name = "adapter_model.safetensors";
  std::string config;
  std::vector<std::byte> weights;
};

/// Throws std::invalid_argument when there is no module, a name is empty or comes twice, a size is 0, a
/// factor does not have as many numbers as its shape says, or α is not finite.
PeftFolder write_peft_adapter(std::span<const PeftModule> modules, const PeftOptions& options = {});

}  // namespace lora
