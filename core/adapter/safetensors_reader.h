// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "core/adapter/safetensors_header.h"
#include "core/adapter/tensor.h"
#include "core/base/result.h"

namespace lora {

/// The reference library's limit.
inline constexpr std::uint64_t safetensors_header_limit = 100'000'000;

struct SafetensorsFile {
  /// The free texts under "__metadata__".
  std::map<std::string, std::string> metadata;
  /// In the order of their bytes. They point into the bytes given to the reader.
  std::vector<TensorView> tensors;
};

/// Where the tensors of a file lie.
struct SafetensorsLayout {
  std::map<std::string, std::string> metadata;
  std::vector<TensorEntry> tensors;  ///< in the order of their bytes, counted from `data_start`
  std::uint64_t data_start = 0;      ///< in bytes from the start of the file
};

/// How many bytes from the start of a file read_safetensors_layout needs, by its first 8 bytes; fewer when
/// the file is no longer than these.
std::uint64_t safetensors_head_size(std::span<const std::byte> first_bytes);

/// The header of a file of `file_size` bytes that begins with `head`, checked as read_safetensors does: so a
/// file need not be in memory before it is known to be sound. Errors: as read_safetensors.
Result<SafetensorsLayout> read_safetensors_layout(std::span<const std::byte> head, std::uint64_t file_size);

/// Reads the header of a whole safetensors file and checks that it accounts for every byte: 8 bytes with the
/// header's length, a JSON object padded with spaces, then the tensors one after the other without overlap or
/// hole, up to the end of the file. Nothing but the header is read, and nothing larger than it is allocated,
/// so `bytes` may be a mapped file; it must outlive the result.
///
/// Errors: empty_input, foreign_file, truncated_file, trailing_bytes, header_too_large, invalid_json (values:
/// the byte in the file), duplicate_key, unknown_key, missing_key, wrong_type, unknown_tensor_type,
/// size_mismatch (values: tensor, bytes by its shape, bytes by its offsets), tensor_too_large,
/// tensor_offsets.
///
/// Source: the format's description, github.com/huggingface/safetensors.
Result<SafetensorsFile> read_safetensors(std::span<const std::byte> bytes);

}  // namespace lora
