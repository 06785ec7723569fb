// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "core/adapter/adapter_config.h"
#include "core/adapter/safetensors_reader.h"
#include "core/base/json_document.h"
#include "core/ratings/movie_titles.h"
#include "core/ratings/rating_preview.h"
#include "core/ratings/rating_reader.h"
#include "core/session/session_codec.h"
#include "tests/core/limits/malicious_files.h"
#include "tests/core/limits/memory_meter.h"

namespace lora {
namespace {

constexpr std::size_t memory_limit = 64u << 20;

template <typename Read>
void expect_bounded(const MaliciousFile& file, Read&& read) {
  ASSERT_LE(file.bytes.size(), malicious_size);
  const MemoryMeter meter;
  read();
  EXPECT_LE(meter.peak(), memory_limit) << file.name;
  // Growing by doubling asks for twice the peak; anything quadratic asks for far more.
  EXPECT_LE(meter.total(), 8 * memory_limit) << file.name;
}

TEST(MemoryLimit, RatingFilesOfOneMegabyte) {
  for (const MaliciousFile& file : malicious_tables()) {
    expect_bounded(file, [&] { read_ratings(file.bytes); });
    ReadOptions lenient;
    lenient.leave_errors_out = true;
    expect_bounded(file, [&] { read_ratings(file.bytes, lenient); });
    lenient.dialect.form = RatingForm::matrix;
    expect_bounded(file, [&] { read_ratings(file.bytes, lenient); });
    lenient.dialect.form = RatingForm::list;
    expect_bounded(file, [&] { read_ratings(file.bytes, lenient); });
    expect_bounded(file, [&] { preview_ratings(file.bytes); });
    expect_bounded(file, [&] { read_titles(file.bytes); });
  }
}

TEST(MemoryLimit, JsonOfOneMegabyte) {
  for (const MaliciousFile& file : malicious_json()) {
    expect_bounded(file, [&] { JsonDocument::parse(file.bytes); });
    expect_bounded(file, [&] { decode_session(file.bytes); });
    expect_bounded(file, [&] { read_adapter_config(file.bytes); });
  }
}

TEST(MemoryLimit, SafetensorsOfOneMegabyte) {
  for (const MaliciousFile& file : malicious_weights()) {
    expect_bounded(file, [&] { read_safetensors(std::as_bytes(std::span(file.bytes))); });
  }
}

TEST(MemoryLimit, TooManyColumnsAreToldWithTheirLine) {
  std::string wide = "sep=,\n";
  wide.append(CsvReader::column_limit + 10, ',');
  const auto read = read_ratings(wide);
  ASSERT_FALSE(read);
  EXPECT_EQ(read.error().code, ErrorCode::too_many_columns);
  EXPECT_EQ(read.error().place.line, 2u);
  EXPECT_EQ(read.error().place.column, CsvReader::column_limit + 1);
}

}  // namespace
}  // namespace lora
