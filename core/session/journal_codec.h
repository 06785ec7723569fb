// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/session/session.h"

namespace lora {

/// The version written. Higher ones are refused (ErrorCode::newer_version).
inline constexpr int journal_version = 1;

/// Work that is not saved yet, as it is kept in case the program ends without warning.
struct Journal {
  std::int64_t kept_at_ms = 0;  ///< when it was kept, ms since 1970-01-01 UTC
  std::string path;             ///< the session's file, or empty
  std::string file_digest;      ///< of that file when it was read or saved last
  Session session;
};

/// JSON text. Of the run, the first, the shown and the newest step are kept, and others evenly up to
/// `run_byte_cap` bytes.
std::string encode_journal(const Journal& journal, std::size_t run_byte_cap = 1u << 20);

/// Errors: those of decode_session; not_a_session also for what is no journal.
Result<Journal> decode_journal(std::string_view text);

}  // namespace lora
