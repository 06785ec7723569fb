// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapter/safetensors_header.h"

#include <nlohmann/json.hpp>
#include <optional>
#include <unordered_set>

namespace lora {
namespace {

using Json = nlohmann::json;

constexpr std::size_t length_bytes = 8;
constexpr std::string_view metadata_key = "__metadata__";

Error not_json(std::size_t byte) {
  return {ErrorCode::invalid_json, {}, {std::to_string(length_bytes + byte)}};
}

/// Builds the header from the parser's events, so that a hostile header costs no more memory than its length.
class HeaderEvents : public nlohmann::json_sax<Json> {
 public:
  SafetensorsHeader header;
  std::optional<Error> error;

  bool null() override { return wrong_type(); }
  bool boolean(bool) override { return wrong_type(); }
  bool number_integer(number_integer_t) override { return wrong_type(); }
  bool number_float(number_float_t, const string_t&) override { return wrong_type(); }
  bool binary(binary_t&) override { return wrong_type(); }

  bool number_unsigned(number_unsigned_t value) override {
    if (at_ != At::shape && at_ != At::offsets) return wrong_type();
    (at_ == At::shape ? entry_.shape : offsets_).push_back(value);
    return true;
  }

  bool string(string_t& value) override {
    if (at_ == At::metadata) {
      header.metadata.emplace(key_, value);
      return true;
    }
    if (at_ != At::tensor || key_ != "dtype") return wrong_type();
    const auto type = tensor_type_named(value);
    if (!type) return fail(ErrorCode::unknown_tensor_type, {entry_.name, value});
    entry_.type = *type;
    return true;
  }

  bool start_object(std::size_t) override {
    if (at_ == At::outside) {
      at_ = At::top;
      return true;
    }
    if (at_ != At::top) return wrong_type();
    keys_.clear();
    at_ = key_ == metadata_key ? At::metadata : At::tensor;
    entry_ = {};
    entry_.name = key_;
    offsets_.clear();
    return true;
  }

  bool key(string_t& name) override {
    auto& known = at_ == At::top ? names_ : keys_;
    if (!known.insert(name).second) return fail(ErrorCode::duplicate_key, {name});
    if (at_ == At::tensor && name != "dtype" && name != "shape" && name != "data_offsets") {
      return fail(ErrorCode::unknown_key, {name, entry_.name});
    }
    key_ = name;
    return true;
  }

  bool end_object() override {
    if (at_ == At::top) return true;
    if (at_ == At::tensor && !finish_tensor()) return false;
    at_ = At::top;
    return true;
  }

  bool start_array(std::size_t) override {
    if (at_ != At::tensor || key_ == "dtype") return wrong_type();
    at_ = key_ == "shape" ? At::shape : At::offsets;
    return true;
  }

  bool end_array() override {
    at_ = At::tensor;
    return true;
  }

  bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception&) override {
    error = not_json(position);
    return false;
  }

 private:
  enum class At { outside, top, metadata, tensor, shape, offsets };

  bool fail(ErrorCode code, std::vector<std::string> values) {
    error = Error{code, {}, std::move(values)};
    return false;
  }

  bool wrong_type() {
    switch (at_) {
      case At::outside:
      case At::top:
        return fail(ErrorCode::wrong_type, {key_, "object"});
      case At::metadata:
        return fail(ErrorCode::wrong_type, {key_, "text"});
      case At::tensor:
        return fail(ErrorCode::wrong_type, {entry_.name, key_ == "dtype" ? "text" : "array"});
      case At::shape:
      case At::offsets:
        break;
    }
    return fail(ErrorCode::wrong_type, {entry_.name, "whole number"});
  }

  bool finish_tensor() {
    for (const char* needed : {"dtype", "shape", "data_offsets"}) {
      if (!keys_.contains(needed)) return fail(ErrorCode::missing_key, {entry_.name + "." + needed});
    }
    if (offsets_.size() != 2) {
      return fail(ErrorCode::size_mismatch,
                  {entry_.name + ".data_offsets", "2", std::to_string(offsets_.size())});
    }
    entry_.begin = offsets_[0];
    entry_.end = offsets_[1];
    header.tensors.push_back(std::move(entry_));
    return true;
  }

  At at_ = At::outside;
  std::string key_;
  TensorEntry entry_;
  std::vector<std::uint64_t> offsets_;
  std::unordered_set<std::string> names_;
  std::unordered_set<std::string> keys_;
};

}  // namespace

Result<SafetensorsHeader> parse_safetensors_header(std::string_view json) {
  const auto last = json.find_last_not_of(' ');
  json = json.substr(0, last == std::string_view::npos ? 0 : last + 1);
  if (!json.starts_with('{')) return not_json(1);
  if (!json.ends_with('}')) return not_json(json.size());
  // The parser takes a zero byte for the end of the text.
  if (const auto zero = json.find('\0'); zero != std::string_view::npos) return not_json(zero + 1);
  HeaderEvents events;
  if (!Json::sax_parse(json.begin(), json.end(), &events)) return events.error.value();
  return std::move(events.header);
}

}  // namespace lora
