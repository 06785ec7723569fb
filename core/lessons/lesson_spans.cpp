// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lessons/lesson_spans.h"

#include "core/base/json_document.h"
#include "core/lessons/facts.h"

namespace lora {
namespace {

class SpanReader {
 public:
  SpanReader(std::string_view text, std::size_t line) : text_(text), line_(line) {}

  std::vector<TextSpan> read() {
    while (at_ < text_.size()) take();
    flush();
    if (look_.bold || look_.italic || look_.code) {
      fail(ErrorCode::unclosed_mark, {look_.code ? "`" : look_.bold ? "**" : "*"});
    }
    if (spans_.empty()) {
      run_ = text_;
      flush();
    }
    return std::move(spans_);
  }

 private:
  [[noreturn]] void fail(ErrorCode code, std::vector<std::string> values) const {
    throw JsonInputError{{code, {"", line_, 0}, std::move(values)}};
  }
  bool next_is(std::string_view mark) const { return text_.substr(at_).starts_with(mark); }
  bool stands_alone() const {
    const bool blank_before = at_ == 0 || text_[at_ - 1] == ' ';
    return blank_before && (at_ + 1 >= text_.size() || text_[at_ + 1] == ' ');
  }

  void take() {
    if (next_is("`")) {
      turn(look_.code, 1);
    } else if (look_.code) {
      run_ += text_[at_++];
    } else if (next_is("**")) {
      turn(look_.bold, 2);
    } else if (next_is("*") && !stands_alone()) {
      turn(look_.italic, 1);
    } else if (next_is("{{")) {
      run_ += '{';
      at_ += 2;
    } else if (next_is("{")) {
      take_fact();
    } else {
      run_ += text_[at_++];
    }
  }

  void turn(bool& look, std::size_t length) {
    flush();
    look = !look;
    at_ += length;
  }

  void take_fact() {
    const auto end = text_.find('}', at_);
    if (end == std::string_view::npos) fail(ErrorCode::unclosed_mark, {"{"});
    std::string_view name = text_.substr(at_ + 1, end - at_ - 1);
    TextSpan span = look_;
    if (const auto colon = name.find(':'); colon != std::string_view::npos) {
      const std::string_view digits = name.substr(colon + 1);
      if (digits.size() != 1 || digits[0] < '0' || digits[0] > '9') {
        fail(ErrorCode::unknown_reference, {"{}", std::string(name)});
      }
      span.decimals = digits[0] - '0';
      name = name.substr(0, colon);
    }
    const FactInfo* fact = find_fact(name);
    const bool has_text = fact != nullptr && (fact->kind == FactKind::number || fact->kind == FactKind::name);
    if (!has_text) fail(ErrorCode::unknown_reference, {"{}", std::string(name)});
    flush();
    span.fact = name;
    spans_.push_back(std::move(span));
    at_ = end + 1;
  }

  void flush() {
    if (run_.empty()) return;
    TextSpan span = look_;
    span.text = std::move(run_);
    spans_.push_back(std::move(span));
    run_.clear();
  }

  std::string_view text_;
  std::size_t line_;
  std::size_t at_ = 0;
  TextSpan look_;
  std::string run_;
  std::vector<TextSpan> spans_;
};

}  // namespace

std::vector<TextSpan> read_spans(std::string_view paragraph, std::size_t line) {
  return SpanReader(paragraph, line).read();
}

}  // namespace lora
