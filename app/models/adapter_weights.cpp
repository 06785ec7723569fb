// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/adapter_weights.h"

#include <QFileInfo>
#include <algorithm>
#include <new>

#include "app/files/file_reader.h"
#include "core/adapter/lora_tensor_name.h"

namespace lora::app {
namespace {

/// Fills `bytes` from the file at `offset`; how many there were.
std::size_t read_at(QFile& file, std::uint64_t offset, std::span<std::byte> bytes) {
  if (!file.seek(static_cast<qint64>(offset))) return 0;
  std::size_t done = 0;
  while (done < bytes.size()) {
    const qint64 more =
        file.read(reinterpret_cast<char*>(bytes.data() + done), static_cast<qint64>(bytes.size() - done));
    if (more <= 0) break;
    done += static_cast<std::size_t>(more);
  }
  return done;
}

std::vector<std::byte> start_of(QFile& file, std::uint64_t size) {
  std::vector<std::byte> bytes(std::min(size, static_cast<std::uint64_t>(file.size())));
  bytes.resize(read_at(file, 0, bytes));
  return bytes;
}

bool is_factor(const TensorEntry& entry) {
  const LoraPart part = parse_lora_tensor_name(entry.name).part;
  return part == LoraPart::a || part == LoraPart::b || part == LoraPart::alpha;
}

}  // namespace

std::optional<Error> AdapterWeights::read_factors(QFile& file, SafetensorsLayout layout) {
  file_.metadata = std::move(layout.metadata);
  std::uint64_t total = 0;
  for (const TensorEntry& entry : layout.tensors) total += is_factor(entry) ? entry.end - entry.begin : 0;
  if (total > static_cast<std::uint64_t>(file_size_limit)) {
    return Error{ErrorCode::file_too_large, {}, {std::to_string(total), std::to_string(file_size_limit)}};
  }
  for (TensorEntry& entry : layout.tensors) {
    std::span<const std::byte> bytes;
    if (is_factor(entry)) {
      const auto size = static_cast<std::size_t>(entry.end - entry.begin);
      bytes_.push_back(std::make_unique_for_overwrite<std::byte[]>(size));
      const std::uint64_t offset = layout.data_start + entry.begin;
      const std::size_t there = read_at(file, offset, {bytes_.back().get(), size});
      if (there < size) {
        return Error{
            ErrorCode::truncated_file, {}, {std::to_string(offset + there), std::to_string(offset + size)}};
      }
      bytes = {bytes_.back().get(), size};
    }
    file_.tensors.push_back({std::move(entry.name), entry.type, std::move(entry.shape), bytes});
  }
  return std::nullopt;
}

Result<AdapterWeights> AdapterWeights::read(const QString& path) {
  const std::string name = path.toStdString();
  const auto placed = [&](Error error) {
    error.place.file = name;
    return error;
  };
  const QFileInfo info(path);
  if (!info.exists()) return placed({ErrorCode::file_not_found, {}, {name}});
  QFile file(path);
  if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
    return placed({ErrorCode::file_unreadable, {}, {name}});
  }
  try {
    const std::uint64_t head_size = safetensors_head_size(start_of(file, sizeof(std::uint64_t)));
    const std::vector<std::byte> head = start_of(file, head_size);
    auto layout = read_safetensors_layout(head, static_cast<std::uint64_t>(file.size()));
    if (!layout) return placed(layout.error());
    AdapterWeights weights;
    if (auto error = weights.read_factors(file, std::move(layout).value())) return placed(std::move(*error));
    return weights;
  } catch (const std::bad_alloc&) {
    return placed(
        {ErrorCode::file_too_large, {}, {std::to_string(file.size()), std::to_string(file_size_limit)}});
  }
}

}  // namespace lora::app
