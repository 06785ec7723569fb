// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapter/pattern_parser.h"

namespace lora {
namespace {

using Step = ModulePattern::Step;
using Kind = Step::Kind;
using Steps = std::vector<Step>;
using Characters = std::bitset<256>;

constexpr int nesting_limit = 50;

struct NotUnderstood {};

int size_of(const Steps& steps) {
  return static_cast<int>(steps.size());
}

void append(Steps& steps, const Steps& more) {
  steps.insert(steps.end(), more.begin(), more.end());
}

Characters only(char c) {
  Characters characters;
  characters.set(static_cast<unsigned char>(c));
  return characters;
}

Characters between(char low, char high) {
  Characters characters;
  for (int c = static_cast<unsigned char>(low); c <= static_cast<unsigned char>(high); ++c) {
    characters.set(static_cast<std::size_t>(c));
  }
  return characters;
}

/// Recursive descent over: alternatives "|", sequences, repeats "* + ?", atoms.
class Parser {
 public:
  explicit Parser(std::string_view text) : text_(text) {}

  Steps parse() {
    Steps steps = alternatives();
    if (position_ != text_.size()) throw NotUnderstood{};
    return steps;
  }

 private:
  bool at_end() const { return position_ == text_.size(); }
  char next() {
    if (at_end()) throw NotUnderstood{};
    return text_[position_++];
  }
  bool take(std::string_view wanted) {
    if (!text_.substr(position_).starts_with(wanted)) return false;
    position_ += wanted.size();
    return true;
  }

  Steps alternatives() {
    if (++depth_ > nesting_limit) throw NotUnderstood{};
    Steps left = sequence();
    while (take("|")) {
      const Steps right = sequence();
      Steps both{{Kind::split, {}, 1, size_of(left) + 2}};
      append(both, left);
      both.push_back({Kind::jump, {}, size_of(right) + 1, 0});
      append(both, right);
      left = std::move(both);
    }
    --depth_;
    return left;
  }

  Steps sequence() {
    Steps steps;
    while (!at_end() && text_[position_] != '|' && text_[position_] != ')') append(steps, repeat());
    return steps;
  }

  Steps repeat() {
    const Steps one = atom();
    const int size = size_of(one);
    Steps steps;
    if (take("*")) {
      steps.push_back({Kind::split, {}, 1, size + 2});
      append(steps, one);
      steps.push_back({Kind::jump, {}, -(size + 1), 0});
    } else if (take("+")) {
      steps = one;
      steps.push_back({Kind::split, {}, -size, 1});
    } else if (take("?")) {
      steps.push_back({Kind::split, {}, 1, size + 1});
      append(steps, one);
    } else {
      return one;
    }
    // Lazy and possessive repeats match the same whole names, but stacked ones are errors in the original.
    if (!at_end() && std::string_view("*+?{").find(text_[position_]) != std::string_view::npos) {
      throw NotUnderstood{};
    }
    return steps;
  }

  Steps atom() {
    const char c = next();
    if (c == '(') {
      take("?:");
      Steps steps = alternatives();
      if (!take(")")) throw NotUnderstood{};
      return steps;
    }
    if (c == '^') return {{Kind::at_begin, {}, 1, 1}};
    if (c == '$') return {{Kind::at_end, {}, 1, 1}};
    if (c == '.') return {{Kind::one_of, ~only('\n'), 1, 1}};
    if (c == '[') return {{Kind::one_of, character_class(), 1, 1}};
    if (c == '\\') return {{Kind::one_of, escaped(), 1, 1}};
    if (std::string_view("*+?{}])").find(c) != std::string_view::npos) throw NotUnderstood{};
    return {{Kind::one_of, only(c), 1, 1}};
  }

  Characters escaped() {
    const char c = next();
    const Characters digits = between('0', '9');
    const Characters word = digits | between('a', 'z') | between('A', 'Z') | only('_');
    const Characters space = only(' ') | between('\t', '\r');
    switch (c) {
      case 'd':
        return digits;
      case 'D':
        return ~digits;
      case 'w':
        return word;
      case 'W':
        return ~word;
      case 's':
        return space;
      case 'S':
        return ~space;
      default:
        if (word.test(static_cast<unsigned char>(c))) throw NotUnderstood{};
        return only(c);
    }
  }

  Characters character_class() {
    const bool negated = take("^");
    Characters all;
    bool first = true;
    while (first || !take("]")) {
      first = false;
      const char low = next();
      if (low == '\\') {
        all |= escaped();
        continue;
      }
      const bool range =
          position_ + 1 < text_.size() && text_[position_] == '-' && text_[position_ + 1] != ']';
      if (!range) {
        all |= only(low);
        continue;
      }
      ++position_;
      const char high = next();
      if (high == '\\' || high < low) throw NotUnderstood{};
      all |= between(low, high);
    }
    return negated ? ~all : all;
  }

  std::string_view text_;
  std::size_t position_ = 0;
  int depth_ = 0;
};

}  // namespace

std::optional<std::vector<Step>> parse_pattern(std::string_view pattern) {
  try {
    return Parser(pattern).parse();
  } catch (const NotUnderstood&) {
    return std::nullopt;
  }
}

}  // namespace lora
