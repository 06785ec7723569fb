// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include "core/base/json_document.h"
#include "core/session/session.h"

namespace lora {

/// The members of an object that are not `known`. Throws JsonInputError when it is no object.
UnknownKeys unknown_keys(const JsonNode& node, std::initializer_list<std::string_view> known);
/// Appends them as members of the object that `json` ends in.
void append_unknown(std::string& json, const UnknownKeys& unknown);

}  // namespace lora
