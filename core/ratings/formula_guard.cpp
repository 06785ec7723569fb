// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ratings/formula_guard.h"

#include <algorithm>
#include <array>

namespace lora {
namespace {
constexpr std::array<std::string_view, 10> openers{
    "=", "+", "-", "@", "\t", "\r", "\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D", "\xEF\xBC\xA0"};
constexpr char guard = '\'';
}  // namespace

// Leading apostrophes are looked through, so that a cell that has one already gets another: only then can
// the reader take one off without a doubt.
bool looks_like_formula(std::string_view cell) {
  cell.remove_prefix(std::min(cell.find_first_not_of(guard), cell.size()));
  cell.remove_prefix(std::min(cell.find_first_not_of(" \n"), cell.size()));
  return std::any_of(openers.begin(), openers.end(),
                     [&](std::string_view opener) { return cell.starts_with(opener); });
}

std::string with_formula_guard(std::string_view cell) {
  return looks_like_formula(cell) ? std::string(1, guard).append(cell) : std::string(cell);
}

std::string without_formula_guard(std::string_view cell) {
  const bool guarded = cell.starts_with(guard) && looks_like_formula(cell);
  return std::string(guarded ? cell.substr(1) : cell);
}

}  // namespace lora
