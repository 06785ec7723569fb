// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_builder.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <iterator>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace lora {
namespace {

using Json = nlohmann::json;

/// Walks over the text and tells a counter how far the parser has read.
class CountedByte {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  CountedByte(const char* at, const char** reached) : at_(at), reached_(reached) {}
  const char& operator*() const { return *at_; }
  CountedByte& operator++() {
    *reached_ = ++at_;
    return *this;
  }
  CountedByte operator++(int) {
    const CountedByte before = *this;
    ++*this;
    return before;
  }
  bool operator==(const CountedByte& other) const { return at_ == other.at_; }
  bool operator!=(const CountedByte& other) const { return at_ != other.at_; }

 private:
  const char* at_;
  const char** reached_;
};

/// The double a number's text stands for, or nothing when it is beyond double. The parser's own value is not
/// taken: it comes from a function that asks the locale.
std::optional<double> exact_double(std::string text) {
  for (char& c : text) {
    const bool plain = (c >= '0' && c <= '9') || c == '-' || c == '+' || c == 'e' || c == 'E';
    if (!plain) c = '.';
  }
  double value = 0.0;
  const char* const end = text.data() + text.size();
  const auto read = std::from_chars(text.data(), end, value);
  if (read.ec == std::errc::result_out_of_range) {
    const bool tiny = text.find("e-") != std::string::npos || text.find("E-") != std::string::npos;
    return tiny ? std::optional(text[0] == '-' ? -0.0 : 0.0) : std::nullopt;
  }
  return value;
}

/// Whether a whole number beyond 64 bits is one a double holds exactly.
bool is_exact(std::string_view digits, double value) {
  std::array<char, 512> buffer{};
  const auto written =
      std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed, 0);
  return written.ec == std::errc{} &&
         digits == std::string_view(buffer.data(), static_cast<std::size_t>(written.ptr - buffer.data()));
}

/// Builds the value from the parser's events.
class Builder : public nlohmann::json_sax<Json> {
 public:
  Builder(int depth_limit, Json& root) : depth_limit_(depth_limit), root_(root) {}

  std::size_t broken_at = 0;  ///< the parser's own error: bytes read

  bool null() override { return put(nullptr) != nullptr; }
  bool boolean(bool value) override { return put(value) != nullptr; }
  bool number_integer(number_integer_t value) override {
    if (value == 0) return put(-0.0) != nullptr;
    return put(value) != nullptr;
  }
  bool number_unsigned(number_unsigned_t value) override { return put(value) != nullptr; }
  bool number_float(number_float_t, const string_t& text) override {
    const auto value = exact_double(text);
    if (!value) return refuse();
    const bool whole = text.find_first_not_of("-0123456789") == std::string::npos;
    if (whole && !is_exact(text, *value)) return refuse();
    return put(*value) != nullptr;
  }
  bool string(string_t& value) override { return put(std::move(value)) != nullptr; }
  bool binary(binary_t&) override { return refuse(); }

  bool start_object(std::size_t) override { return open(Json::object()); }
  bool start_array(std::size_t) override { return open(Json::array()); }
  bool end_object() override { return close(); }
  bool end_array() override { return close(); }

  bool key(string_t& name) override {
    auto& members = open_.back()->get_ref<Json::object_t&>();
    const auto [member, is_new] = members.emplace(name, nullptr);
    if (!is_new) return refuse();
    member_ = &member->second;
    return true;
  }

  bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception&) override {
    broken_at = position;
    return refuse();
  }

 private:
  static bool refuse() { return false; }
  template <typename Value>
  Json* put(Value&& value) {
    if (open_.empty()) {
      root_ = Json(std::forward<Value>(value));
      return &root_;
    }
    if (open_.back()->is_object()) {
      *member_ = Json(std::forward<Value>(value));
      return member_;
    }
    auto& elements = open_.back()->get_ref<Json::array_t&>();
    return &elements.emplace_back(std::forward<Value>(value));
  }
  bool open(Json empty) {
    if (static_cast<int>(open_.size()) >= depth_limit_) return refuse();
    open_.push_back(put(std::move(empty)));
    return true;
  }
  bool close() {
    open_.pop_back();
    return true;
  }

  int depth_limit_;
  Json& root_;
  std::vector<Json*> open_;  ///< from the outside in; their parents grow only after they are closed
  Json* member_ = nullptr;
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

std::optional<Error> build_json(std::string_view text, int depth_limit, void* root) {
  const auto refuse = [&](std::size_t byte) {
    return Error{ErrorCode::invalid_json, place_of(text, byte), {std::to_string(byte)}};
  };
  // The parser takes a zero byte for the end of the text and skips a byte order mark.
  if (const auto zero = text.find('\0'); zero != std::string_view::npos) return refuse(zero + 1);
  if (text.starts_with("\xEF")) return refuse(1);
  const char* reached = text.data();
  Builder builder(depth_limit, *static_cast<Json*>(root));
  const bool read = Json::sax_parse(CountedByte(text.data(), &reached),
                                    CountedByte(text.data() + text.size(), &reached), &builder);
  if (read) return std::nullopt;
  return refuse(builder.broken_at > 0 ? builder.broken_at : static_cast<std::size_t>(reached - text.data()));
}

}  // namespace lora
