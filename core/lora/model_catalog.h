// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace lora {

/// Where numbers of a model file come from.
struct ModelSource {
  std::string id;
  std::string title;
  std::string url;
  std::string date;  ///< year-month-day
};

/// Weights of one shape that share a name, d_out × d_in each.
struct ModelModule {
  std::string target;  ///< as PEFT's target_modules names it, such as "q_proj"
  std::string part;    ///< where in the model, when the shapes differ by place; may be empty
  std::size_t d_out = 0;
  std::size_t d_in = 0;
  std::size_t count = 0;  ///< how many there are, mostly the number of layers
  std::string source;     ///< id of a ModelSource
};

struct ModelGroup {
  std::string id;
  std::string name;
  std::vector<std::string> targets;
};

/// A real model, as far as LoRA needs to know it: one file of resources/models.
struct ModelDescription {
  std::string id;
  std::string name;
  std::string family;
  std::uint64_t base_parameters = 0;
  std::string base_parameters_source;  ///< id of a ModelSource
  std::string base_model;              ///< where PEFT finds it
  std::string task_type;               ///< PEFT's, such as "CAUSAL_LM"; may be empty
  std::vector<ModelSource> sources;
  std::vector<ModelGroup> groups;
  std::vector<std::string> default_targets;
  std::vector<ModelModule> modules;

  /// Each name of a module once, in file order.
  std::vector<std::string> targets() const;
};

/// The version of model files known here.
inline constexpr int model_file_version = 1;
/// Largest model file read, in bytes.
inline constexpr std::size_t model_file_limit = 1u << 20;

/// Reads a model file. Strict: every key is needed, none other is allowed; numbers are positive, sources,
/// groups and default targets refer to what is there, the weights of all modules together are at most the
/// model's. Errors: file_too_large, those of JsonDocument::parse, newer_version, missing_key, unknown_key,
/// wrong_type, out_of_range, duplicate_name (values: name, its list), unknown_reference, size_mismatch.
Result<ModelDescription> read_model(std::string_view json);

}  // namespace lora
