// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The fast way for plain rows must mean the same as the general way. A blank behind a row's first id (or
// quotes around it) makes a row that only the general way takes and that means the same, so that any text can
// be read both ways.
#include "core/ratings/plain_row.h"

#include <gtest/gtest.h>

#include <string>

#include "core/base/random.h"
#include "core/ratings/rating_reader.h"

namespace lora {
namespace {

/// One of `choices`.
template <std::size_t N>
std::string one_of(Random& random, const char* const (&choices)[N]) {
  return choices[random.below(N)];
}

std::string whole_number(Random& random, std::uint64_t below) {
  return std::to_string(random.below(below));
}

struct Recipe {
  std::string mark;
  std::string line_end = "\n";
  double odd_share = 0.0;    ///< of cells that are written in an unusual way
  double wrong_share = 0.0;  ///< of rows with something wrong
  std::string header;
};

std::string id_cell(Random& random, const Recipe& recipe) {
  static constexpr const char* odd[] = {"007",      "0",        "00",  "1234567", "12345678", "123456789012",
                                        "4200000",  "4194304",  "x1",  "+5",      "1.0",      "ab c",
                                        "\xC3\xA9", "99999999", " 12", "12 "};
  return random.uniform() < recipe.odd_share ? one_of(random, odd) : whole_number(random, 40);
}

std::string rating_cell(Random& random, const Recipe& recipe) {
  static constexpr const char* odd[] = {"4.25", "10", "+3", "1e0", "-2", " 4", "3.50", "0", "5.", "0.5"};
  static constexpr const char* usual[] = {"1", "2", "3", "4", "5", "0.5", "3.5", "4.0", "2.5"};
  return random.uniform() < recipe.odd_share ? one_of(random, odd) : one_of(random, usual);
}

std::string wrong_row(Random& random, const Recipe& recipe) {
  static constexpr const char* rating[] = {"x", "", "nan", "inf", "1e999", "4.5.5", "4x", ".", "4,5"};
  const std::string& m = recipe.mark;
  switch (random.below(5)) {
    case 0:
      return "3" + m + "4";
    case 1:
      return "3" + m + "4" + m + "5" + m + "6" + m + "7";
    case 2:
      return m + "4" + m + "5" + m + "6";
    case 3:
      return "3" + m + m + "5" + m + "6";
    default:
      return "3" + m + "4" + m + one_of(random, rating) + m + "6";
  }
}

std::vector<std::string> random_rows(Random& random, const Recipe& recipe, std::size_t count) {
  static constexpr const char* time[] = {"978300760", "1", "", "1234567890123456", "12345678901234567890",
                                         "noon",      "0"};
  std::vector<std::string> rows;
  for (std::size_t k = 0; k < count; ++k) {
    if (random.uniform() < recipe.wrong_share) {
      rows.push_back(wrong_row(random, recipe));
      continue;
    }
    if (random.uniform() < 0.3 * recipe.odd_share) {
      rows.push_back("");
      continue;
    }
    std::string row = id_cell(random, recipe) + recipe.mark + id_cell(random, recipe) + recipe.mark +
                      rating_cell(random, recipe);
    const bool usual = random.uniform() >= recipe.odd_share;
    if (usual) row += recipe.mark + "97830" + whole_number(random, 10'000);
    if (!usual && random.uniform() < 0.7) row += recipe.mark + one_of(random, time);
    rows.push_back(row);
  }
  return rows;
}

/// `slow`: every row by the general way.
std::string text_of_rows(const std::vector<std::string>& rows, const Recipe& recipe, bool slow) {
  std::string text = recipe.header.empty() ? "" : recipe.header + recipe.line_end;
  for (std::string row : rows) {
    if (slow && !row.empty()) row.insert(row.find(recipe.mark), recipe.mark == "\t" ? "\xC2\xA0" : " ");
    text += row + recipe.line_end;
  }
  return text;
}

std::string described(const Error& error) {
  std::string text = std::to_string(static_cast<int>(error.code)) + " at " +
                     std::to_string(error.place.line) + ":" + std::to_string(error.place.column);
  for (const std::string& value : error.values) text += " [" + value + "]";
  return text;
}

bool expect_same(const Result<ImportedRatings>& fast, const Result<ImportedRatings>& slow) {
  EXPECT_EQ(fast.has_value(), slow.has_value());
  if (!fast || !slow) {
    if (!fast && !slow) {
      EXPECT_EQ(described(fast.error()), described(slow.error()));
    }
    return false;
  }
  EXPECT_EQ(fast->table, slow->table);
  EXPECT_EQ(fast->user_ids, slow->user_ids);
  EXPECT_EQ(fast->movie_ids, slow->movie_ids);
  EXPECT_EQ(fast->info.format, slow->info.format);
  EXPECT_EQ(fast->info.decimal_mark, slow->info.decimal_mark);
  EXPECT_EQ(fast->info.duplicates.count, slow->info.duplicates.count);
  EXPECT_EQ(fast->info.duplicates.places.size(), slow->info.duplicates.places.size());
  for (std::size_t k = 0; k < fast->info.duplicates.places.size(); ++k) {
    EXPECT_EQ(fast->info.duplicates.places[k].line, slow->info.duplicates.places[k].line);
    EXPECT_EQ(fast->info.duplicates.places[k].column, slow->info.duplicates.places[k].column);
  }
  return true;
}

TEST(PlainRow, RandomFilesMeanTheSameAsReadByTheGeneralWay) {
  Random random(77);
  std::size_t tables = 0, errors = 0;
  for (int round = 0; round < 300; ++round) {
    Recipe recipe;
    recipe.mark = std::string(random.below(3) == 0 ? "::" : random.below(2) == 0 ? "," : "\t");
    recipe.line_end = random.below(3) == 0 ? "\r\n" : random.below(8) == 0 ? "\r" : "\n";
    recipe.odd_share = round % 3 == 0 ? 0.0 : 0.15;
    recipe.wrong_share = round % 4 == 3 ? 0.01 : 0.0;
    if (recipe.mark == ",") recipe.header = "userId,movieId,rating,timestamp";
    auto rows = random_rows(random, recipe, 20 + random.below(200));
    rows[0] = "1" + recipe.mark + "2" + recipe.mark + "3" + recipe.mark + "978300760";
    std::string fast = text_of_rows(rows, recipe, false);
    std::string slow = text_of_rows(rows, recipe, true);
    if (random.below(4) == 0) {  // a file that ends without a line end
      fast.resize(fast.size() - recipe.line_end.size());
      slow.resize(slow.size() - recipe.line_end.size());
    }
    if (random.below(4) == 0) fast.insert(0, "\xEF\xBB\xBF");
    (expect_same(read_ratings(fast), read_ratings(slow)) ? tables : errors)++;
    ASSERT_FALSE(testing::Test::HasFailure()) << "round " << round << "\n" << fast;
  }
  EXPECT_GT(tables, 100u);
  EXPECT_GT(errors, 20u);
}

TEST(PlainRow, TakesWhatIsPlainAndNothingElse) {
  RatingLayout layout;
  layout.delimiter = Delimiter::double_colon;
  const std::string padding(80, '\n');
  const auto length_of = [&](const std::string& row) {
    const std::string text = row + padding;
    PlainRow plain;
    return PlainRowReader(layout).read(text.data(), text.data() + text.size(), plain);
  };
  EXPECT_EQ(length_of("1::1193::5::978300760\n"), 22u);
  EXPECT_EQ(length_of("1::1193::5::978300760\r\n"), 23u);
  EXPECT_EQ(length_of("1::1193::4.5\n"), 13u);
  for (const char* other :
       {"01::2::3\n", "1:2::3\n", "::2::3\n", "1::2::10\n", "1::2::4.25\n", "1::2::-1\n", "1::2::\n",
        "1::2\n", "12345678::2::3\n", "1::2::3::\n", "1::2::3::x\n", "1::2::3::4::5\n", "1::2::3::4 \n",
        "1::2::3::4\rx", "\"1\"::2::3\n", "\n", "1::2::3.\n"}) {
    EXPECT_EQ(length_of(other), 0u) << other;
  }
  // Never looks behind the end: the last rows of a text are not its business.
  const std::string last = "1::1193::5::978300760\n";
  PlainRow plain;
  EXPECT_EQ(PlainRowReader(layout).read(last.data(), last.data() + last.size(), plain), 0u);
}

TEST(PlainRow, ReadsItsNumbersExactly) {
  RatingLayout layout;
  layout.delimiter = Delimiter::tab;
  const std::string padding(80, '\n');
  Random random(5);
  for (int round = 0; round < 2000; ++round) {
    const std::size_t bound = std::size_t{1} << random.below(23);
    const auto user = static_cast<std::uint32_t>(random.below(bound + 1));
    const auto movie = static_cast<std::uint32_t>(random.below(10'000'000));
    const auto tenths = random.below(100);
    const std::string rating = std::to_string(tenths / 10) + "." + std::to_string(tenths % 10);
    const std::string text =
        std::to_string(user) + "\t" + std::to_string(movie) + "\t" + rating + "\n" + padding;
    PlainRow row;
    ASSERT_GT(PlainRowReader(layout).read(text.data(), text.data() + text.size(), row), 0u) << text;
    EXPECT_EQ(row.user, user);
    EXPECT_EQ(row.movie, movie);
    EXPECT_EQ(row.value, std::stod(rating));
  }
}

std::string long_file(std::size_t rows) {
  std::string text;
  for (std::size_t k = 0; k < rows; ++k) {
    text += std::to_string(k / 700) + "::" + std::to_string(k % 700) + "::" + std::to_string(1 + k % 5) +
            "::97\n";
  }
  return text;
}

TEST(ReadRatings, ReportsProgressThatGrowsAndStopsWhenAsked) {
  const std::string text = long_file(400'000);
  std::vector<std::size_t> reports;
  ReadOptions options;
  options.progress = [&](std::size_t read, std::size_t all) {
    EXPECT_EQ(all, text.size());
    EXPECT_LE(read, all);
    EXPECT_GT(read, reports.empty() ? 0 : reports.back());
    reports.push_back(read);
  };
  ASSERT_TRUE(read_ratings(text, options));
  EXPECT_GE(reports.size(), text.size() >> 20);
  EXPECT_LE(reports.size(), (text.size() >> 20) + 2);

  std::stop_source source;
  options.stop = source.get_token();
  std::size_t calls = 0;
  options.progress = [&](std::size_t, std::size_t) {
    if (++calls == 2) source.request_stop();
  };
  const auto stopped = read_ratings(text, options);
  ASSERT_FALSE(stopped);
  EXPECT_EQ(stopped.error().code, ErrorCode::cancelled);
  EXPECT_EQ(calls, 2u);
}

TEST(ReadRatings, AMatrixCanBeStoppedToo) {
  std::string text = "user";
  for (int movie = 0; movie < 200; ++movie) text += ",m" + std::to_string(movie);
  for (int user = 0; user < 6'000; ++user) {
    text += "\nu" + std::to_string(user);
    for (int movie = 0; movie < 200; ++movie) text += ",3";
  }
  ReadOptions options;
  std::stop_source source;
  options.stop = source.get_token();
  source.request_stop();
  const auto stopped = read_ratings(text, options);
  ASSERT_FALSE(stopped);
  EXPECT_EQ(stopped.error().code, ErrorCode::cancelled);
  EXPECT_TRUE(read_ratings(text));
}

}  // namespace
}  // namespace lora
