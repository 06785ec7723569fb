// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_document.h"

#include <gtest/gtest.h>

#include <array>
#include <charconv>
#include <clocale>
#include <cmath>
#include <cstring>
#include <limits>
#include <random>

namespace lora {
namespace {

using namespace std::string_literals;

struct TextCase {
  const char* name;
  std::string text;
};

std::string nested(int depth) {
  return std::string(static_cast<std::size_t>(depth), '[') +
         std::string(static_cast<std::size_t>(depth), ']');
}

TEST(JsonDocument, TakesWhatTheStandardAllows) {
  const std::vector<TextCase> cases{
      {"y_array_empty", "[]"},
      {"y_array_blanks_everywhere", " [ 1 ,\n2\t,\r\n3 ] "},
      {"y_array_of_null", "[null]"},
      {"y_lonely_true", "true"},
      {"y_lonely_null", "null"},
      {"y_lonely_number", "42"},
      {"y_lonely_text", "\"asd\""},
      {"y_lonely_negative", "-0.1"},
      {"y_number_0e1", "[0e1]"},
      {"y_number_0e_plus_1", "[0e+1]"},
      {"y_number_minus_zero", "[-0]"},
      {"y_number_real_exponent", "[123.456e78]"},
      {"y_number_capital_e", "[1E-2]"},
      {"y_number_close_to_zero", "[-0.000000000000000000000000000000000000000000000000000000000001]"},
      {"y_number_too_small_is_zero", "[1e-400]"},
      {"y_number_greatest", "[1.7976931348623157e308]"},
      {"y_number_64_bits", "[18446744073709551615,-9223372036854775808]"},
      {"y_number_beyond_64_bits_but_exact", "[18446744073709551616]"},
      {"y_object_empty", "{}"},
      {"y_object_empty_key", "{\"\":0}"},
      {"y_object_key_with_nul_escape", "{\"foo\\u0000bar\":42}"},
      {"y_object_same_key_apart", "{\"a\":{\"a\":1},\"b\":{\"a\":1}}"},
      {"y_string_all_escapes", "[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"]"},
      {"y_string_surrogate_pair", "[\"\\ud83c\\udfac\"]"},
      {"y_string_utf8", "[\"\xE7\x94\xB5\xE5\xBD\xB1\xF0\x9F\x8E\xAC\"]"},
      {"y_string_noncharacter", "[\"\xEF\xBF\xBF\"]"},
      {"y_string_del", "[\"\x7F\"]"},
      {"y_string_escaped_control", "[\"\\u0012\"]"},
      {"y_structure_deepest", nested(JsonDocument::depth_limit)},
      {"y_structure_byte_order_mark", "\xEF\xBB\xBF{}"},
  };
  for (const TextCase& item : cases) EXPECT_TRUE(JsonDocument::parse(item.text)) << item.name;
}

TEST(JsonDocument, RefusesEverythingElse) {
  const std::vector<TextCase> cases{
      {"n_array_comma_at_end", "[1,]"},
      {"n_array_two_commas", "[1,,2]"},
      {"n_array_unclosed", "[1"},
      {"n_array_just_comma", "[,]"},
      {"n_array_colon", "[\"\":1]"},
      {"n_array_closed_wrongly", "[1}"},
      {"n_array_extra_close", "[1]]"},
      {"n_word_incomplete", "[tru]"},
      {"n_word_capital", "[True]"},
      {"n_number_plus", "[+1]"},
      {"n_number_leading_zero", "[012]"},
      {"n_number_minus_leading_zero", "[-01]"},
      {"n_number_point_first", "[.5]"},
      {"n_number_point_last", "[1.]"},
      {"n_number_decimal_comma", "[1,5e]"},
      {"n_number_e_alone", "[1e]"},
      {"n_number_e_sign", "[1e+]"},
      {"n_number_hex", "[0x1F]"},
      {"n_number_nan", "[NaN]"},
      {"n_number_infinity", "[Infinity]"},
      {"n_number_minus_infinity", "[-Infinity]"},
      {"n_number_beyond_double", "[1e309]"},
      {"n_number_whole_rounded", "[18446744073709551617]"},
      {"n_number_negative_rounded", "[-9223372036854775809]"},
      {"n_number_full_width", "[\xEF\xBC\x91]"},
      {"n_number_minus_space", "[- 1]"},
      {"n_number_underscore", "[1_000]"},
      {"n_object_twice", "{\"a\":1,\"a\":2}"},
      {"n_object_twice_same_value", "{\"a\":1,\"a\":1}"},
      {"n_object_twice_escaped", "{\"a\":1,\"\\u0061\":1}"},
      {"n_object_twice_inside", "[{\"a\":{\"b\":1,\"b\":1}}]"},
      {"n_object_comma_at_end", "{\"a\":1,}"},
      {"n_object_no_value", "{\"a\":}"},
      {"n_object_no_colon", "{\"a\" 1}"},
      {"n_object_single_quotes", "{'a':1}"},
      {"n_object_bare_key", "{a:1}"},
      {"n_object_number_key", "{1:1}"},
      {"n_object_unclosed", "{\"a\":1"},
      {"n_string_lone_high_surrogate", "[\"\\ud800\"]"},
      {"n_string_lone_low_surrogate", "[\"\\udc00\"]"},
      {"n_string_high_then_letter", "[\"\\ud800x\"]"},
      {"n_string_high_then_escape", "[\"\\ud800\\n\"]"},
      {"n_string_high_then_high", "[\"\\ud800\\ud800\"]"},
      {"n_string_surrogates_swapped", "[\"\\udfac\\ud83c\"]"},
      {"n_string_lone_surrogate_in_key", "{\"\\ud800\":1}"},
      {"n_string_surrogate_in_utf8", "[\"\xED\xA0\x80\"]"},
      {"n_string_overlong", "[\"\xC0\xAF\"]"},
      {"n_string_latin1", "[\"\xE9\"]"},
      {"n_string_cut_character", "[\"\xE4\xB8\"]"},
      {"n_string_beyond_unicode", "[\"\xF4\xBF\xBF\xBF\"]"},
      {"n_string_new_line", "[\"a\nb\"]"},
      {"n_string_tab", "[\"a\tb\"]"},
      {"n_string_bad_escape", "[\"\\x41\"]"},
      {"n_string_short_unicode_escape", "[\"\\u00A\"]"},
      {"n_string_unclosed", "[\"a"},
      {"n_string_single_quotes", "['a']"},
      {"n_structure_comment", "[1] // one"},
      {"n_structure_block_comment", "/* */ [1]"},
      {"n_structure_trailing_text", "{} x"},
      {"n_structure_two_values", "{} {}"},
      {"n_structure_trailing_comma", "{},"},
      {"n_structure_form_feed", "[1]\f"},
      {"n_structure_no_break_space", "[1]\xC2\xA0"},
      {"n_structure_zero_byte", "[1]\0"s},
      {"n_structure_two_marks", "\xEF\xBB\xBF\xEF\xBB\xBF{}"},
      {"n_structure_utf16_mark", "\xFF\xFE[1]"},
      {"n_structure_half_mark", "\xEF\xBB{}"},
      {"n_structure_too_deep", nested(JsonDocument::depth_limit + 1)},
      {"n_structure_bottomless", std::string(100'000, '[')},
      {"n_structure_bottomless_objects",
       [] {
         std::string text;
         for (int k = 0; k < 50'000; ++k) text += "{\"a\":";
         return text;
       }()},
  };
  for (const TextCase& item : cases) {
    const auto document = JsonDocument::parse(item.text);
    ASSERT_FALSE(document) << item.name;
    EXPECT_EQ(document.error().code, ErrorCode::invalid_json) << item.name;
    EXPECT_GE(document.error().place.line, 1u) << item.name;
  }
  for (const char* empty : {"", " \n", "\xEF\xBB\xBF"}) {
    EXPECT_EQ(JsonDocument::parse(empty).error().code, ErrorCode::empty_input);
  }
}

TEST(JsonDocument, TellsTheLine) {
  const std::vector<std::pair<std::string, std::size_t>> cases{
      {"{\n\"a\": 1,\n\"b\": tru\n}", 3},
      {"{\n\"a\": 1,\n\n\"a\": 2\n}", 4},
      {"[\n1,\n1e999\n]", 3},
      {"[\n1,\n18446744073709551617\n]", 3},
      {"[\n\n\"\\ud800\"]", 3},
      {"[\n" + nested(JsonDocument::depth_limit) + "]", 2},
      {"{}\n\nx", 3},
  };
  for (const auto& [text, line] : cases) {
    const auto document = JsonDocument::parse(text);
    ASSERT_FALSE(document) << text;
    EXPECT_EQ(document.error().place.line, line) << text;
  }
}

TEST(JsonDocument, TellsTheColumn) {
  const std::vector<std::pair<std::string, std::size_t>> cases{
      {"x", 1}, {"{\n  oops", 3}, {"[1, 2,\n3,, 4]", 3}, {"[1,\n\n x]", 2}, {"[1]\n]", 1}};
  for (const auto& [text, column] : cases) {
    const auto document = JsonDocument::parse(text);
    ASSERT_FALSE(document) << text;
    EXPECT_EQ(document.error().place.column, column) << text;
  }
}

double number_in(const std::string& text) {
  return JsonDocument::parse("[" + text + "]")->root().element(0).number();
}

std::string shortest(double value) {
  std::array<char, 32> buffer{};
  return {buffer.data(), std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr};
}

TEST(JsonDocument, DoublesRoundTripInEveryLocale) {
  std::vector<double> values{0.0,
                             -0.0,
                             0.1 + 0.2,
                             5e-324,
                             -2.2250738585072014e-308,
                             1.7976931348623157e308,
                             1e23,
                             9007199254740993.0,
                             0x1p63,
                             1.0 / 3.0};
  std::mt19937_64 bits(7);
  while (values.size() < 5000) {
    const std::uint64_t pattern = bits();
    double value = 0.0;
    std::memcpy(&value, &pattern, sizeof value);
    if (std::isfinite(value)) values.push_back(value);
  }
  for (const char* locale : {"C", "de_DE.UTF-8", "fr_FR.UTF-8", "tr_TR.UTF-8", "ar_SA.UTF-8"}) {
    if (std::setlocale(LC_ALL, locale) == nullptr) continue;
    for (const double value : values) {
      const double back = number_in(shortest(value));
      EXPECT_EQ(std::memcmp(&back, &value, sizeof back), 0) << shortest(value) << " in " << locale;
    }
  }
  std::setlocale(LC_ALL, "C");
}

TEST(JsonDocument, WholeNumbersAreNotRoundedSilently) {
  EXPECT_EQ(number_in("9007199254740992"), 0x1p53);
  EXPECT_EQ(number_in("-9007199254740992"), -0x1p53);
  EXPECT_EQ(number_in("9007199254740994"), 0x1p53 + 2);
  EXPECT_EQ(number_in("9223372036854775808"), 0x1p63);
  EXPECT_EQ(number_in("100000000000000000000"), 1e20);
  for (const char* rounded : {"9007199254740993", "-9007199254740993", "18446744073709551615"}) {
    const auto document = JsonDocument::parse("[\n" + std::string(rounded) + "]");
    const auto number = guarded([&] { return document->root().element(0).number(); });
    ASSERT_FALSE(number) << rounded;
    EXPECT_EQ(number.error().code, ErrorCode::out_of_range);
    EXPECT_EQ(number.error().place.line, 2u);
  }
  const auto document = JsonDocument::parse("[18446744073709551615, 1.0, -0, 1e3]");
  EXPECT_EQ(document->root().element(0).whole(), std::numeric_limits<std::uint64_t>::max());
  for (std::size_t k : {1u, 2u, 3u}) {
    EXPECT_FALSE(guarded([&] { return document->root().element(k).whole(); })) << k;
  }
}

}  // namespace
}  // namespace lora
