// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_document.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>
#include <set>

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

std::string shortest(double value) {
  std::array<char, 32> buffer{};
  const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr;
  return {buffer.data(), end};
}

/// Refuses what the parser itself lets pass: repeated keys and deep nesting.
class StrictCallback {
 public:
  bool operator()(int depth, Json::parse_event_t event, Json& parsed) {
    if (depth > JsonDocument::depth_limit) refuse();
    if (event == Json::parse_event_t::object_start) keys_.emplace_back();
    if (event == Json::parse_event_t::object_end) keys_.pop_back();
    if (event == Json::parse_event_t::key) {
      const auto& key = parsed.get_ref<const std::string&>();
      if (!keys_.back().insert(key).second) refuse();
    }
    return true;
  }

 private:
  [[noreturn]] static void refuse() { throw JsonInputError{{ErrorCode::invalid_json, {}, {}}}; }
  std::vector<std::set<std::string>> keys_;
};

Place place_of(std::string_view text, std::size_t byte) {
  const std::string_view before = text.substr(0, byte > 0 ? byte - 1 : 0);
  const auto line = 1 + std::count(before.begin(), before.end(), '\n');
  const auto line_start = before.rfind('\n');
  const std::size_t column =
      line_start == std::string_view::npos ? before.size() : before.size() - line_start - 1;
  return {"", static_cast<std::size_t>(line), column + 1};
}

}  // namespace

Result<JsonDocument> JsonDocument::parse(std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  if (text.find_first_not_of(" \t\r\n") == std::string_view::npos) {
    return Error{ErrorCode::empty_input, {}, {}};
  }
  // The parser takes a zero byte for the end of the text.
  if (const auto zero = text.find('\0'); zero != std::string_view::npos) {
    return Error{ErrorCode::invalid_json, place_of(text, zero + 1), {std::to_string(zero + 1)}};
  }
  try {
    return JsonDocument(std::make_shared<const Source>(
        Source{Json::parse(text.begin(), text.end(), StrictCallback()),
               std::string(text.size() <= line_limit ? text : std::string_view())}));
  } catch (const JsonInputError& thrown) {
    return thrown.error;
  } catch (const Json::parse_error& thrown) {
    return Error{ErrorCode::invalid_json, place_of(text, thrown.byte), {std::to_string(thrown.byte)}};
  } catch (const Json::exception&) {  // a number beyond double
    return Error{ErrorCode::invalid_json, {}, {}};
  }
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
  if (!json(value_).is_number()) fail_type("number");
  return json(value_).get<double>();
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
