// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/journal_codec.h"
#include "tests/fuzz/session_check.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace lora;
  const auto journal = decode_journal(fuzz::text_of(data, size));
  if (!journal) return 0;
  const std::string written = encode_journal(*journal, fuzz::all_steps);
  const auto again = decode_journal(written);
  fuzz::require(again.has_value(), "a written journal can be read");
  fuzz::require(again->kept_at_ms == journal->kept_at_ms && again->path == journal->path &&
                    again->file_digest == journal->file_digest,
                "what a journal says of its file");
  fuzz::check_same(journal->session, again->session);
  fuzz::require(encode_journal(*again, fuzz::all_steps) == written, "a journal is written the same again");
  return 0;
}
