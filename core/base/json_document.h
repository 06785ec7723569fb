// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace lora {

/// Thrown by JsonNode for input that is not as wanted; `guarded` turns it into a Result.
struct JsonInputError {
  Error error;
};

/// A value inside a JsonDocument, which must outlive it. The getters throw JsonInputError: missing_key,
/// wrong_type or out_of_range, naming the key and, for a text of at most JsonDocument::line_limit bytes, the
/// line.
class JsonNode {
 public:
  /// `source` is the document's state, from which the line is found.
  JsonNode(const void* source, const void* value, std::string key)
      : source_(source), value_(value), key_(std::move(key)) {}

  const std::string& key() const { return key_; }
  bool is_null() const;
  bool is_object() const;
  bool is_array() const;
  bool is_text() const;

  bool has(std::string_view key) const;
  /// Member of an object.
  JsonNode member(std::string_view key) const;
  /// The member unless it is missing or null.
  std::optional<JsonNode> find(std::string_view key) const;
  /// Names of an object's members, sorted.
  std::vector<std::string> keys() const;
  /// The value as compact JSON text.
  std::string json_text() const;
  /// Length of an array.
  std::size_t size() const;
  /// Element of an array; it keeps the array's key.
  JsonNode element(std::size_t index) const;

  std::string text() const;
  std::vector<std::string> texts() const;
  /// A finite number; out_of_range for a whole number that a double would round.
  double number() const;
  double number_in(double lowest, double highest) const;
  double number_or_nan() const;  ///< null is NaN
  bool flag() const;
  std::uint64_t whole() const;
  std::size_t whole_in(std::size_t lowest, std::size_t highest) const;

  /// Throws the error, placed at this value.
  [[noreturn]] void fail(ErrorCode code, std::vector<std::string> values) const;
  [[noreturn]] void fail_type(std::string_view expected) const;
  [[noreturn]] void fail_range(const std::string& value, const std::string& lowest,
                               const std::string& highest) const;
  [[noreturn]] void fail_size(std::size_t expected) const;

 private:
  const void* source_;
  const void* value_;
  std::string key_;
};

/// JSON text, parsed strictly (RFC 8259): one value, nothing after it, no key twice in an object, valid
/// UTF-8, no lone surrogates, numbers that fit, at most `depth_limit` levels. Numbers read back as the very
/// double or whole number that was written. One byte order mark before the text is passed over.
class JsonDocument {
 public:
  static constexpr int depth_limit = 16;
  /// Texts up to this many bytes are kept, to tell the line of an error.
  static constexpr std::size_t line_limit = 1u << 20;
  /// Errors: empty_input, invalid_json (place: line and column in bytes).
  static Result<JsonDocument> parse(std::string_view text);
  JsonNode root() const;

 private:
  friend class JsonNode;
  struct Source;
  explicit JsonDocument(std::shared_ptr<const Source> source) : source_(std::move(source)) {}
  std::shared_ptr<const Source> source_;
};

/// The value `read` returns, or the error it threw.
template <typename Read>
auto guarded(Read&& read) -> Result<decltype(read())> {
  try {
    return read();
  } catch (const JsonInputError& thrown) {
    return thrown.error;
  }
}

}  // namespace lora
