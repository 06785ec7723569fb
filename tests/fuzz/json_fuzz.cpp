// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>

#include "core/base/json_document.h"
#include "tests/fuzz/fuzz_target.h"

// JsonDocument takes nothing that the JSON library refuses, and what it takes it writes and reads as the
// same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace lora;
  const std::string_view text = fuzz::text_of(data, size);
  const auto document = JsonDocument::parse(text);
  if (!document) return 0;
  fuzz::require(nlohmann::json::accept(text), "only JSON is taken for JSON");
  const std::string written = document->root().json_text();
  const auto again = JsonDocument::parse(written);
  fuzz::require(again.has_value(), "written JSON can be read");
  fuzz::require(again->root().json_text() == written, "written JSON reads back equal");
  return 0;
}
