// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapter/safetensors_reader.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <string_view>

#include "core/adapter/foreign_file.h"
#include "core/adapter/safetensors_header.h"

namespace lora {
namespace {

constexpr std::uint64_t length_bytes = 8;
/// Enough to tell what a file is that is none of ours.
constexpr std::uint64_t recognised_bytes = 512;

std::uint64_t sum_or_most(std::uint64_t a, std::uint64_t b) {
  constexpr auto most = std::numeric_limits<std::uint64_t>::max();
  return a > most - b ? most : a + b;
}

Error truncated(std::uint64_t there, std::uint64_t needed) {
  return {ErrorCode::truncated_file, {}, {std::to_string(there), std::to_string(needed)}};
}

/// The first 8 bytes, little-endian.
std::uint64_t header_length(std::span<const std::byte> bytes) {
  std::uint64_t length = 0;
  for (std::size_t k = 0; k < length_bytes; ++k) {
    length |= static_cast<std::uint64_t>(bytes[k]) << (8 * k);
  }
  return length;
}

/// The header's text, or why there is none.
Result<std::string_view> header_text(std::span<const std::byte> bytes, std::uint64_t file_size) {
  if (bytes.empty()) return Error{ErrorCode::empty_input, {}, {}};
  const auto foreign = [&](Error otherwise) {
    const std::string_view kind = foreign_kind(bytes);
    if (kind.empty()) return otherwise;
    return Error{ErrorCode::foreign_file, {}, {std::string(kind), "safetensors"}};
  };
  if (bytes.size() < length_bytes) return foreign(truncated(bytes.size(), length_bytes));
  const std::uint64_t length = header_length(bytes);
  if (length > safetensors_header_limit) {
    return foreign({ErrorCode::header_too_large,
                    {},
                    {std::to_string(length), std::to_string(safetensors_header_limit)}});
  }
  if (length > std::min<std::uint64_t>(bytes.size(), file_size) - length_bytes) {
    return foreign(truncated(std::min<std::uint64_t>(bytes.size(), file_size), length_bytes + length));
  }
  const auto* start = reinterpret_cast<const char*>(bytes.data() + length_bytes);
  return std::string_view(start, static_cast<std::size_t>(length));
}

/// Bytes of a tensor by its type and shape; nothing when they do not fit or end within a byte.
std::optional<std::uint64_t> size_by_shape(const TensorEntry& entry) {
  if (std::find(entry.shape.begin(), entry.shape.end(), 0u) != entry.shape.end()) return 0;
  std::uint64_t bits = bits_of(entry.type);
  for (const std::uint64_t size : entry.shape) {
    if (bits > std::numeric_limits<std::uint64_t>::max() / size) return std::nullopt;
    bits *= size;
  }
  if (bits % 8 != 0) return std::nullopt;
  return bits / 8;
}

/// `entry` must start where the one before ended.
std::optional<Error> check_entry(const TensorEntry& entry, std::uint64_t expected_begin) {
  if (entry.begin != expected_begin || entry.end < entry.begin) {
    return Error{
        ErrorCode::tensor_offsets,
        {},
        {entry.name, std::to_string(expected_begin), std::to_string(entry.begin), std::to_string(entry.end)}};
  }
  const auto size = size_by_shape(entry);
  if (!size) return Error{ErrorCode::tensor_too_large, {}, {entry.name, shape_text(entry.shape)}};
  if (*size != entry.end - entry.begin) {
    return Error{ErrorCode::size_mismatch,
                 {},
                 {entry.name, std::to_string(*size), std::to_string(entry.end - entry.begin)}};
  }
  return std::nullopt;
}

}  // namespace

std::uint64_t safetensors_head_size(std::span<const std::byte> first_bytes) {
  if (first_bytes.size() < length_bytes) return recognised_bytes;
  const std::uint64_t length = header_length(first_bytes);
  if (length > safetensors_header_limit) return recognised_bytes;
  return std::max(recognised_bytes, length_bytes + length);
}

Result<SafetensorsLayout> read_safetensors_layout(std::span<const std::byte> head, std::uint64_t file_size) {
  const auto text = header_text(head, file_size);
  if (!text) return text.error();
  auto header = parse_safetensors_header(*text);
  if (!header) return header.error();
  SafetensorsHeader read = std::move(header).value();
  std::sort(read.tensors.begin(), read.tensors.end(), [](const TensorEntry& a, const TensorEntry& b) {
    return a.begin != b.begin ? a.begin < b.begin : a.end < b.end;
  });
  std::uint64_t data_size = 0;
  for (const TensorEntry& entry : read.tensors) {
    if (const auto error = check_entry(entry, data_size)) return *error;
    data_size = entry.end;
  }
  const std::uint64_t data_start = length_bytes + text->size();
  const std::uint64_t needed = sum_or_most(data_start, data_size);
  if (needed > file_size) return truncated(file_size, needed);
  if (needed < file_size) {
    return Error{ErrorCode::trailing_bytes, {}, {std::to_string(needed), std::to_string(file_size)}};
  }
  return SafetensorsLayout{std::move(read.metadata), std::move(read.tensors), data_start};
}

Result<SafetensorsFile> read_safetensors(std::span<const std::byte> bytes) {
  auto layout = read_safetensors_layout(bytes, bytes.size());
  if (!layout) return layout.error();
  SafetensorsLayout read = std::move(layout).value();
  const auto data = bytes.subspan(static_cast<std::size_t>(read.data_start));
  SafetensorsFile file;
  file.metadata = std::move(read.metadata);
  for (TensorEntry& entry : read.tensors) {
    const auto part = data.subspan(static_cast<std::size_t>(entry.begin),
                                   static_cast<std::size_t>(entry.end - entry.begin));
    file.tensors.push_back({std::move(entry.name), entry.type, std::move(entry.shape), part});
  }
  return file;
}

}  // namespace lora
