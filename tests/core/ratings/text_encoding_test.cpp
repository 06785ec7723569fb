// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ratings/text_encoding.h"

#include <gtest/gtest.h>

namespace lora {
namespace {

using namespace std::string_literals;

TEST(TextEncoding, AcceptsOnlyWellFormedUtf8) {
  for (const auto& good : {""s, "plain ascii text"s, "\xC3\xA9"s, "\xE4\xB8\xAD"s, "\xF0\x9F\x8E\xAC"s,
                           "\xED\x9F\xBF"s, "\xF4\x8F\xBF\xBF"s, "12345678\xC3\xA9"s}) {
    EXPECT_TRUE(is_utf8(good)) << good;
  }
  for (const auto& bad : {"\x80"s, "\xC0\xAF"s, "\xE0\x80\xAF"s, "\xED\xA0\x80"s, "\xF4\x90\x80\x80"s,
                          "\xF5\x80\x80\x80"s, "\xC3"s, "\xE4\xB8"s, "1234567\xFF"s, "\xF0\x80\x80\x80"s}) {
    EXPECT_FALSE(is_utf8(bad)) << bad;
  }
}

struct Case {
  std::string bytes;
  std::string text;
  TextEncoding encoding;
};

TEST(TextEncoding, DetectsAndDecodes) {
  const std::vector<Case> cases{
      {"Ana,5", "Ana,5", TextEncoding::utf8},
      {"\xEF\xBB\xBFzw\xC3\xB6lf", "zw\xC3\xB6lf", TextEncoding::utf8},
      {"\xFF\xFE\x2D\x4E\x0A\x00"s, "\xE4\xB8\xAD\n", TextEncoding::utf16_le},
      {"\xFE\xFF\x4E\x2D\x00\x0A"s, "\xE4\xB8\xAD\n", TextEncoding::utf16_be},
      {"\xD6\xD0\xCE\xC4,5", "\xE4\xB8\xAD\xE6\x96\x87,5", TextEncoding::gb18030},
      {"Mis\xE9rables, Les", "Mis\xC3\xA9rables, Les", TextEncoding::windows_1252},
      {"caf\xE9 \x93new\x94", "caf\xC3\xA9 \xE2\x80\x9Cnew\xE2\x80\x9D", TextEncoding::windows_1252},
      {"hole \x81 \xE9", "hole \xC2\x81 \xC3\xA9", TextEncoding::latin1},
  };
  for (const Case& item : cases) {
    const auto decoded = decode_text(item.bytes);
    ASSERT_TRUE(decoded) << item.text;
    EXPECT_EQ(decoded->text(), item.text);
    EXPECT_EQ(name_of(decoded->encoding()), name_of(item.encoding)) << item.text;
  }
}

TEST(TextEncoding, ShortOwnedTextSurvivesAMove) {
  auto decoded = decode_text("\xE9"s);
  ASSERT_TRUE(decoded);
  const DecodedText moved = std::move(decoded).value();
  EXPECT_EQ(moved.text(), "\xC3\xA9");
}

TEST(TextEncoding, LongTextGoesThroughWhole) {
  std::string bytes;
  for (int k = 0; k < 50'000; ++k) bytes += "\xD6\xD0\xCE\xC4\n";
  const auto decoded = decode_text(bytes);
  ASSERT_TRUE(decoded);
  EXPECT_EQ(decoded->text().size(), 50'000u * 7);
}

TEST(TextEncoding, RefusesBinaryAndBrokenText) {
  EXPECT_EQ(decode_text("PK\x03\x04\0\0"s).error().code, ErrorCode::binary_input);
  EXPECT_EQ(decode_text("\xFF\xFE\x00\x00\x41\x00"s).error().code, ErrorCode::binary_input);
  EXPECT_EQ(decode_text("\xFF\xFE\x41"s).error().code, ErrorCode::bad_encoding);
  EXPECT_EQ(decode_text("\xFF\xFE\x00\xD8\x41\x00"s).error().code, ErrorCode::bad_encoding);
  EXPECT_EQ(decode_text("\xEF\xBB\xBF\xFF"s).error().code, ErrorCode::bad_encoding);
}

}  // namespace
}  // namespace lora
