// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapter/safetensors_writer.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <tuple>

namespace lora {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t alignment = 8;

void require(bool condition, const std::string& otherwise) {
  if (!condition) throw std::invalid_argument(otherwise);
}

std::vector<const TensorView*> sorted(std::span<const TensorView> tensors) {
  std::vector<const TensorView*> order;
  for (const TensorView& tensor : tensors) {
    require(tensor.name != "__metadata__", "a tensor cannot be called __metadata__");
    require(numbers_in(tensor) * bits_of(tensor.type) == tensor.bytes.size() * 8,
            "tensor " + tensor.name + " must have as many bytes as its shape says");
    order.push_back(&tensor);
  }
  std::sort(order.begin(), order.end(), [](const TensorView* a, const TensorView* b) {
    return std::tie(b->type, a->name) < std::tie(a->type, b->name);
  });
  return order;
}

std::string dumped(const Json& json) {
  try {
    return json.dump();
  } catch (const Json::exception&) {
    throw std::invalid_argument("names and metadata must be UTF-8");
  }
}

std::string header_text(const std::vector<const TensorView*>& order,
                        const std::map<std::string, std::string>& metadata) {
  std::string text = "{";
  if (!metadata.empty()) text += "\"__metadata__\":" + dumped(Json(metadata));
  std::size_t offset = 0;
  for (const TensorView* tensor : order) {
    Json entry;
    entry["dtype"] = std::string(name_of(tensor->type));
    entry["shape"] = tensor->shape;
    entry["data_offsets"] = {offset, offset + tensor->bytes.size()};
    offset += tensor->bytes.size();
    text += (text.size() > 1 ? "," : "") + dumped(Json(tensor->name)) + ":" + dumped(entry);
  }
  text += "}";
  text.resize((text.size() + alignment - 1) / alignment * alignment, ' ');
  return text;
}

}  // namespace

std::vector<std::byte> write_safetensors(std::span<const TensorView> tensors,
                                         const std::map<std::string, std::string>& metadata) {
  const auto order = sorted(tensors);
  std::vector<std::string> names;
  for (const TensorView* tensor : order) names.push_back(tensor->name);
  std::sort(names.begin(), names.end());
  require(std::adjacent_find(names.begin(), names.end()) == names.end(), "no two tensors may share a name");
  const std::string header = header_text(order, metadata);
  std::vector<std::byte> bytes;
  for (std::size_t k = 0; k < alignment; ++k) {
    bytes.push_back(static_cast<std::byte>(std::uint64_t{header.size()} >> (8 * k) & 0xff));
  }
  const auto* text = reinterpret_cast<const std::byte*>(header.data());
  bytes.insert(bytes.end(), text, text + header.size());
  for (const TensorView* tensor : order) {
    bytes.insert(bytes.end(), tensor->bytes.begin(), tensor->bytes.end());
  }
  return bytes;
}

}  // namespace lora
