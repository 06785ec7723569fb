// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_document.h"

#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>

#include "core/base/json_builder.h"
#include "core/base/json_lines.h"

namespace lora {

struct JsonDocument::Source {
  nlohmann::json value;
  std::string text;  ///< empty for a text above line_limit
};

namespace {

using Json = nlohmann::json;

const Json& json(const void* value) {
  return *static_cast<const Json*>(value);
}

/// Every whole number up to it is a double.
constexpr double exact_limit = 0x1p53;

/// Whether a whole number is one a double holds exactly.
bool is_exact(const Json& whole) {
  const auto nearest = whole.get<double>();
  if (!whole.is_number_unsigned()) return static_cast<std::int64_t>(nearest) == whole.get<std::int64_t>();
  // 2⁶⁴ itself does not fit.
  return nearest < 0x1p64 && static_cast<std::uint64_t>(nearest) == whole.get<std::uint64_t>();
}

std::string shortest(double value) {
  std::array<char, 32> buffer{};
  const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr;
  return {buffer.data(), end};
}

}  // namespace

Result<JsonDocument> JsonDocument::parse(std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  if (text.find_first_not_of(" \t\r\n") == std::string_view::npos) {
    return Error{ErrorCode::empty_input, {}, {}};
  }
  Source source;
  if (const auto error = build_json(text, depth_limit, &source.value)) return *error;
  if (text.size() <= line_limit) source.text = text;
  return JsonDocument(std::make_shared<const Source>(std::move(source)));
}

JsonNode JsonDocument::root() const {
  return {source_.get(), &source_->value, ""};
}

bool JsonNode::is_null() const {
  return json(value_).is_null();
}
bool JsonNode::is_object() const {
  return json(value_).is_object();
}
bool JsonNode::is_array() const {
  return json(value_).is_array();
}
bool JsonNode::is_text() const {
  return json(value_).is_string();
}

void JsonNode::fail(ErrorCode code, std::vector<std::string> values) const {
  const auto& source = *static_cast<const JsonDocument::Source*>(source_);
  Place place;
  if (!source.text.empty()) place.line = json_line(source.text, &source.value, value_);
  throw JsonInputError{{code, place, std::move(values)}};
}
void JsonNode::fail_type(std::string_view expected) const {
  fail(ErrorCode::wrong_type, {key_, std::string(expected)});
}
void JsonNode::fail_range(const std::string& value, const std::string& lowest,
                          const std::string& highest) const {
  fail(ErrorCode::out_of_range, {key_, value, lowest, highest});
}
void JsonNode::fail_size(std::size_t expected) const {
  fail(ErrorCode::size_mismatch, {key_, std::to_string(expected), std::to_string(size())});
}

bool JsonNode::has(std::string_view key) const {
  return is_object() && json(value_).contains(key);
}

JsonNode JsonNode::member(std::string_view key) const {
  if (!is_object()) fail_type("object");
  const auto found = json(value_).find(key);
  if (found == json(value_).end()) {
    fail(ErrorCode::missing_key, {std::string(key)});
  }
  return {source_, &*found, std::string(key)};
}

std::optional<JsonNode> JsonNode::find(std::string_view key) const {
  if (!has(key)) return std::nullopt;
  JsonNode node = member(key);
  if (node.is_null()) return std::nullopt;
  return node;
}

std::vector<std::string> JsonNode::keys() const {
  if (!is_object()) fail_type("object");
  std::vector<std::string> names;
  for (const auto& item : json(value_).items()) names.push_back(item.key());
  return names;
}

std::string JsonNode::json_text() const {
  return json(value_).dump();
}

std::size_t JsonNode::size() const {
  if (!is_array()) fail_type("array");
  return json(value_).size();
}

JsonNode JsonNode::element(std::size_t index) const {
  if (index >= size()) fail_size(index + 1);
  return {source_, &json(value_)[index], key_};
}

std::string JsonNode::text() const {
  if (!is_text()) fail_type("text");
  return json(value_).get<std::string>();
}

std::vector<std::string> JsonNode::texts() const {
  std::vector<std::string> all;
  all.reserve(size());
  for (std::size_t k = 0; k < size(); ++k) all.push_back(element(k).text());
  return all;
}

double JsonNode::number() const {
  const Json& value = json(value_);
  if (!value.is_number()) fail_type("number");
  if (value.is_number_integer() && !is_exact(value)) {
    fail_range(value.dump(), shortest(-exact_limit), shortest(exact_limit));
  }
  return value.get<double>();
}

double JsonNode::number_in(double lowest, double highest) const {
  const double value = number();
  if (!(value >= lowest && value <= highest))
    fail_range(shortest(value), shortest(lowest), shortest(highest));
  return value;
}

double JsonNode::number_or_nan() const {
  return is_null() ? std::numeric_limits<double>::quiet_NaN() : number();
}

bool JsonNode::flag() const {
  if (!json(value_).is_boolean()) fail_type("true or false");
  return json(value_).get<bool>();
}

std::uint64_t JsonNode::whole() const {
  if (!json(value_).is_number_unsigned()) fail_type("whole number");
  return json(value_).get<std::uint64_t>();
}

std::size_t JsonNode::whole_in(std::size_t lowest, std::size_t highest) const {
  const std::uint64_t value = whole();
  if (value < lowest || value > highest) {
    fail_range(std::to_string(value), std::to_string(lowest), std::to_string(highest));
  }
  return static_cast<std::size_t>(value);
}

}  // namespace lora
