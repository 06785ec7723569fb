// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/lora/model_catalog.h"

namespace lora {

/// How a number is kept; the value is its bytes. BF16 takes as many as FP16.
enum class Precision : std::uint64_t { fp32 = 4, half = 2 };

/// Bytes that training with Adam keeps beside the weights, per trainable parameter, everything in FP32: its
/// gradient and Adam's two running means, 3 × 4 bytes. Weights and activations are not in it.
/// Source: Kingma and Ba, "Adam: a method for stochastic optimization", ICLR 2015, algorithm 1.
inline constexpr std::uint64_t training_bytes_per_parameter = 12;

/// One kind of weight under a choice of targets and rank.
struct ModuleCount {
  ModelModule module;
  std::uint64_t lora_parameters = 0;  ///< count · r (d_in + d_out)
  std::uint64_t full_parameters = 0;  ///< count · d_in · d_out
  double break_even_rank = 0.0;       ///< d_in d_out / (d_in + d_out): above it A and B outgrow W
  std::size_t useful_rank = 0;        ///< min(d_in, d_out): no ΔW needs more
};

/// What an adapter costs.
struct AdapterCount {
  std::size_t rank = 0;
  std::uint64_t parameters = 0;
  double share = 0.0;                ///< of the base model's parameters, 0.01 is one per cent
  std::uint64_t fp32_bytes = 0;      ///< the adapter file's numbers; its header comes on top
  std::uint64_t half_bytes = 0;      ///< the same in FP16 or BF16
  std::uint64_t training_bytes = 0;  ///< training_bytes_per_parameter each
  std::vector<ModuleCount> modules;  ///< those chosen, in file order
};

/// The same for training every weight of the model.
struct FullTrainingCount {
  std::uint64_t parameters = 0;
  std::uint64_t fp32_bytes = 0;
  std::uint64_t half_bytes = 0;
  std::uint64_t training_bytes = 0;
};

/// Throws std::invalid_argument when the rank is 0 or above 2^20, or a target is not the model's.
/// Targets given twice count once.
AdapterCount count_adapter(const ModelDescription& model, std::span<const std::string> targets,
                           std::size_t rank);
FullTrainingCount count_full_training(const ModelDescription& model);
std::uint64_t stored_bytes(std::uint64_t parameters, Precision precision);

}  // namespace lora
