// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long each reader takes for files of one megabyte that are meant to cost much more. Ends with 1 when one
// of them takes longer than a second.
//   hostile_bench
#include <chrono>
#include <cstdio>
#include <span>

#include "core/adapter/safetensors_reader.h"
#include "core/base/json_document.h"
#include "core/ratings/movie_titles.h"
#include "core/ratings/rating_preview.h"
#include "core/ratings/rating_reader.h"
#include "core/session/session_codec.h"
#include "tests/core/limits/malicious_files.h"

using namespace lora;

namespace {

constexpr double limit_seconds = 1.0;

/// The slowest file of each reader.
struct Slowest {
  const char* reader;
  double seconds = 0.0;
  std::string file = {};

  template <typename Read>
  void measure(const MaliciousFile& hostile, Read&& read) {
    const auto start = std::chrono::steady_clock::now();
    read();
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
    if (taken.count() > seconds) seconds = taken.count(), file = hostile.name;
  }
  bool tell() const {
    std::printf("%-20s %7.3f s  %s\n", reader, seconds, file.c_str());
    return seconds <= limit_seconds;
  }
};

}  // namespace

int main() {
  Slowest ratings{"ratings"}, lenient{"ratings, left out"}, preview{"preview"}, titles{"titles"};
  ReadOptions leave_out;
  leave_out.leave_errors_out = true;
  for (const MaliciousFile& file : malicious_tables()) {
    ratings.measure(file, [&] { read_ratings(file.bytes); });
    lenient.measure(file, [&] { read_ratings(file.bytes, leave_out); });
    preview.measure(file, [&] { preview_ratings(file.bytes); });
    titles.measure(file, [&] { read_titles(file.bytes); });
  }
  Slowest json{"JSON"}, session{"session"}, weights{"safetensors"};
  for (const MaliciousFile& file : malicious_json()) {
    json.measure(file, [&] { JsonDocument::parse(file.bytes); });
    session.measure(file, [&] { decode_session(file.bytes); });
  }
  for (const MaliciousFile& file : malicious_weights()) {
    weights.measure(file, [&] { read_safetensors(std::as_bytes(std::span(file.bytes))); });
  }
  bool good = true;
  for (const Slowest* slowest : {&ratings, &lenient, &preview, &titles, &json, &session, &weights}) {
    good = slowest->tell() && good;
  }
  return good ? 0 : 1;
}
