// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "core/lora/model_catalog.h"

namespace lora::app {

/// A layer that can be trained here: a name and a size of the catalogue.
struct LayerOption {
  QString target;  ///< such as "q_proj"; of weights of the same name and size there is one
  std::size_t d_out = 0;
  std::size_t d_in = 0;
};

/// "4096 × 4096", d_out first.
QString size_text(std::size_t d_out, std::size_t d_in);
/// The different layers of a model that are small enough, in file order.
std::vector<LayerOption> layer_options(const ModelDescription& model);
/// Index of the first layer that is one of the model's default targets; 0 when none is.
std::size_t default_layer(const ModelDescription& model, const std::vector<LayerOption>& options);

}  // namespace lora::app
