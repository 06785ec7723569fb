// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session_codec.h"
#include "tests/fuzz/session_check.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace lora;
  const auto session = decode_session(fuzz::text_of(data, size));
  if (!session) return 0;
  const std::string written = encode_session(*session, fuzz::all_steps);
  const auto again = decode_session(written);
  fuzz::require(again.has_value(), "a written session can be read");
  fuzz::check_same(*session, *again);
  fuzz::require(encode_session(*again, fuzz::all_steps) == written, "a session is written the same again");
  return 0;
}
