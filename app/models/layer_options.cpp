// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/layer_options.h"

#include <algorithm>

#include "core/lora/real_layer_problem.h"

namespace lora::app {

QString size_text(std::size_t d_out, std::size_t d_in) {
  return QStringLiteral("%1 × %2").arg(d_out).arg(d_in);
}

std::vector<LayerOption> layer_options(const ModelDescription& model) {
  std::vector<LayerOption> options;
  for (const ModelModule& module : model.modules) {
    if (module.d_out > RealLayerProblem::cell_limit / module.d_in) continue;
    const QString target = QString::fromStdString(module.target);
    const bool known = std::any_of(options.begin(), options.end(), [&](const LayerOption& option) {
      return option.target == target && option.d_out == module.d_out && option.d_in == module.d_in;
    });
    if (!known) options.push_back({target, module.d_out, module.d_in});
  }
  return options;
}

std::size_t default_layer(const ModelDescription& model, const std::vector<LayerOption>& options) {
  const auto found = std::find_if(options.begin(), options.end(), [&](const LayerOption& option) {
    const auto& wanted = model.default_targets;
    return std::find(wanted.begin(), wanted.end(), option.target.toStdString()) != wanted.end();
  });
  return found == options.end() ? 0 : static_cast<std::size_t>(found - options.begin());
}

}  // namespace lora::app
