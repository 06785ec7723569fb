// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/unknown_keys.h"

#include <algorithm>

#include "core/session/json_text.h"

namespace lora {

UnknownKeys unknown_keys(const JsonNode& node, std::initializer_list<std::string_view> known) {
  UnknownKeys unknown;
  for (const std::string& key : node.keys()) {
    if (std::find(known.begin(), known.end(), key) != known.end()) continue;
    unknown.emplace(key, node.member(key).json_text());
  }
  return unknown;
}

void append_unknown(std::string& json, const UnknownKeys& unknown) {
  for (const auto& [key, value] : unknown) {
    json += ',';
    append_text(json, key);
    json.append(":").append(value);
  }
}

}  // namespace lora
