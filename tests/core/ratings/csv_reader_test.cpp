// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ratings/csv_reader.h"

#include <gtest/gtest.h>

#include "core/ratings/number_cell.h"

namespace lora {
namespace {

using Rows = std::vector<std::vector<std::string>>;

Rows rows_of(std::string_view text, Delimiter delimiter = Delimiter::comma,
             QuoteMark quote = QuoteMark::double_quote) {
  CsvReader reader(text, delimiter, quote);
  Rows rows;
  std::vector<CsvCell> row;
  while (reader.next(row)) {
    auto& copy = rows.emplace_back();
    for (const CsvCell& cell : row) copy.emplace_back(cell.text);
  }
  EXPECT_FALSE(reader.error());
  return rows;
}

TEST(CsvReader, CutsRowsAndCells) {
  EXPECT_EQ(rows_of("a,b\r\nc,d\ne,f\rg,h"), (Rows{{"a", "b"}, {"c", "d"}, {"e", "f"}, {"g", "h"}}));
  EXPECT_EQ(rows_of("a,,\n,\n"), (Rows{{"a", "", ""}, {"", ""}}));
  EXPECT_EQ(rows_of("\n\r\n  \na\n\n"), (Rows{{"a"}}));
  EXPECT_EQ(rows_of("\"\"\n"), (Rows{{""}}));
  EXPECT_EQ(rows_of(" a , b\xC2\xA0,\" c \""), (Rows{{"a", "b", " c "}}));
}

TEST(CsvReader, UnderstandsQuotes) {
  EXPECT_EQ(rows_of("\"a,b\",\"say \"\"hi\"\"\",\"two\r\nlines\"\nx,y,z"),
            (Rows{{"a,b", "say \"hi\"", "two\r\nlines"}, {"x", "y", "z"}}));
  EXPECT_EQ(rows_of("\"\"\"\",\"\"\"\"\"\"\n"), (Rows{{"\"", "\"\""}}));
  EXPECT_EQ(rows_of("5\" disc,b"), (Rows{{"5\" disc", "b"}}));
  EXPECT_EQ(rows_of("1::\"Quoted\": a title::x", Delimiter::double_colon, QuoteMark::none),
            (Rows{{"1", "\"Quoted\": a title", "x"}}));
}

TEST(CsvReader, CountsPhysicalLines) {
  CsvReader reader("a,\"x\ny\r\nz\rw\",b\n\nlast,row\n", Delimiter::comma);
  std::vector<CsvCell> row;
  ASSERT_TRUE(reader.next(row));
  EXPECT_EQ(row[1].line, 1u);
  EXPECT_EQ(row[2].line, 4u);
  ASSERT_TRUE(reader.next(row));
  EXPECT_EQ(row[0].line, 6u);
}

TEST(CsvReader, SaysWhereAnUnclosedQuoteOpens) {
  CsvReader reader("a,b\nc,d,\"open\nand on", Delimiter::comma);
  std::vector<CsvCell> row;
  ASSERT_TRUE(reader.next(row));
  EXPECT_FALSE(reader.next(row));
  ASSERT_TRUE(reader.error());
  EXPECT_EQ(reader.error()->code, ErrorCode::unclosed_quote);
  EXPECT_EQ(reader.error()->place.line, 2u);
  EXPECT_EQ(reader.error()->place.column, 3u);
}

TEST(CsvReader, TakesTheSeparatorLineOff) {
  const auto text = without_separator_line("sep=;\r\na;b");
  EXPECT_EQ(text.text, "a;b");
  EXPECT_EQ(text.first_line, 2u);
  EXPECT_EQ(text.delimiter, Delimiter::semicolon);
  EXPECT_FALSE(without_separator_line("sep=;x\na;b").delimiter);
  EXPECT_EQ(without_separator_line("SEP=\t").text, "");
}

TEST(NumberCell, ReadsNumbersWithoutALocale) {
  for (const auto& [text, value] :
       std::vector<std::pair<std::string, double>>{{"4", 4.0},
                                                   {"4.5", 4.5},
                                                   {" 4.5 ", 4.5},
                                                   {"+3", 3.0},
                                                   {"-2", -2.0},
                                                   {"1e-3", 0.001},
                                                   {".5", 0.5},
                                                   {"1e-999", 0.0},
                                                   {"0.30000000000000004", 0.1 + 0.2},
                                                   {"3.7", 3.7}}) {
    const auto number = parse_number(text, false);
    EXPECT_EQ(number.state, NumberState::number) << text;
    EXPECT_EQ(number.value, value) << text;
  }
  EXPECT_EQ(parse_number("4,5", true).value, 4.5);
  EXPECT_TRUE(parse_number("4,5", true).comma);
  for (const char* text : {"", " ", "x", "4x", "+-1", "++1", "4,5", "1.2.3", "0x10", "5*", "+"}) {
    EXPECT_EQ(parse_number(text, false).state, NumberState::not_a_number) << text;
  }
  EXPECT_EQ(parse_number("1,000.5", true).state, NumberState::not_a_number);
  EXPECT_EQ(parse_number("0," + std::string(62, '3'), true).value, 1.0 / 3.0);
  EXPECT_EQ(parse_number("0," + std::string(63, '3'), true).state, NumberState::not_a_number);
  for (const char* text : {"nan", "inf", "-INF", "1e999", "NaN"}) {
    EXPECT_EQ(parse_number(text, false).state, NumberState::not_finite) << text;
  }
}

}  // namespace
}  // namespace lora
