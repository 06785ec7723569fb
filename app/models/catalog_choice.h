// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/lora/adapter_calculator.h"
#include "core/lora/model_catalog.h"

namespace lora::app {

/// What is chosen on the catalogue's panel.
struct CatalogChoice {
  ModelDescription model;
  std::vector<std::string> targets;  ///< may be empty
  std::vector<std::size_t> ranks;    ///< ascending, may be empty
  Precision precision = Precision::half;

  bool is_complete() const { return !targets.empty() && !ranks.empty(); }
};

}  // namespace lora::app
