// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace lora {

/// A cell of the rating table, from 0.
struct LessonCell {
  std::size_t user = 0;
  std::size_t movie = 0;
  bool operator==(const LessonCell&) const = default;
};

/// A number, a text (a name or one of a few words) or a cell. Yes and no are the words "yes" and "no".
using FactValue = std::variant<double, std::string, LessonCell>;

/// What is on the pages at one moment, by name. A fact that is not defined now (the SVD floor of a table with
/// gaps) is not there.
using Facts = std::map<std::string, FactValue, std::less<>>;

enum class FactKind {
  number,
  name,  ///< any text, such as a user's name
  word,  ///< one of FactInfo::words
  cell,
};

/// What a lesson may know of the pages.
struct FactInfo {
  std::string_view name;
  FactKind kind = FactKind::number;
  int decimals = 0;                     ///< of a number, where the text does not say
  std::vector<std::string_view> words;  ///< of FactKind::word
};

const std::vector<FactInfo>& known_facts();
/// Null when there is none of this name.
const FactInfo* find_fact(std::string_view name);

std::optional<double> number_of(const Facts& facts, std::string_view name);

}  // namespace lora
