// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapter/peft_adapter.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

#include "core/adapter/alpha_finder.h"
#include "core/adapter/lora_tensor_name.h"
#include "core/adapter/natural_order.h"
#include "core/base/json_document.h"

namespace lora {
namespace {

/// Ranks and sides beyond this are not those of a layer, and their product would not fit.
constexpr std::uint64_t largest_side = std::uint64_t{1} << 31;

struct Parts {
  const TensorView* a = nullptr;
  const TensorView* b = nullptr;
  const TensorView* alpha = nullptr;
  const TensorView* middle = nullptr;
  const TensorView* magnitude = nullptr;
  bool embedding = false;
};

using Key = std::pair<std::string, std::string>;  // module, adapter

[[noreturn]] void fail(ErrorCode code, std::vector<std::string> values) {
  throw JsonInputError{{code, {}, std::move(values)}};
}

std::map<Key, Parts> grouped(const SafetensorsFile& file) {
  std::map<Key, Parts> groups;
  for (const TensorView& tensor : file.tensors) {
    const LoraTensorName name = parse_lora_tensor_name(tensor.name);
    if (name.part == LoraPart::none) continue;
    Parts& parts = groups[{name.module, name.adapter}];
    const TensorView** slot = name.part == LoraPart::a        ? &parts.a
                              : name.part == LoraPart::b      ? &parts.b
                              : name.part == LoraPart::alpha  ? &parts.alpha
                              : name.part == LoraPart::middle ? &parts.middle
                                                              : &parts.magnitude;
    if (*slot != nullptr) fail(ErrorCode::duplicate_name, {tensor.name, (*slot)->name});
    *slot = &tensor;
    parts.embedding = parts.embedding || name.embedding;
  }
  return groups;
}

/// First size, and the product of the others: a convolution's weight as a matrix.
std::pair<std::uint64_t, std::uint64_t> flattened(const TensorView& tensor) {
  if (!is_plain_float(tensor.type)) {
    fail(ErrorCode::unknown_tensor_type, {tensor.name, std::string(name_of(tensor.type))});
  }
  const auto refuse = [&] { fail(ErrorCode::tensor_shape, {tensor.name, shape_text(tensor.shape)}); };
  if (tensor.shape.size() < 2) refuse();
  const std::uint64_t first = tensor.shape.front();
  const std::uint64_t numbers = numbers_in(tensor);
  if (numbers == 0 || first > largest_side || numbers / first > largest_side) refuse();
  return {first, numbers / first};
}

LoraModule paired(const Key& key, const Parts& parts) {
  if (parts.a == nullptr) fail(ErrorCode::unpaired_tensor, {parts.b->name, "lora_A"});
  if (parts.b == nullptr) fail(ErrorCode::unpaired_tensor, {parts.a->name, "lora_B"});
  const auto [rank, d_in] = flattened(*parts.a);
  const auto [d_out, rank_of_b] = flattened(*parts.b);
  // All of B's kernel is one number wide: it mixes the r channels, it does not look around.
  if (parts.b->shape[1] != rank_of_b) {
    fail(ErrorCode::tensor_shape, {parts.b->name, shape_text(parts.b->shape)});
  }
  if (rank != rank_of_b) {
    fail(ErrorCode::rank_mismatch, {key.first, std::to_string(rank), std::to_string(rank_of_b)});
  }
  LoraModule module;
  module.name = key.first;
  module.adapter = key.second;
  module.a = *parts.a;
  module.b = *parts.b;
  module.rank = static_cast<std::size_t>(rank);
  module.d_in = static_cast<std::size_t>(d_in);
  module.d_out = static_cast<std::size_t>(d_out);
  module.embedding = parts.embedding;
  return module;
}

bool is_alpha_of_pair(const Parts& parts) {
  return parts.alpha != nullptr && (parts.a != nullptr || parts.b != nullptr) &&
         is_plain_float(parts.alpha->type) && numbers_in(*parts.alpha) == 1;
}

std::map<std::string, double> alphas_in(const std::map<Key, Parts>& groups) {
  std::map<std::string, double> alphas;
  for (const auto& [key, parts] : groups) {
    if (is_alpha_of_pair(parts)) alphas[key.first] = values_of(*parts.alpha).front();
  }
  return alphas;
}

/// True when the module's name is some of the tensor's, from dot to dot.
bool is_part_of(std::string_view tensor, std::string_view module) {
  if (module.empty()) return false;
  for (auto at = tensor.find(module); at != std::string_view::npos; at = tensor.find(module, at + 1)) {
    const std::size_t end = at + module.size();
    if ((at == 0 || tensor[at - 1] == '.') && (end == tensor.size() || tensor[end] == '.')) return true;
  }
  return false;
}

/// Builds the adapter; throws JsonInputError.
class Assembly {
 public:
  Assembly(const SafetensorsFile& file, std::optional<AdapterConfig> config) : file_(file) {
    adapter_.config = std::move(config);
  }

