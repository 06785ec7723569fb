// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/base/json_document.h"
#include "core/base/result.h"
#include "core/session/session.h"

namespace lora {

/// The version written. Files with a higher one are refused (ErrorCode::newer_version), never guessed at.
inline constexpr int session_version = 1;

/// JSON text of a *.loracinema file. Numbers are written so that they read back bit for bit. At most
/// `run_byte_cap` bytes of past steps are written: thinned evenly, step 0, the shown and the newest always
/// kept. What no longer fits the table's shape is left out, so that the file opens: steps of another shape,
/// old ratings of another shape (base table is then written as zero).
std::string encode_session(const Session& session, std::size_t run_byte_cap = 8u << 20);

/// Errors: invalid_json, not_a_session, newer_version, missing_key, wrong_type, out_of_range, size_mismatch.
Result<Session> decode_session(std::string_view text);

/// The same from a value of a larger document. Throws JsonInputError.
Session read_session(const JsonNode& root);
/// Throws JsonInputError (not_a_session, newer_version) unless the object's `format` is this one and its
/// `version` is known.
void check_format(const JsonNode& root, std::string_view format, int newest_version);

}  // namespace lora
