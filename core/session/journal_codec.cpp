// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/journal_codec.h"

#include "core/base/json_document.h"
#include "core/session/json_text.h"
#include "core/session/session_codec.h"

namespace lora {
namespace {

constexpr std::string_view format_name = "lora-cinema-journal";
constexpr std::size_t last_ms = 253'402'300'799'999;  // the end of the year 9999

Journal read_journal(const JsonNode& root) {
  check_format(root, format_name, journal_version);
  Journal journal;
  journal.kept_at_ms = static_cast<std::int64_t>(root.member("kept_at_ms").whole_in(0, last_ms));
  journal.path = root.member("path").text();
  journal.file_digest = root.member("file_digest").text();
  journal.session = read_session(root.member("session"));
  return journal;
}

}  // namespace

std::string encode_journal(const Journal& journal, std::size_t run_byte_cap) {
  std::string json = "{";
  append_key(json, "format");
  append_text(json, format_name);
  append_key(json, "version");
  json += std::to_string(journal_version);
  append_key(json, "kept_at_ms");
  json += std::to_string(journal.kept_at_ms);
  append_key(json, "path");
  append_text(json, journal.path);
  append_key(json, "file_digest");
  append_text(json, journal.file_digest);
  append_key(json, "session");
  json += encode_session(journal.session, run_byte_cap);
  return json += "}\n";
}

Result<Journal> decode_journal(std::string_view text) {
  const auto document = JsonDocument::parse(text);
  if (!document) return document.error();
  return guarded([&] { return read_journal(document->root()); });
}

}  // namespace lora
