// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/base/json_document.h"
#include "core/ratings/rating_table.h"
#include "core/session/session.h"

namespace lora {

/// Appends the table as a JSON object: `users`, `movies`, `scale`, and either `ratings` (a list for each
/// user, null = unseen) or, for a table that is not dense, `seen` with the lists `users`, `movies` and
/// `values`.
/// `unknown` is written after what is known.
void append_table(std::string& json, const RatingTable& table, const UnknownKeys& unknown = {});

/// Throws JsonInputError.
RatingTable read_table(const JsonNode& node);
UnknownKeys unknown_table(const JsonNode& node);

}  // namespace lora
