// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/lora/model_catalog.h"

namespace lora {

/// A choice made on the page, to be trained elsewhere.
struct PeftChoice {
  std::vector<std::string> targets;
  std::size_t rank = 8;
  double alpha = 16.0;
  bool rank_stabilized = false;
};

/// Python that makes PEFT's LoraConfig for the choice.
std::string lora_config_python(const ModelDescription& model, const PeftChoice& choice);
/// An adapter_config.json for the choice, which PEFT (and this program) reads.
std::string adapter_config_json(const ModelDescription& model, const PeftChoice& choice);

}  // namespace lora
