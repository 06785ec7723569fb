// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lessons/lesson_words.h"

#include <algorithm>
#include <array>
#include <optional>

#include "core/base/json_document.h"
#include "core/lessons/lesson_spans.h"
#include "core/ratings/text_encoding.h"

namespace lora {
namespace {

constexpr std::array<std::string_view, 6> part_names = {"ask", "task", "hint", "done", "note", "why"};

[[noreturn]] void fail(ErrorCode code, std::size_t line, std::vector<std::string> values) {
  throw JsonInputError{{code, {"", line, 0}, std::move(values)}};
}

std::string_view trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(" \t\r");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

/// Whether words on both sides of a line break need a blank between them (Chinese needs none).
bool needs_blank(std::string_view before, std::string_view after) {
  return static_cast<unsigned char>(before.back()) < 0x80 || static_cast<unsigned char>(after.front()) < 0x80;
}

class Reader {
 public:
  explicit Reader(std::string_view markdown) : rest_(markdown) {}

  LessonWords read() {
    while (!rest_.empty()) {
      const auto end = std::min(rest_.find('\n'), rest_.size());
      ++line_;
      take(trimmed(rest_.substr(0, end)));
      rest_.remove_prefix(std::min(end + 1, rest_.size()));
    }
    end_block();
    if (words_.title.empty()) fail(ErrorCode::lesson_heading, 1, {"# "});
    return std::move(words_);
  }

 private:
  void take(std::string_view line) {
    if (line.starts_with("### ")) {
      begin_part(trimmed(line.substr(4)));
    } else if (line.starts_with("## ")) {
      begin_section(line.substr(3));
    } else if (line.starts_with("# ")) {
      end_block();
      if (!words_.title.empty()) fail(ErrorCode::lesson_heading, line_, {std::string(line)});
      words_.title = trimmed(line.substr(2));
    } else if (line.empty()) {
      end_block();
    } else if (line.starts_with("- ")) {
      end_block();
      begin_block(true, trimmed(line.substr(2)));
    } else if (block_) {
      if (needs_blank(*block_, line)) *block_ += ' ';
      *block_ += line;
    } else {
      begin_block(false, line);
    }
  }

  void begin_section(std::string_view heading) {
    end_block();
    const auto colon = heading.find(':');
    const std::string id(trimmed(heading.substr(0, colon)));
    const auto text =
        colon == std::string_view::npos ? std::string_view() : trimmed(heading.substr(colon + 1));
    if (id.empty() || text.empty()) fail(ErrorCode::lesson_heading, line_, {"## " + std::string(heading)});
    auto& section = words_.sections[id];
    if (section.line != 0) fail(ErrorCode::duplicate_name, line_, {id, std::to_string(section.line)});
    section.heading = text;
    section.line = line_;
    section_ = &section;
    part_ = &section.parts[""];
  }

  void begin_part(std::string_view name) {
    end_block();
    const bool known = std::find(part_names.begin(), part_names.end(), name) != part_names.end();
    if (!known || section_ == nullptr) fail(ErrorCode::lesson_heading, line_, {"### " + std::string(name)});
    const auto [place, added] = section_->parts.try_emplace(std::string(name));
    if (!added) fail(ErrorCode::duplicate_name, line_, {std::string(name), std::to_string(section_->line)});
    part_ = &place->second;
  }

  void begin_block(bool item, std::string_view text) {
    if (part_ == nullptr) fail(ErrorCode::lesson_heading, line_, {std::string(text.substr(0, 40))});
    block_ = std::string(text);
    block_is_item_ = item;
    block_line_ = line_;
  }

  void end_block() {
    if (!block_) return;
    part_->push_back({read_spans(*block_, block_line_), block_is_item_});
    block_.reset();
  }

  std::string_view rest_;
  std::size_t line_ = 0;
  LessonWords words_;
  LessonSection* section_ = nullptr;
  LessonText* part_ = nullptr;
  std::optional<std::string> block_;
  bool block_is_item_ = false;
  std::size_t block_line_ = 0;
};

}  // namespace

const LessonText& LessonSection::part(std::string_view name) const {
  static const LessonText none;
  const auto found = parts.find(name);
  return found == parts.end() ? none : found->second;
}

LessonText LessonSection::answers(std::string_view part_name) const {
  LessonText items;
  for (const TextBlock& block : part(part_name))
    if (block.item) items.push_back(block);
  return items;
}

Result<LessonWords> read_words(std::string_view markdown) {
  if (markdown.starts_with("\xEF\xBB\xBF")) markdown.remove_prefix(3);
  if (trimmed(markdown).empty()) return Error{ErrorCode::empty_input, {}, {}};
  if (markdown.size() > lesson_file_limit) {
    return Error{
        ErrorCode::file_too_large, {}, {std::to_string(markdown.size()), std::to_string(lesson_file_limit)}};
  }
  if (!is_utf8(markdown)) return Error{ErrorCode::bad_encoding, {}, {"UTF-8"}};
  return guarded([&] { return Reader(markdown).read(); });
}

}  // namespace lora
