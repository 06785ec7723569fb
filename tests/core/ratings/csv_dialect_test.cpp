// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ratings/csv_dialect.h"

#include <gtest/gtest.h>
#include <iconv.h>

#include <algorithm>
#include <array>
#include <clocale>
#include <locale>

#include "core/ratings/number_evidence.h"
#include "core/ratings/rating_preview.h"
#include "core/ratings/rating_reader.h"

namespace lora {
namespace {

using namespace std::string_literals;
using enum Delimiter;

std::string in_encoding(std::string text, const char* name) {
  const iconv_t handle = iconv_open(name, "UTF-8");
  std::string out(text.size() * 4 + 4, '\0');
  char* from = text.data();
  char* to = out.data();
  std::size_t from_left = text.size();
  std::size_t to_left = out.size();
  EXPECT_NE(iconv(handle, &from, &from_left, &to, &to_left), static_cast<std::size_t>(-1));
  iconv_close(handle);
  out.resize(out.size() - to_left);
  return out;
}

/// Ana: 4.5, unseen; Bo: 1234.5, -2.
const std::vector<Rating> usual{{0, 0, 4.5}, {1, 0, 1234.5}, {1, 1, -2.0}};

struct WorldCase {
  const char* where;
  std::string bytes;
  Delimiter delimiter;
  QuoteMark quote;
  DecimalMark decimal;
  ThousandsMark thousands;
  TextEncoding encoding;
};

std::vector<WorldCase> world() {
  using enum TextEncoding;
  const auto twice = QuoteMark::double_quote;
  const auto point = DecimalMark::point;
  const auto mark = DecimalMark::comma;
  const std::string german = "Name;Größe;Zwölf\r\nÄnne;4,5;\r\nBö;1.234,5;-2\r\n";
  const std::string french = "Nom;Été;Où\r\nZoé;4,5;\r\nNoël;1\u202F234,5;-2\r\n";
  const std::string chinese = "姓名,红色轨道,谍影\r\n安娜,4.5,\r\n小波,1234.5,-2\r\n";
  const auto none = ThousandsMark::none;
  return {
      {"English", ",A,B\nAna,4.5,\nBo,\"1,234.5\",-2\n", comma, twice, point, ThousandsMark::comma, utf8},
      {"tabs", "\tA\tB\nAna\t4.5\t\nBo\t1234.5\t-2\n", tab, twice, point, none, utf8},
      {"bars", "|A|B\nAna|4.5|\nBo|1234.5|-2\n", bar, twice, point, none, utf8},
      {"sep=", "sep=|\r\n|A|B\r\nAna|4.5|\r\nBo|1234.5|-2\r\n", bar, twice, point, none, utf8},
      {"apostrophes", "'','A, the first','B'\n'Ana',4.5,\n'Bo',1234.5,-2\n", comma, QuoteMark::apostrophe,
       point, none, utf8},
      {"German", german, semicolon, twice, mark, ThousandsMark::point, utf8},
      {"German, Windows", in_encoding(german, "CP1252"), semicolon, twice, mark, ThousandsMark::point,
       windows_1252},
      {"German, sheets", ",A,B\nAna,\"4,5\",\nBo,\"1.234,5\",-2\n", comma, twice, mark, ThousandsMark::point,
       utf8},
      {"French", french, semicolon, twice, mark, ThousandsMark::space, utf8},
      {"French, no-break", ";A;B\nAna;4,5;\nBo;1\u00A0234,5;-2\n", semicolon, twice, mark,
       ThousandsMark::space, utf8},
      {"Swiss", ";A;B\nAna;4.5;\nBo;1’234.5;-2\n", semicolon, twice, point, ThousandsMark::apostrophe, utf8},
      {"Chinese, GB18030", in_encoding(chinese, "GB18030"), comma, twice, point, none, gb18030},
      {"Chinese, UTF-16", "\xFF\xFE" + in_encoding(chinese, "UTF-16LE"), comma, twice, point, none, utf16_le},
      {"Chinese, full width", "，红色轨道，谍影\n安娜，４．５，\n小波，１２３４．５，－２\n", wide_comma,
       twice, point, none, utf8},
      {"no mark, LE", in_encoding(german, "UTF-16LE"), semicolon, twice, mark, ThousandsMark::point,
       utf16_le},
      {"no mark, BE", in_encoding(german, "UTF-16BE"), semicolon, twice, mark, ThousandsMark::point,
       utf16_be},
  };
}

std::vector<Rating> ratings_of(const RatingTable& table) {
  return table.ratings();
}

TEST(CsvDialect, FindsHowTheWorldWrites) {
  for (const WorldCase& item : world()) {
    SCOPED_TRACE(item.where);
    const auto read = read_ratings(item.bytes);
    ASSERT_TRUE(read) << static_cast<int>(read.error().code) << " line " << read.error().place.line;
    const CsvDialect& found = read->info.dialect;
    EXPECT_EQ(text_of(found.delimiter), text_of(item.delimiter));
    EXPECT_EQ(found.quote, item.quote);
    EXPECT_EQ(found.numbers.decimal, item.decimal);
    EXPECT_EQ(found.numbers.thousands, item.thousands);
    EXPECT_EQ(name_of(found.encoding), name_of(item.encoding));
    EXPECT_EQ(ratings_of(read->table), usual);
    for (const DialectDoubt doubt : read->info.doubts) EXPECT_EQ(doubt, DialectDoubt::quote);
  }
}

TEST(CsvDialect, MeansTheSameInEveryLocale) {
  const auto read_all = [] {
    std::vector<std::vector<Rating>> all;
    for (const WorldCase& item : world()) all.push_back(ratings_of(read_ratings(item.bytes)->table));
    all.push_back(ratings_of(read_ratings("USER,MOVIE,RATING\nI,İ,1.5\ni,ı,1e-3\n")->table));
    return all;
  };
  const auto usual_numbers = read_all();
  for (const char* name :
       {"C", "C.UTF-8", "de_DE.UTF-8", "fr_FR.UTF-8", "tr_TR.UTF-8", "zh_CN.UTF-8", "ar_SA.UTF-8"}) {
    // Only those the machine has; the app's test sets the others for Qt.
    if (std::setlocale(LC_ALL, name) == nullptr) continue;
    EXPECT_EQ(read_all(), usual_numbers) << name;
  }
  std::setlocale(LC_ALL, "C");
  struct Comma : std::numpunct<char> {
    char do_decimal_point() const override { return ','; }
    char do_thousands_sep() const override { return '.'; }
    std::string do_grouping() const override { return "\3"; }
  };
  const std::locale before = std::locale::global(std::locale(std::locale::classic(), new Comma));
  EXPECT_EQ(read_all(), usual_numbers);
  std::locale::global(before);
}

TEST(CsvDialect, KeepsWhatIsChosen) {
  const auto first = [](const std::string& bytes, const DialectChoice& chosen) {
    ReadOptions options;
    options.dialect = chosen;
    const auto read = read_ratings(bytes, options);
    EXPECT_TRUE(read);
    return read ? read->table.ratings().front().value : -1.0;
  };
  const std::string three = ";A\nAna;1,234\nBo;2,345\n";
  EXPECT_EQ(first(three, {}), 1.234);
  DialectChoice thousands;
  thousands.thousands = ThousandsMark::comma;
  EXPECT_EQ(first(three, thousands), 1234.0);
  DialectChoice point;
  point.decimal = DecimalMark::point;
  point.thousands = ThousandsMark::comma;
  EXPECT_EQ(first(three, point), 1234.0);
  DialectChoice semicolon_cut;
  semicolon_cut.delimiter = semicolon;
  semicolon_cut.decimal = DecimalMark::comma;
  EXPECT_EQ(first("a;A,5;x\nb;4,5;\n", semicolon_cut), 4.5);
  DialectChoice latin;
  latin.encoding = TextEncoding::windows_1252;
  ReadOptions options;
  options.dialect = latin;
  EXPECT_EQ(read_ratings(",A\n\xC3\xA9,5\n", options)->table.user_name(0), "\u00C3\u00A9");
  DialectChoice bare;
  bare.quote = QuoteMark::none;
  options.dialect = bare;
  EXPECT_EQ(read_ratings(",A,B\n\"Weird Al,4,5\n", options)->table.user_name(0), "\"Weird Al");
  DialectChoice list;
  list.form = RatingForm::list;
  options.dialect = list;
  EXPECT_EQ(read_ratings("a,b,c\n1,2,3\n1,3,4\n", options)->table.seen_count(), 2u);
}

TEST(CsvDialect, ReadsTablesWithoutNames) {
  const auto read = read_ratings("5,3,5,1\n4,4,2,3\n1,,5,5\n");
  ASSERT_TRUE(read);
  EXPECT_FALSE(read->info.dialect.header);
  EXPECT_FALSE(read->info.dialect.user_names);
  EXPECT_EQ(read->info.doubts, std::vector{DialectDoubt::header});
  EXPECT_EQ(read->table.users(), 3u);
  EXPECT_EQ(read->table.movies(), 4u);
  EXPECT_EQ(read->table.seen_count(), 11u);
  EXPECT_EQ(read->table.at(2, 3), 5.0);
  EXPECT_EQ(read->table.user_name(2), "3");
  ReadOptions options;
  options.dialect.header = true;
  options.dialect.user_names = true;
  const auto named = read_ratings("5,3,5,1\n4,4,2,3\n1,,5,5\n", options);
  ASSERT_TRUE(named);
  EXPECT_EQ(named->table.user_names(), (std::vector<std::string>{"4", "1"}));
  EXPECT_TRUE(named->info.doubts.empty());
}

TEST(CsvDialect, SaysWhatItIsNotSureOf) {
  const auto doubts = [](const std::string& bytes) {
    const auto read = read_ratings(bytes);
    EXPECT_TRUE(read) << bytes;
    return read ? read->info.doubts : std::vector<DialectDoubt>();
  };
  using Doubts = std::vector<DialectDoubt>;
  EXPECT_EQ(doubts(";A\nAna;1,234\nBo;2,345\n"), Doubts{DialectDoubt::decimal});
  EXPECT_EQ(doubts(";A\nAna;1.234\nBo;2.345\n"), Doubts{DialectDoubt::decimal});
  EXPECT_EQ(doubts(";A;B\nAna;4,5;4.5\n"), Doubts{DialectDoubt::decimal});
  EXPECT_EQ(doubts("5,3,4\n4,2,1\n"), Doubts{DialectDoubt::form});
  EXPECT_EQ(doubts(",A\nAna\xC0\xC4,5\n"), Doubts{DialectDoubt::encoding});
  EXPECT_EQ(doubts("'','A'\n'Ana',5\n"), Doubts{DialectDoubt::quote});
  for (const char* sure :
       {",A,B\nAna,4,5\n", "1;10;4,5\n2;11;3,5\n", "1,10,4.5\n2,11,3\n", "\tA\tB\nAna\t3.667\t4\n",
        "user,movie,rating\n1,2,3\n", "1::2::3::4\n", ",A\nAna,\"0,125\"\n", ",'Allo,B\nAna,4,3\n"}) {
    EXPECT_EQ(doubts(sure), Doubts{}) << sure;
  }
}

TEST(CsvDialect, LeavesOutWhatCannotBeRead) {
  ReadOptions options;
  options.leave_errors_out = true;
  const auto matrix = read_ratings(",A,B\nAna,good,4\nBo,1e30,5,9\nCy,nan,\n", options);
  ASSERT_TRUE(matrix);
  EXPECT_EQ(matrix->table.seen_count(), 2u);
  EXPECT_EQ(matrix->table.users(), 3u);
  const LeftOut& left = matrix->info.left_out;
  ASSERT_EQ(left.count, 4u);
  EXPECT_EQ(left.errors[0].code, ErrorCode::not_a_number);
  EXPECT_EQ(left.errors[1].code, ErrorCode::out_of_range);
  EXPECT_EQ(left.errors[1].values, (std::vector<std::string>{"rating", "1e30", "-1000000000", "1000000000"}));
  EXPECT_EQ(left.errors[1].place.line, 3u);
  EXPECT_EQ(left.errors[1].place.column, 2u);
  EXPECT_EQ(left.errors[2].code, ErrorCode::too_many_columns);
  EXPECT_EQ(left.errors[3].code, ErrorCode::rating_not_finite);
  const auto list = read_ratings("user,movie,rating\n1,2,3\n1,3\n1,4,x\n2,2,5\n", options);
  ASSERT_TRUE(list);
  EXPECT_EQ(list->table.seen_count(), 2u);
  EXPECT_EQ(list->info.left_out.count, 2u);
  EXPECT_EQ(list->info.left_out.errors[0].place.line, 3u);
  EXPECT_EQ(read_ratings(",A\nAna,five\n", options).error().code, ErrorCode::not_a_number);
  EXPECT_EQ(read_ratings("user,movie,rating\n1,2,x\n", options).error().place.line, 2u);
  EXPECT_EQ(read_ratings(",A\nAna,\n", options).error().code, ErrorCode::no_ratings);
  options.rating_limit = 1;
  EXPECT_EQ(read_ratings("user,movie,rating\n1,2,3\n1,3,4\n", options).error().code,
            ErrorCode::too_many_ratings);
  EXPECT_FALSE(read_ratings(",A\nAna,\"open\n", options));
}

TEST(CsvDialect, LongFilesMeanTheSameAsShortOnes) {
  // Rows of whole numbers take a faster way; what was chosen holds there too.
  std::string rows;
  for (int k = 0; k < 100; ++k) rows += "1;" + std::to_string(k + 10) + ";4\n";
  ReadOptions options;
  options.dialect.decimal = DecimalMark::comma;
  const auto point = read_ratings("1;2;4.5\n" + rows, options);
  ASSERT_FALSE(point);
  EXPECT_EQ(point.error().code, ErrorCode::not_a_number);
  EXPECT_EQ(point.error().place.line, 1u);
  options.dialect.thousands = ThousandsMark::point;
  EXPECT_FALSE(read_ratings("1;2;4.5\n" + rows, options));
  std::string wide = "1，2，4\n";
  for (int k = 0; k < 100; ++k) wide += "1，" + std::to_string(k + 10) + "，4\n";
  EXPECT_EQ(read_ratings(wide)->table.seen_count(), 101u);
}

TEST(CsvDialect, RefusesRatingsBeyondAllSense) {
  const auto huge = read_ratings("1::2::3\n1::3::1e30\n");
  ASSERT_FALSE(huge);
  EXPECT_EQ(huge.error().code, ErrorCode::out_of_range);
  EXPECT_EQ(huge.error().place.line, 2u);
  EXPECT_EQ(huge.error().place.column, 3u);
  EXPECT_TRUE(read_ratings("1::2::3\n1::3::-1e9\n"));
}

TEST(CsvDialect, SaysOnWhichLineAnEncodingBreaks) {
  ReadOptions options;
  options.dialect.encoding = TextEncoding::utf8;
  const auto read = read_ratings(",A\nAna,5\nZo\xE9,4\n", options);
  ASSERT_FALSE(read);
  EXPECT_EQ(read.error().code, ErrorCode::bad_encoding);
  EXPECT_EQ(read.error().place.line, 3u);
  options.dialect.encoding = TextEncoding::gb18030;
  EXPECT_EQ(read_ratings(",A\nAna,5\n\n\xFF,4\n", options).error().place.line, 4u);
}

TEST(NumberFormat, KeepsGroupsWhole) {
  const NumberFormat german{DecimalMark::comma, ThousandsMark::point};
  const auto value = [](std::string_view text, const NumberFormat& format) -> std::optional<double> {
    const NumberCell cell = parse_number(text, format);
    return cell.state == NumberState::number ? std::optional(cell.value) : std::nullopt;
  };
  EXPECT_EQ(value("1.234.567,25", german), 1234567.25);
  EXPECT_EQ(value("-1.234", german), -1234.0);
  EXPECT_EQ(value("12,5", german), 12.5);
  for (const char* wrong : {"1.23", "1234.567", "1..234", ".123", "1.234.", "1,2,3", "1,234.5", "1.2345"}) {
    EXPECT_EQ(value(wrong, german), std::nullopt) << wrong;
  }
  EXPECT_EQ(value("1\u202F234,5", {DecimalMark::comma, ThousandsMark::space}), 1234.5);
  EXPECT_EQ(value("1'234.5", {DecimalMark::point, ThousandsMark::apostrophe}), 1234.5);
  EXPECT_EQ(value("４．５", {}), 4.5);
  EXPECT_EQ(value("\u2212"
                  "2",
                  {}),
            -2.0);
  EXPECT_EQ(value("4.5", {DecimalMark::comma, ThousandsMark::none}), std::nullopt);
  EXPECT_EQ(value("4,5", {}), std::nullopt);
  EXPECT_EQ(value("4,5", {DecimalMark::either, ThousandsMark::none}), 4.5);
}

TEST(RatingPreview, MarksCellsAndIsBounded) {
  const auto preview = preview_ratings(",A,B\nAna,good,4\nBo,3,4,7\n");
  ASSERT_TRUE(preview);
  ASSERT_EQ(preview->rows.size(), 3u);
  EXPECT_EQ(preview->rows[0].cells[1].role, CellRole::movie_name);
  EXPECT_EQ(preview->rows[1].cells[0].role, CellRole::user_name);
  ASSERT_TRUE(preview->rows[1].cells[1].error);
  EXPECT_EQ(preview->rows[1].cells[1].error->code, ErrorCode::not_a_number);
  EXPECT_FALSE(preview->rows[1].cells[2].error);
  EXPECT_EQ(preview->rows[2].cells[3].error->code, ErrorCode::too_many_columns);
  std::string many = "u";
  for (int k = 0; k < 500; ++k) many += "," + std::string(300, 'x');
  for (int k = 0; k < 500; ++k) many += "\nu,1,2";
  const auto cut = preview_ratings(many);
  ASSERT_TRUE(cut);
  EXPECT_EQ(cut->rows.size(), RatingPreview::row_limit);
  EXPECT_EQ(cut->columns, RatingPreview::column_limit);
  EXPECT_TRUE(cut->more_columns && cut->more_rows);
  EXPECT_LE(cut->rows[0].cells[1].text.size(), RatingPreview::text_limit + 3);
  const auto list = preview_ratings("user,movie,rating\n1,2,x\n1\n");
  ASSERT_TRUE(list);
  EXPECT_EQ(list->rows[1].cells[2].error->code, ErrorCode::not_a_number);
  EXPECT_EQ(list->rows[2].cells[0].error->code, ErrorCode::too_few_columns);
  const auto prose = preview_ratings("Dear class\nhere it is\n");
  ASSERT_TRUE(prose);
  EXPECT_EQ(prose->rows.size(), 2u);
  EXPECT_EQ(prose->error->code, ErrorCode::unknown_format);
  EXPECT_EQ(preview_ratings(",A\nAna,\"5\n")->error->code, ErrorCode::unclosed_quote);
}

}  // namespace
}  // namespace lora
