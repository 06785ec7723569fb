// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lora/adapter_calculator.h"

#include <algorithm>
#include <stdexcept>

namespace lora {
namespace {

constexpr std::size_t largest_rank = 1u << 20;

ModuleCount count_module(const ModelModule& module, std::size_t rank) {
  const std::uint64_t d_in = module.d_in;
  const std::uint64_t d_out = module.d_out;
  const auto in = static_cast<double>(module.d_in);
  const auto out = static_cast<double>(module.d_out);
  return {module, module.count * rank * (d_in + d_out), module.count * d_in * d_out, in * out / (in + out),
          std::min(module.d_in, module.d_out)};
}

}  // namespace

std::uint64_t stored_bytes(std::uint64_t parameters, Precision precision) {
  return parameters * static_cast<std::uint64_t>(precision);
}

AdapterCount count_adapter(const ModelDescription& model, std::span<const std::string> targets,
                           std::size_t rank) {
  if (rank == 0 || rank > largest_rank) throw std::invalid_argument("the rank must be from 1 to 2^20");
  const auto known = model.targets();
  for (const std::string& target : targets) {
    if (std::find(known.begin(), known.end(), target) == known.end()) {
      throw std::invalid_argument("target " + target + " must be a module of " + model.id);
    }
  }
  AdapterCount count;
  count.rank = rank;
  for (const ModelModule& module : model.modules) {
    if (std::find(targets.begin(), targets.end(), module.target) == targets.end()) continue;
    count.modules.push_back(count_module(module, rank));
    count.parameters += count.modules.back().lora_parameters;
  }
  count.share = static_cast<double>(count.parameters) / static_cast<double>(model.base_parameters);
  count.fp32_bytes = stored_bytes(count.parameters, Precision::fp32);
  count.half_bytes = stored_bytes(count.parameters, Precision::half);
  count.training_bytes = count.parameters * training_bytes_per_parameter;
  return count;
}

FullTrainingCount count_full_training(const ModelDescription& model) {
  const std::uint64_t parameters = model.base_parameters;
  return {parameters, stored_bytes(parameters, Precision::fp32), stored_bytes(parameters, Precision::half),
          parameters * training_bytes_per_parameter};
}

}  // namespace lora
