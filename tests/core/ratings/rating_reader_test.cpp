// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ratings/rating_reader.h"

#include <gtest/gtest.h>

#include <map>

#include "core/ratings/movie_titles.h"
#include "tests/core/fixture_file.h"

namespace lora {
namespace {

using Seen = std::map<std::pair<std::string, std::string>, double>;
const RatingScale half_stars{0.5, 5.0, 0.5};
const RatingScale whole_stars{1.0, 5.0, 1.0};

Seen seen_of(const RatingTable& table) {
  Seen seen;
  table.for_each([&](std::size_t user, std::size_t movie, double value) {
    seen[{table.user_name(user), table.movie_name(movie)}] = value;
  });
  return seen;
}

struct FixtureCase {
  std::string file;
  Seen seen;
  RatingFormat format;
  Delimiter delimiter;
  TextEncoding encoding;
  char decimal_mark;
  RatingScale scale;
};

Seen friends(const std::string& third = "Spy, the second") {
  return {{{"Ana", "Red Orbit"}, 5.0},
          {{"Ana", third}, 1.5},
          {{"Bo", "Red Orbit"}, 4.5},
          {{"Bo", "Slow Dance"}, 2.0}};
}
Seen numbered(double low, double high) {
  return {{{"7", "30"}, 5.0}, {{"7", "4"}, low}, {{"12", "30"}, high}, {{"12", "9"}, 2.0}};
}

TEST(RatingReader, ReadsEveryForm) {
  const Seen chinese{{{"安娜", "红色轨道"}, 5.0},
                     {{"安娜", "谍影"}, 1.5},
                     {{"小波", "红色轨道"}, 4.5},
                     {{"小波", "慢舞"}, 2.0}};
  using enum RatingFormat;
  using enum Delimiter;
  using enum TextEncoding;
  const std::vector<FixtureCase> cases{
      {"matrix/ratings.csv", friends(), matrix_csv, comma, utf8, '.', half_stars},
      {"matrix_semicolon/ratings.csv", friends(), matrix_csv, semicolon, utf8, '.', half_stars},
      {"matrix_decimal_comma/ratings.csv", friends(), matrix_csv, tab, utf8, ',', half_stars},
      {"matrix_gb18030/ratings.csv", chinese, matrix_csv, comma, gb18030, '.', half_stars},
      {"matrix_utf16/ratings.csv", friends(), matrix_csv, tab, utf16_le, '.', half_stars},
      {"long_header/ratings.csv", friends(), long_csv, comma, utf8, '.', half_stars},
      {"long_plain/ratings.csv", friends(), long_csv, semicolon, utf8, ',', half_stars},
      {"movielens_100k/u.data", numbered(1, 4), movielens_100k, tab, utf8, '.', whole_stars},
      {"movielens_1m/ratings.dat", numbered(1, 4), movielens_1m, double_colon, utf8, '.', whole_stars},
      {"movielens_latest/ratings.csv", numbered(1.5, 4.5), movielens_latest, comma, utf8, '.', half_stars},
  };
  for (const FixtureCase& item : cases) {
    SCOPED_TRACE(item.file);
    const auto imported = read_ratings(fixture("ratings/" + item.file));
    ASSERT_TRUE(imported);
    EXPECT_EQ(seen_of(imported->table), item.seen);
    EXPECT_EQ(imported->info.format, item.format);
    EXPECT_EQ(imported->info.delimiter, item.delimiter);
    EXPECT_EQ(imported->info.encoding, item.encoding);
    EXPECT_EQ(imported->info.decimal_mark, item.decimal_mark);
    EXPECT_EQ(imported->table.scale(), item.scale);
    EXPECT_EQ(imported->info.duplicates.count, 0u);
    EXPECT_EQ(imported->user_ids, imported->table.user_names());
    EXPECT_EQ(imported->movie_ids, imported->table.movie_names());
  }
}

TEST(RatingReader, OrdersWholeNumbersAscendingAndNamesAsTheyCome) {
  const auto numbers = read_ratings("12::30::4::1\n7::4::1::1\n12::9::2::1\n7000000::9::2::1\n");
  ASSERT_TRUE(numbers);
  EXPECT_EQ(numbers->user_ids, (std::vector<std::string>{"7", "12", "7000000"}));
  EXPECT_EQ(numbers->movie_ids, (std::vector<std::string>{"4", "9", "30"}));
  EXPECT_EQ(numbers->table.at(1, 2), 4.0);
  const auto names = read_ratings("user,movie,rating\nZoe,9,1\nAna,4,2\nZoe,x,3\n");
  ASSERT_TRUE(names);
  EXPECT_EQ(names->user_ids, (std::vector<std::string>{"Zoe", "Ana"}));
  EXPECT_EQ(names->movie_ids, (std::vector<std::string>{"9", "4", "x"}));
}

struct WrongCase {
  std::string bytes;
  ErrorCode code;
  std::size_t line;
  std::size_t column;
};

TEST(RatingReader, SaysWhatIsWrongAndWhere) {
  const std::vector<WrongCase> cases{
      {"", ErrorCode::empty_input, 0, 0},
      {" \n\r\n\t", ErrorCode::empty_input, 0, 0},
      {"\xEF\xBB\xBF", ErrorCode::empty_input, 0, 0},
      {",A,B\nAna,4,good\n", ErrorCode::not_a_number, 2, 3},
      {",\"A\nlong\",B\n\nAna,4,good\n", ErrorCode::not_a_number, 4, 3},
      {"sep=;\n;A;B\nAna;4;nan\n", ErrorCode::rating_not_finite, 3, 3},
      {",A,B\nAna,4,1e400\n", ErrorCode::rating_not_finite, 2, 3},
      {",A,B\nAna,4,5,3\n", ErrorCode::too_many_columns, 2, 4},
      {",A,B\nAna,4,\"5\n", ErrorCode::unclosed_quote, 2, 3},
      {"userId,movieId,rating,timestamp\n1,2,3,4\n1,3,x,4\n", ErrorCode::not_a_number, 3, 3},
      {"userId,movieId,rating,timestamp\n1,2,3,4\n1,3\n", ErrorCode::too_few_columns, 3, 2},
      {"userId,movieId,rating,timestamp\n1,2,3,4\n1,3,4,5,6\n", ErrorCode::too_many_columns, 3, 5},
      {"userId,movieId,rating,timestamp\n1,2,3,4\n,3,4,5\n", ErrorCode::too_few_columns, 3, 1},
      {"userId,movieId,rating,timestamp\n1,2,,4\n", ErrorCode::not_a_number, 2, 3},
      {"userId,movieId,rating,timestamp\n", ErrorCode::no_ratings, 0, 0},
      {"1::2::3::4\n1::2\n", ErrorCode::too_few_columns, 2, 2},
      {"1\t2\t3\t4\n1\t2\tx\t4\n", ErrorCode::not_a_number, 2, 3},
      {",A,B\n", ErrorCode::no_ratings, 0, 0},
      {"one,two\nthree,\n", ErrorCode::no_ratings, 0, 0},
      {"hello\nworld\n", ErrorCode::unknown_format, 0, 0},
      {"{\"a\": 1, \"b\": 2}", ErrorCode::unknown_format, 0, 0},
      {std::string("\x89PNG\0\0", 6), ErrorCode::binary_input, 0, 0},
  };
  for (const WrongCase& item : cases) {
    SCOPED_TRACE(item.bytes);
    const auto imported = read_ratings(item.bytes);
    ASSERT_FALSE(imported);
    EXPECT_EQ(imported.error().code, item.code);
    EXPECT_EQ(imported.error().place.line, item.line);
    EXPECT_EQ(imported.error().place.column, item.column);
  }
}

TEST(RatingReader, SparesWhatSpreadsheetsLeaveBehind) {
  const auto imported = read_ratings(",A,B,,\n\nAna,4,5,,\n,,,,\nBo,3\n,,,,\n");
  ASSERT_TRUE(imported);
  EXPECT_EQ(imported->table.user_names(), (std::vector<std::string>{"Ana", "Bo"}));
  EXPECT_EQ(imported->table.movie_names(), (std::vector<std::string>{"A", "B"}));
  EXPECT_FALSE(imported->table.at(1, 1));
}

TEST(RatingReader, ReportsDuplicatesAndKeepsTheLast) {
  const auto imported = read_ratings("1\t5\t1\t0\n2\t5\t4\t0\n1\t5\t3\t0\n1\t6\t3\t0\n1\t5\t2\t0\n");
  ASSERT_TRUE(imported);
  EXPECT_EQ(imported->table.at(0, 0), 2.0);
  EXPECT_EQ(imported->info.duplicates.count, 2u);
  ASSERT_EQ(imported->info.duplicates.places.size(), 2u);
  EXPECT_EQ(imported->info.duplicates.places[0].line, 3u);
  EXPECT_EQ(imported->info.duplicates.places[1].line, 5u);
  EXPECT_EQ(imported->info.duplicates.places[1].column, 3u);
  std::string many = "user,movie,rating\n";
  for (int k = 0; k < 500; ++k) many += "a,b,3\n";
  const auto capped = read_ratings(many);
  ASSERT_TRUE(capped);
  EXPECT_EQ(capped->info.duplicates.count, 499u);
  EXPECT_EQ(capped->info.duplicates.places.size(), Repeats::place_limit);
}

TEST(RatingReader, KeepsTwoPeopleOfOneName) {
  const auto imported = read_ratings(",A,A\nAna,1,2\nAna,3,4\n");
  ASSERT_TRUE(imported);
  EXPECT_EQ(imported->table.users(), 2u);
  EXPECT_EQ(imported->info.repeated_names.count, 2u);
  EXPECT_EQ(imported->table.at(1, 1), 4.0);
}

TEST(RatingReader, TellsLongFormsFromMatrices) {
  const std::vector<std::pair<std::string, RatingFormat>> cases{
      {",1,2\n1,5,3\n2,4,4\n", RatingFormat::matrix_csv},
      {"user,1,2\n1,5,3\n", RatingFormat::matrix_csv},
      {",movieId,rating,user\nAna,5,3,1\n", RatingFormat::matrix_csv},
      {",userId,movieId,rating\n0,1,10,3\n1,1,11,4\n", RatingFormat::long_csv},
      {"who,what,much\nAna,Red Orbit,5\nBo,Slow Dance,3\n", RatingFormat::long_csv},
      {"1,10,4.5\n2,11,3\n", RatingFormat::long_csv},
      {"1;10;4,5\n2;11;3\n", RatingFormat::long_csv},
      {"x|A|B\nAna|4,5|3\n", RatingFormat::matrix_csv},
      {"用户,电影,评分\n1,10,4\n", RatingFormat::long_csv},
      {",One movie\nAna,4\nBo,3\n", RatingFormat::matrix_csv},
  };
  for (const auto& [bytes, format] : cases) {
    const auto imported = read_ratings(bytes);
    ASSERT_TRUE(imported) << bytes;
    EXPECT_EQ(imported->info.format, format) << bytes;
  }
}

TEST(RatingReader, DetectsTheScale) {
  const auto scale_of = [](const std::string& bytes) { return read_ratings(bytes)->table.scale(); };
  EXPECT_EQ(scale_of(",A,B\nAna,1,5\n"), half_stars);
  EXPECT_EQ(scale_of("1,1,1\n1,2,1\n"), whole_stars);
  EXPECT_EQ(scale_of(",A,B,C\nAna,0,10,7\n"), (RatingScale{0, 10, 1}));
  EXPECT_EQ(scale_of(",A,B,C\nAna,0,100,40\n"), (RatingScale{0, 100, 20}));
  EXPECT_EQ(scale_of(",A,B\nAna,1.25,3\n"), (RatingScale{0.5, 5, 0.25}));
  EXPECT_EQ(scale_of(",A,B,C\nAna,-0.3,0,0.6\n"), (RatingScale{-0.3, 0.6, 0.3}));
  EXPECT_EQ(scale_of(",A,B\nAna,0.1234567891,12.3\n"), (RatingScale{0.1234567891, 12.3, 0}));
  EXPECT_EQ(scale_of("1,1,3.3333333\n1,2,4\n").step, 0.0);
}

TEST(RatingReader, RefusesTooMuchBeforeItAllocates) {
  ReadOptions options;
  options.rating_limit = 2;
  EXPECT_EQ(read_ratings(",A,B,C\nAna,1,2,3\n", options).error().code, ErrorCode::too_many_ratings);
  EXPECT_EQ(read_ratings("1::1::1\n1::2::1\n1::3::1\n", options).error().code, ErrorCode::too_many_ratings);
  options = {};
  options.axis_limit = 2;
  EXPECT_EQ(read_ratings(",A,B,C\nAna,1,2,3\n", options).error().code, ErrorCode::table_too_large);
  EXPECT_EQ(read_ratings("1::1::1\n2::1::1\n3::1::1\n", options).error().code, ErrorCode::table_too_large);
}

TEST(RatingReader, MatchesATestFileByIdBeforeTitles) {
  auto train = read_ratings(fixture("ratings/movielens_latest/ratings.csv"));
  const auto titles = read_titles(fixture("ratings/movielens_latest/movies.csv"));
  ASSERT_TRUE(train && titles);
  RatingTable table = train->table;
  EXPECT_EQ(apply_titles(table, *titles), 3u);
  const auto test = read_ratings("12,4,3\n7,9,4\n7,99,1\n99,4,1\n");
  ASSERT_TRUE(test);
  const auto matched = match_ratings(*test, train->user_ids, train->movie_ids);
  EXPECT_EQ(matched.left_out, 2u);
  EXPECT_EQ(matched.ratings, (std::vector<Rating>{{0, 1, 4.0}, {1, 0, 3.0}}));
}

TEST(MovieTitles, ReadsTheThreeKindsOfMovieLens) {
  const auto titles_of = [](const std::string& file) {
    return read_titles(fixture("ratings/" + file)).value();
  };
  EXPECT_EQ(titles_of("movielens_latest/movies.csv"),
            (MovieTitles{
                {"4", "Amélie, or \"Co\" (1999)"}, {"9", "Slow Dance (1998)"}, {"30", "Quick, The (1997)"}}));
  EXPECT_EQ(titles_of("movielens_100k/u.item"), (MovieTitles{{"4", "Amélie & Co (1999)"},
                                                             {"9", "Slow Dance (1998)"},
                                                             {"30", "Señor \"Quick\", the first (1997)"}}));
  EXPECT_EQ(
      titles_of("movielens_1m/movies.dat"),
      (MovieTitles{{"4", "Amélie & Co (1999)"}, {"9", "Slow Dance: Again (1998)"}, {"30", "Quick (1997)"}}));
  EXPECT_EQ(read_titles("\n").error().code, ErrorCode::empty_input);
  EXPECT_EQ(read_titles("1,A\n2\n").error().place.line, 2u);
}

TEST(RatingReader, ReadsTheRealMovieLens) {
  const std::string folder = LORA_MOVIELENS;
  if (!std::ifstream(folder + "/ratings.csv")) GTEST_SKIP() << "no MovieLens here";
  auto imported = read_ratings(file_bytes(folder + "/ratings.csv"));
  ASSERT_TRUE(imported);
  EXPECT_EQ(imported->table.users(), 610u);
  EXPECT_EQ(imported->table.movies(), 9724u);
  EXPECT_EQ(imported->table.seen_count(), 100836u);
  EXPECT_EQ(imported->table.scale(), half_stars);
  EXPECT_EQ(imported->table.at(0, 0), 4.0);
  const auto titles = read_titles(file_bytes(folder + "/movies.csv"));
  ASSERT_TRUE(titles);
  RatingTable table = imported->table;
  EXPECT_EQ(apply_titles(table, *titles), 9724u);
  EXPECT_EQ(table.movie_name(10), "American President, The (1995)");
}

}  // namespace
}  // namespace lora
