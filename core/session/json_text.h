// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lora {

/// Pieces of JSON text, appended to `json`. Written by hand because a session may hold millions of numbers.

/// A quoted string; what is not UTF-8 becomes U+FFFD.
void append_text(std::string& json, std::string_view text);
/// A list of quoted strings.
void append_texts(std::string& json, const std::vector<std::string>& texts);
/// The shortest decimal that reads back bit for bit; `null` when the number is not finite.
void append_number(std::string& json, double value);
/// `"key":` with a comma before it unless it is the first of its object.
void append_key(std::string& json, std::string_view key);

}  // namespace lora
