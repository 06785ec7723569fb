// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_lines.h"

#include <nlohmann/json.hpp>

namespace lora {
namespace {

/// Goes through the text and the parsed value side by side until the wanted value is met.
class LineFinder {
 public:
  LineFinder(std::string_view text, const void* wanted) : text_(text), wanted_(wanted) {}

  /// True: found, line() is where it begins.
  bool visit(const nlohmann::json& value) {
    skip_blanks();
    if (&value == wanted_) return true;
    if (value.is_object()) return visit_members(value);
    if (value.is_array()) return visit_elements(value);
    value.is_string() ? skip_string() : skip_word();
    return false;
  }
  std::size_t line() const { return line_; }

 private:
  bool visit_members(const nlohmann::json& object) {
    ++at_;  // {
    for (std::size_t k = 0; k < object.size(); ++k) {
      skip_blanks();
      const std::size_t start = at_;
      skip_string();
      const auto key = nlohmann::json::parse(text_.substr(start, at_ - start)).get<std::string>();
      skip_blanks();
      ++at_;  // :
      if (visit(object.at(key))) return true;
      skip_blanks();
      if (k + 1 < object.size()) ++at_;  // ,
    }
    skip_blanks();
    ++at_;  // }
    return false;
  }

  bool visit_elements(const nlohmann::json& array) {
    ++at_;  // [
    for (std::size_t k = 0; k < array.size(); ++k) {
      if (visit(array[k])) return true;
      skip_blanks();
      if (k + 1 < array.size()) ++at_;  // ,
    }
    skip_blanks();
    ++at_;  // ]
    return false;
  }

  void skip_blanks() {
    for (; at_ < text_.size() && std::string_view(" \t\r\n").find(text_[at_]) != std::string_view::npos;
         ++at_)
      if (text_[at_] == '\n') ++line_;
  }
  void skip_string() {
    for (++at_; at_ < text_.size() && text_[at_] != '"'; ++at_)
      if (text_[at_] == '\\') ++at_;
    ++at_;
  }
  void skip_word() {
    while (at_ < text_.size() && std::string_view(",]} \t\r\n").find(text_[at_]) == std::string_view::npos)
      ++at_;
  }

  std::string_view text_;
  const void* wanted_;
  std::size_t at_ = 0;
  std::size_t line_ = 1;
};

}  // namespace

std::size_t json_line(std::string_view text, const void* root, const void* wanted) {
  LineFinder finder(text, wanted);
  return finder.visit(*static_cast<const nlohmann::json*>(root)) ? finder.line() : 0;
}

}  // namespace lora
