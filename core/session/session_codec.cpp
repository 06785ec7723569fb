// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session_codec.h"

#include <limits>

#include "core/base/json_document.h"
#include "core/session/json_text.h"
#include "core/session/run_codec.h"
#include "core/session/settings_codec.h"
#include "core/session/table_codec.h"
#include "core/session/unknown_keys.h"

namespace lora {
namespace {

constexpr std::string_view format_name = "lora-cinema-session";
constexpr std::size_t any = std::numeric_limits<std::size_t>::max();

bool has_fitting_old_ratings(const Session& session) {
  const auto& old = session.old_ratings;
  return old && old->users() == session.table->users() && old->movies() == session.table->movies();
}

}  // namespace

void check_format(const JsonNode& root, std::string_view format, int newest_version) {
  const auto found = root.find("format");
  if (!found || !found->is_text() || found->text() != format) {
    throw JsonInputError{{ErrorCode::not_a_session, {}, {}}};
  }
  const std::size_t version = root.member("version").whole_in(1, any);
  if (version > static_cast<std::size_t>(newest_version)) {
    throw JsonInputError{
        {ErrorCode::newer_version, {}, {std::to_string(version), std::to_string(newest_version)}}};
  }
}

Session read_session(const JsonNode& root) {
  check_format(root, format_name, session_version);
  Session session;
  session.title = root.member("title").text();
  session.example = root.member("example").text();
  session.table = std::make_shared<const RatingTable>(read_table(root.member("table")));
  session.settings = read_settings(root.member("settings"));
  session.unknown = unknown_keys(root, {"format", "version", "title", "example", "settings", "table",
                                        "old_ratings", "shown_step", "run"});
  session.unknown_settings = unknown_settings(root.member("settings"));
  session.unknown_table = unknown_table(root.member("table"));
  const std::size_t users = session.table->users();
  const std::size_t movies = session.table->movies();
  const JsonNode old_ratings = root.member("old_ratings");
  if (!old_ratings.is_null()) {
    session.old_ratings = std::make_shared<const RatingTable>(read_table(old_ratings));
    if (session.old_ratings->users() != users) old_ratings.member("users").fail_size(users);
    if (session.old_ratings->movies() != movies) old_ratings.member("movies").fail_size(movies);
  } else if (session.settings.base == BaseKind::table) {
    throw JsonInputError{{ErrorCode::missing_key, {}, {"old_ratings"}}};
  }
  session.run = read_run(root.member("run"), users, movies);
  session.shown_step = root.member("shown_step").whole_in(0, any);
  return session;
}

std::string encode_session(const Session& session, std::size_t run_byte_cap) {
  std::string json = "{";
  append_key(json, "format");
  append_text(json, format_name);
  append_key(json, "version");
  json += std::to_string(session_version);
  append_key(json, "title");
  append_text(json, session.title);
  append_key(json, "example");
  append_text(json, session.example);
  TrainingSettings settings = session.settings;
  const bool old_fits = has_fitting_old_ratings(session);
  if (settings.base == BaseKind::table && !old_fits) settings.base = BaseKind::zero;
  append_key(json, "settings");
  append_settings(json, settings, session.unknown_settings);
  append_key(json, "table");
  append_table(json, *session.table, session.unknown_table);
  append_key(json, "old_ratings");
  if (old_fits) {
    append_table(json, *session.old_ratings);
  } else {
    json += "null";
  }
  append_key(json, "shown_step");
  json += std::to_string(session.shown_step);
  append_key(json, "run");
  append_run(json, session.run, session.shown_step, session.table->users(), session.table->movies(),
             run_byte_cap);
  append_unknown(json, session.unknown);
  return json += "}\n";
}

Result<Session> decode_session(std::string_view text) {
  const auto document = JsonDocument::parse(text);
  if (!document) return document.error();
  return guarded([&] { return read_session(document->root()); });
}

}  // namespace lora
