// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/ratings_check.h"

// Any bytes as a file of ratings, everything about it detected.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto imported = lora::read_ratings(lora::fuzz::text_of(data, size));
  if (imported) lora::fuzz::check_import(*imported);
  return 0;
}
