// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bitset>
#include <optional>
#include <string_view>
#include <vector>

namespace lora {

/// A key of PEFT's rank_pattern or alpha_pattern: a regular expression that must match a whole module name,
/// or what follows one of its dots. Understood: literals, ".", classes, "\d \w \s" and escaped signs, groups,
/// "|", "*", "+", "?", "^", "$". Matching takes time in proportion to pattern × name, whatever the pattern.
class ModulePattern {
 public:
  static constexpr std::size_t length_limit = 1000;
  /// Nothing when the pattern is not understood or longer than `length_limit`.
  static std::optional<ModulePattern> parse(std::string_view pattern);
  bool matches(std::string_view module) const;

  /// One step of the matching machine (K. Thompson, 1968); targets are relative to the step itself.
  struct Step {
    enum class Kind { one_of, split, jump, at_begin, at_end };
    Kind kind = Kind::one_of;
    std::bitset<256> characters;
    int first = 1;
    int second = 1;
  };

 private:
  explicit ModulePattern(std::vector<Step> steps) : steps_(std::move(steps)) {}
  std::vector<Step> steps_;
};

}  // namespace lora
