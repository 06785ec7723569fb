// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "core/adapter/safetensors_reader.h"
#include "core/adapter/safetensors_writer.h"
#include "core/base/random.h"

namespace lora {

using Bytes = std::vector<std::byte>;

/// A safetensors file made of a header as given and `data_size` zero bytes.
inline Bytes file_with_header(const std::string& header, std::size_t data_size) {
  Bytes bytes;
  for (int k = 0; k < 8; ++k) bytes.push_back(static_cast<std::byte>(header.size() >> (8 * k) & 0xff));
  for (const char c : header) bytes.push_back(static_cast<std::byte>(c));
  bytes.resize(bytes.size() + data_size);
  return bytes;
}

inline std::vector<double> random_values(std::size_t count, std::uint64_t seed) {
  Random random(seed);
  std::vector<double> values(count);
  for (double& value : values) value = random.gaussian();
  return values;
}

/// Collects tensors and keeps their bytes.
class WeightFile {
 public:
  std::map<std::string, std::string> metadata;

  void add(const std::string& name, std::vector<std::uint64_t> shape, const std::vector<double>& values,
           TensorType type = TensorType::f32) {
    entries_.push_back({name, type, std::move(shape), bytes_of(values, type)});
  }
  void add_random(const std::string& name, std::vector<std::uint64_t> shape,
                  TensorType type = TensorType::f32) {
    std::size_t count = 1;
    for (const auto size : shape) count *= size;
    add(name, std::move(shape), random_values(count, entries_.size() + 1), type);
  }
  Bytes bytes() const {
    std::vector<TensorView> views;
    for (const Entry& entry : entries_) views.push_back({entry.name, entry.type, entry.shape, entry.bytes});
    return write_safetensors(views, metadata);
  }

 private:
  struct Entry {
    std::string name;
    TensorType type;
    std::vector<std::uint64_t> shape;
    Bytes bytes;
  };
  std::vector<Entry> entries_;
};

}  // namespace lora
