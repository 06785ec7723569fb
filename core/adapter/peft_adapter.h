// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/adapter/adapter_config.h"
#include "core/adapter/safetensors_reader.h"
#include "core/adapter/tensor.h"
#include "core/base/result.h"

namespace lora {

/// Where a module's α was found, the first that has it.
enum class AlphaSource {
  tensor,   ///< a tensor of its own in the file (kohya)
  config,   ///< adapter_config.json
  header,   ///< the weight file's header
  missing,  ///< nowhere: taken to be r, which makes the scale 1 (√r with rsLoRA)
};

/// One adapted weight: ΔW = scale · B · A, d_out × d_in. A convolution's kernel is flattened into d_in. For
/// an embedding (d_in words, d_out numbers each) the model keeps ΔWᵀ; with fan_in_fan_out as well.
struct LoraModule {
  std::string name;
  std::string adapter;  ///< PEFT's name of the adapter, mostly empty
  TensorView a;         ///< r × d_in
  TensorView b;         ///< d_out × r
  std::size_t rank = 0;
  std::size_t d_in = 0;
  std::size_t d_out = 0;
  bool embedding = false;
  double alpha = 0.0;
  AlphaSource alpha_source = AlphaSource::missing;
  double scale = 1.0;  ///< α/r, or α/√r with rsLoRA

  std::uint64_t parameters() const {
    return std::uint64_t{rank} * (std::uint64_t{d_in} + std::uint64_t{d_out});
  }
};

/// A tensor that is no LoRA factor: trained and saved in full, a bias, a magnitude vector.
struct FullTensor {
  TensorView tensor;
  bool in_modules_to_save = false;  ///< belongs to a module the configuration names
};

/// What the reader wants said; the app makes sentences of it.
enum class AdapterNote {
  alpha_missing,         ///< values: number of modules whose α is nowhere
  rank_not_as_config,    ///< values: module, rank in the configuration, rank of the tensors
  dora,                  ///< values: number of magnitude vectors; ΔW is shown without their rescaling
  third_factor,          ///< values: module that is left out because its ΔW is not B·A
  pattern_unreadable,    ///< values: key of rank_pattern or alpha_pattern that is not applied
  header_unreadable,     ///< values: metadata key whose text is not as expected
  saved_module_missing,  ///< values: name in modules_to_save without a tensor in the file
};

struct AdapterRemark {
  AdapterNote note = AdapterNote::alpha_missing;
  std::vector<std::string> values;
};

struct PeftAdapter {
  std::optional<AdapterConfig> config;
  std::vector<LoraModule> modules;  ///< by name, numbers in names by their value
  std::vector<FullTensor> full;
  std::vector<AdapterRemark> remarks;
};

/// Finds the pairs of factors in a weight file. Ranks come from the tensors, α from the first AlphaSource
/// that has it. The adapter's tensors point into the same bytes as `file`.
///
/// Errors: no_lora_tensors, unpaired_tensor, duplicate_name (values: tensor, the tensor with the same role),
/// rank_mismatch, tensor_shape, unknown_tensor_type (a factor that is not F64, F32, F16 or BF16).
Result<PeftAdapter> read_peft_adapter(const SafetensorsFile& file, std::optional<AdapterConfig> config);

}  // namespace lora