  PeftAdapter run() {
    const auto groups = grouped(file_);
    const AlphaFinder alphas(file_, adapter_.config, alphas_in(groups));
    for (const auto& [key, parts] : groups) add_group(key, parts, alphas);
    if (adapter_.modules.empty() && third_factors_ == 0) {
      fail(ErrorCode::no_lora_tensors, {std::to_string(file_.tensors.size())});
    }
    std::stable_sort(adapter_.modules.begin(), adapter_.modules.end(),
                     [](const LoraModule& a, const LoraModule& b) { return natural_less(a.name, b.name); });
    for (const TensorView& tensor : file_.tensors) {
      if (!used_.contains(&tensor)) add_full(tensor);
    }
    add_remarks(alphas);
    return std::move(adapter_);
  }

 private:
  void remark(AdapterNote note, std::vector<std::string> values) {
    adapter_.remarks.push_back({note, std::move(values)});
  }

  void add_group(const Key& key, const Parts& parts, const AlphaFinder& alphas) {
    if (parts.magnitude != nullptr) ++magnitudes_;
    if (parts.a == nullptr && parts.b == nullptr) return;
    if (is_alpha_of_pair(parts)) used_.insert(parts.alpha);
    if (parts.middle != nullptr) {
      ++third_factors_;
      remark(AdapterNote::third_factor, {key.first});
      return;
    }
    LoraModule module = paired(key, parts);
    used_.insert(parts.a);
    used_.insert(parts.b);
    alphas.fill(module);
    if (module.alpha_source == AlphaSource::missing) ++without_alpha_;
    adapter_.modules.push_back(std::move(module));
  }

  void add_full(const TensorView& tensor) {
    bool named = tensor.name.find(".modules_to_save.") != std::string::npos;
    if (adapter_.config) {
      for (const auto& saved : adapter_.config->modules_to_save)
        named = named || is_part_of(tensor.name, saved);
    }
    adapter_.full.push_back({tensor, named});
  }

  void add_remarks(const AlphaFinder& alphas) {
    if (without_alpha_ > 0) remark(AdapterNote::alpha_missing, {std::to_string(without_alpha_)});
    const bool dora = adapter_.config && adapter_.config->dora;
    if (magnitudes_ > 0 || dora) remark(AdapterNote::dora, {std::to_string(magnitudes_)});
    for (const auto& key : alphas.unreadable()) remark(AdapterNote::header_unreadable, {key});
    if (!adapter_.config) return;
    const AdapterConfig& config = *adapter_.config;
    for (const auto& key : config.unreadable_patterns()) remark(AdapterNote::pattern_unreadable, {key});
    for (const LoraModule& module : adapter_.modules) {
      const auto rank = config.rank_of(module.name);
      if (rank && *rank != module.rank) {
        remark(AdapterNote::rank_not_as_config,
               {module.name, std::to_string(*rank), std::to_string(module.rank)});
      }
    }
    for (const auto& saved : config.modules_to_save) {
      const bool there = std::any_of(adapter_.full.begin(), adapter_.full.end(), [&](const FullTensor& full) {
        return is_part_of(full.tensor.name, saved);
      });
      if (!there) remark(AdapterNote::saved_module_missing, {saved});
    }
  }

  const SafetensorsFile& file_;
  PeftAdapter adapter_;
  std::unordered_set<const TensorView*> used_;
  std::size_t magnitudes_ = 0;
  std::size_t third_factors_ = 0;
  std::size_t without_alpha_ = 0;
};

}  // namespace

Result<PeftAdapter> read_peft_adapter(const SafetensorsFile& file, std::optional<AdapterConfig> config) {
  return guarded([&] { return Assembly(file, std::move(config)).run(); });
}

}  // namespace lora
