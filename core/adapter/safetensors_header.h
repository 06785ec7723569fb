// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/adapter/tensor_type.h"
#include "core/base/result.h"

namespace lora {

/// What the header says of one tensor; nothing but the JSON is checked.
struct TensorEntry {
  std::string name;
  TensorType type = TensorType::f32;
  std::vector<std::uint64_t> shape;
  std::uint64_t begin = 0;  ///< in bytes after the header
  std::uint64_t end = 0;
};

struct SafetensorsHeader {
  std::map<std::string, std::string> metadata;
  std::vector<TensorEntry> tensors;  ///< as listed
};

/// The JSON object of a safetensors header, spaces after it allowed. Errors as of read_safetensors;
/// invalid_json tells the byte counted from the start of the file.
Result<SafetensorsHeader> parse_safetensors_header(std::string_view json);

}  // namespace lora
