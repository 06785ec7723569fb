// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/header_repair.h"

#include <algorithm>
#include <cctype>
#include <string>
#include <string_view>
#include <vector>

#include "tests/fuzz/fuzz_target.h"

namespace lora::fuzz {
namespace {

constexpr std::size_t prefix = 8;

std::size_t header_length(const std::uint8_t* data, std::size_t size) {
  std::uint64_t length = 0;
  for (std::size_t k = 0; k < prefix; ++k) length |= std::uint64_t{data[k]} << (8 * k);
  return static_cast<std::size_t>(std::min<std::uint64_t>(length, size - prefix));
}

/// The largest second number of all `"data_offsets":[a,b]`, at most `limit`.
std::size_t named_end(std::string_view json, std::size_t limit) {
  std::size_t largest = 0;
  for (auto at = json.find("data_offsets"); at != json.npos; at = json.find("data_offsets", at + 1)) {
    const auto comma = json.find(',', at);
    if (comma == json.npos) break;
    std::size_t value = 0;
    for (auto k = comma + 1; k < json.size() && std::isdigit(static_cast<unsigned char>(json[k])); ++k) {
      value = std::min(limit, value * 10 + static_cast<std::size_t>(json[k] - '0'));
    }
    largest = std::max(largest, value);
  }
  return largest;
}

void mutate(std::vector<std::uint8_t>& bytes, std::size_t room) {
  const std::size_t size = bytes.size();
  bytes.resize(size + room);
  bytes.resize(LLVMFuzzerMutate(bytes.data(), size, bytes.size()));
}

}  // namespace

std::size_t mutate_repaired(std::uint8_t* data, std::size_t size, std::size_t capacity, unsigned seed) {
  if (size <= prefix || capacity <= prefix + 1) return LLVMFuzzerMutate(data, size, capacity);
  const std::size_t length = header_length(data, size);
  std::vector<std::uint8_t> json(data + prefix, data + prefix + length);
  std::vector<std::uint8_t> values(data + prefix + length, data + size);
  const bool change_json = seed / 2 % 4 != 0 || values.empty();
  const std::size_t room = std::min<std::size_t>(capacity - size, 256);
  mutate(change_json ? json : values, room);
  if (seed / 8 % 2 == 0) {
    const std::size_t limit = capacity - prefix - std::min(json.size(), capacity - prefix);
    values.resize(named_end({reinterpret_cast<const char*>(json.data()), json.size()}, limit));
  }
  const std::size_t total = prefix + json.size() + values.size();
  for (std::size_t k = 0; k < prefix; ++k) data[k] = static_cast<std::uint8_t>(json.size() >> (8 * k));
  std::copy(json.begin(), json.end(), data + prefix);
  std::copy(values.begin(), values.end(), data + prefix + json.size());
  return total;
}

}  // namespace lora::fuzz
