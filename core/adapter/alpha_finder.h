// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/adapter/peft_adapter.h"

namespace lora {

/// α of each module from the places a file and its configuration may keep it.
class AlphaFinder {
 public:
  /// `alpha_tensors`: by module, each with one number.
  AlphaFinder(const SafetensorsFile& file, const std::optional<AdapterConfig>& config,
              std::map<std::string, double> alpha_tensors);

  /// Fills alpha, alpha_source and scale of a module that has its name and rank.
  void fill(LoraModule& module) const;
  /// Keys of the metadata that should tell α but are not as expected.
  const std::vector<std::string>& unreadable() const { return unreadable_; }

 private:
  struct Found {
    double alpha;
    AlphaSource source;
  };
  void read_kohya(const SafetensorsFile& file);
  void read_diffusers(const SafetensorsFile& file);
  std::optional<Found> find(const LoraModule& module) const;
  std::optional<double> in_header(const std::string& module) const;
  bool rank_stabilized(const std::string& module) const;
  const AdapterConfig* header_config(const std::string& module, std::string& inner) const;

  const std::optional<AdapterConfig>& config_;
  std::map<std::string, double> tensors_;
  std::optional<double> kohya_alpha_;
  /// By prefix of the module's name, such as "unet."; empty for all.
  std::map<std::string, AdapterConfig> header_;
  std::vector<std::string> unreadable_;
};

}  // namespace lora
