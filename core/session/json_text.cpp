// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/json_text.h"

#include <array>
#include <charconv>
#include <cmath>
#include <nlohmann/json.hpp>

namespace lora {

void append_text(std::string& json, std::string_view text) {
  using Json = nlohmann::json;
  json += Json(text).dump(-1, ' ', false, Json::error_handler_t::replace);
}

void append_texts(std::string& json, const std::vector<std::string>& texts) {
  json += '[';
  for (std::size_t k = 0; k < texts.size(); ++k) {
    if (k > 0) json += ',';
    append_text(json, texts[k]);
  }
  json += ']';
}

void append_number(std::string& json, double value) {
  if (!std::isfinite(value)) {
    json += "null";
    return;
  }
  if (value == 0.0 && std::signbit(value)) {  // JSON's -0 would be read as the whole number 0
    json += "-0.0";
    return;
  }
  std::array<char, 32> buffer{};
  json.append(buffer.data(), std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr);
}

void append_key(std::string& json, std::string_view key) {
  if (!json.empty() && json.back() != '{') json += ',';
  json.append("\"").append(key).append("\":");
}

}  // namespace lora
