// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace lora {

/// Whether a spreadsheet might take the cell for a formula: `=`, `+`, `-`, `@` (also full width), tab or
/// carriage return come first, after any apostrophes and then blanks (CWE-1236).
bool looks_like_formula(std::string_view cell);

/// The cell with an apostrophe before it when it looks like a formula. without_formula_guard undoes exactly
/// this: without_formula_guard(with_formula_guard(x)) == x for every x.
std::string with_formula_guard(std::string_view cell);
std::string without_formula_guard(std::string_view cell);

}  // namespace lora
