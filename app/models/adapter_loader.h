// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/adapter/adapter_spectrum.h"
#include "core/adapter/peft_adapter.h"
#include "core/base/result.h"

namespace lora::app {

/// One adapted weight as it is shown.
struct AdapterModule {
  ModuleSpectrum spectrum;
  AlphaSource alpha_source = AlphaSource::missing;
};

/// A tensor of the file that is no LoRA factor.
struct SavedTensor {
  QString name;
  QString shape;  ///< such as "128256x4096"
  bool in_modules_to_save = false;
};

/// All that is shown of an adapter; it needs its file no more.
struct AdapterReport {
  QString path;        ///< of the weights
  QString base_model;  ///< as the configuration names it; may be empty
  bool has_config = false;
  std::vector<AdapterModule> modules;
  std::vector<SavedTensor> saved;
  AdapterTotals totals;
  std::vector<AdapterRemark> remarks;
};
using AdapterReportPtr = std::shared_ptr<const AdapterReport>;

/// The weights an adapter is kept in, for a path of its folder, its adapter_config.json or the weights
/// themselves.
QString adapter_weights_path(const QString& path);

/// Whether the path looks like an adapter: a .safetensors file, an adapter_config.json, or a folder with
/// weights.
bool is_adapter_path(const QString& path);

/// Reads an adapter, with the adapter_config.json beside it where there is one; of the weights
/// only the factors are read. Null when `progress` said stop. Errors: those of AdapterWeights,
/// read_adapter_config and read_peft_adapter; the place names the file.
Result<AdapterReportPtr> load_adapter(const QString& path, const SpectrumProgress& progress = {});

}  // namespace lora::app
