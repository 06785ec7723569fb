// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "tests/core/lessons/documented_lesson.h"

namespace lora {
namespace {

TEST(LessonReader, the_documented_example_is_a_lesson) {
  std::vector<Error> problems;
  const auto lesson = read_lesson(documented_lesson(), problems);
  ASSERT_TRUE(problems.empty());
  ASSERT_TRUE(lesson);
  ASSERT_EQ(lesson->steps.size(), 1u);
  const LessonStep& step = lesson->steps[0];
  EXPECT_EQ(step.preparation->example, "two-tastes");
  EXPECT_EQ(step.preparation->rank, 2u);
  EXPECT_EQ(step.light, (std::vector<std::string>{"factor_b", "step_button"}));
  EXPECT_EQ(step.prediction->right, 1u);
  const LessonWords& words = lesson->words_in("zh_CN");  // falls back to English
  EXPECT_EQ(words.title, "My first lesson");
  const LessonSection& section = words.sections.at("first-step");
  EXPECT_EQ(section.heading, "One step");
  EXPECT_EQ(section.answers("ask").size(), 3u);
  const TextSpan zero{"zero", true, false, false, "", -1};
  EXPECT_EQ(section.part("").at(0).spans.at(1), zero);
  EXPECT_EQ(section.part("").at(0).spans.at(3).fact, "largest_guess");
  EXPECT_EQ(section.part("").at(0).spans.at(3).decimals, 2);
}

TEST(LessonReader, every_documented_fact_and_spot_is_known_and_the_other_way_round) {
  const std::string text = file_bytes(LORA_LESSONS "/README.md");
  for (const FactInfo& fact : known_facts()) {
    const std::string name(fact.name);
    const bool series = name.starts_with("compare_rmse_") || name.starts_with("compare_hidden_rmse_");
    const std::string written = series ? "`" + name.substr(0, name.rfind('_')) + "_1`" : "`" + name + "`";
    EXPECT_NE(text.find(written), std::string::npos) << name;
    if (series && !name.ends_with("_1")) {
      EXPECT_NE(text.find("`" + name.substr(name.rfind('_')) + "`"), std::string::npos) << name;
    }
  }
}

struct Spoiled {
  const char* name;
  const char* file;
  const char* from;
  const char* to;
  ErrorCode code;
  std::size_t line;
};

class SpoiledLesson : public testing::TestWithParam<Spoiled> {};

TEST_P(SpoiledLesson, is_refused_with_the_file_and_line) {
  const Spoiled& spoiled = GetParam();
  const auto problems = problems_of(changed(documented_lesson(), spoiled.file, spoiled.from, spoiled.to));
  ASSERT_FALSE(problems.empty());
  EXPECT_EQ(problems[0].code, spoiled.code);
  const std::string file = spoiled.file;
  EXPECT_EQ(problems[0].place.file, file == "en" ? "en.md" : file);
  EXPECT_EQ(problems[0].place.line, spoiled.line);
}

const Spoiled spoiled_lessons[] = {
    {"comma", "lesson.json", "\"version\": 1,", "\"version\": 1", ErrorCode::invalid_json, 3},
    {"key", "lesson.json", "\"light\"", "\"lihgt\"", ErrorCode::unknown_key, 8},
    {"spot", "lesson.json", "factor_b", "factor_c", ErrorCode::unknown_word, 8},
    {"fact", "lesson.json", "\"fact\": \"step\"", "\"fact\": \"stpe\"", ErrorCode::unknown_reference, 10},
    {"example", "lesson.json", "two-tastes", "two-toasts", ErrorCode::unknown_word, 7},
    {"rank", "lesson.json", "\"rank\": 2", "\"rank\": 0", ErrorCode::out_of_range, 7},
    {"type", "lesson.json", "\"rank\": 2", "\"rank\": \"2\"", ErrorCode::wrong_type, 7},
    {"newer", "lesson.json", "\"version\": 1", "\"version\": 2", ErrorCode::newer_version, 2},
    {"way_out", "lesson.json", "\"example\": \"two-tastes\"", "\"table\": \"../secret.csv\"",
     ErrorCode::unsafe_name, 7},
    {"absolute", "lesson.json", "\"example\": \"two-tastes\"", "\"table\": \"/etc/passwd\"",
     ErrorCode::unsafe_name, 7},
    {"language", "lesson.json", "[\"en\"]", "[\"xx\"]", ErrorCode::unknown_word, 3},
    {"unclosed", "en", "**zero**", "**zero", ErrorCode::unclosed_mark, 4},
    {"brace", "en", "{largest_guess:2}", "{guess", ErrorCode::unclosed_mark, 4},
    {"fact_in_text", "en", "{rmse:3}", "{rsme:3}", ErrorCode::unknown_reference, 19},
    {"part", "en", "### hint", "### hnit", ErrorCode::lesson_heading, 15},
    {"no_title", "en", "# My first lesson", "My first lesson", ErrorCode::lesson_heading, 1},
    {"section", "en", "## first-step:", "## first-stop:", ErrorCode::lesson_section, 0},
    {"why", "en", "### why\nA·B is 0 as long as B is, so the guess equals W.", "", ErrorCode::lesson_section,
     21},
};

INSTANTIATE_TEST_SUITE_P(LessonReader, SpoiledLesson, testing::ValuesIn(spoiled_lessons),
                         [](const auto& entry) { return std::string(entry.param.name); });

TEST(LessonReader, everything_wrong_is_told_not_only_the_first) {
  LessonFiles files = changed(documented_lesson(), "lesson.json", "[\"en\"]", "[\"en\", \"zh_CN\"]");
  files = changed(files, "en", "### task\nPress **Step** once.\n", "");
  files = changed(files, "en", "## quiz-why-zero", "## quiz-why-one");
  const auto problems = problems_of(files);
  ASSERT_EQ(problems.size(), 4u);
  EXPECT_EQ(problems[0].values.at(0), "## first-step / ### task");
  EXPECT_EQ(problems[1].values.at(0), "## quiz-why-zero");
  EXPECT_EQ(problems[2].code, ErrorCode::unknown_reference);
  EXPECT_EQ(problems[3].code, ErrorCode::file_not_found);
}

TEST(LessonReader, a_right_answer_that_the_list_does_not_have_is_told_where_the_list_is) {
  const auto problems =
      problems_of(changed(documented_lesson(), "lesson.json", "\"right\": 2}", "\"right\": 4}"));
  ASSERT_EQ(problems.size(), 1u);
  EXPECT_EQ(problems[0].code, ErrorCode::lesson_answers);
  EXPECT_EQ(problems[0].place.file, "en.md");
  EXPECT_EQ(problems[0].values, (std::vector<std::string>{"first-step", "3", "4"}));
}

TEST(LessonReader, sizes_are_limited) {
  LessonFiles files = documented_lesson();
  files.words["en"] += std::string(lesson_file_limit, '`');
  EXPECT_EQ(problems_of(files).at(0).code, ErrorCode::file_too_large);
  files = documented_lesson();
  files.json += std::string(lesson_file_limit, ' ');
  EXPECT_EQ(problems_of(files).at(0).code, ErrorCode::file_too_large);
}

TEST(LessonReader, every_truncation_is_refused) {
  const LessonFiles whole = documented_lesson();
  for (std::size_t length = 0; length < whole.words.at("en").find("A·B is 0"); ++length) {
    LessonFiles files = whole;
    files.words["en"].resize(length);
    EXPECT_FALSE(problems_of(files).empty()) << length;
  }
  for (std::size_t length = 0; length + 2 < whole.json.size(); ++length) {
    LessonFiles files = whole;
    files.json.resize(length);
    EXPECT_FALSE(problems_of(files).empty()) << length;
  }
}

TEST(LessonWords, html_links_and_pictures_are_plain_text) {
  const auto words = read_words("# T\n## a: H\n<b>x</b> ![p](file:///etc/passwd) [l](http://x)\n");
  ASSERT_TRUE(words);
  const auto& spans = words->sections.at("a").part("").at(0).spans;
  ASSERT_EQ(spans.size(), 1u);
  EXPECT_EQ(spans[0].text, "<b>x</b> ![p](file:///etc/passwd) [l](http://x)");
}

TEST(LessonWords, lines_of_a_paragraph_are_joined_chinese_ones_without_a_blank) {
  const auto words = read_words("# T\n## a: H\none\ntwo\n\n一行\n两行\n");
  ASSERT_TRUE(words);
  EXPECT_EQ(words->sections.at("a").part("").at(0).spans.at(0).text, "one two");
  EXPECT_EQ(words->sections.at("a").part("").at(1).spans.at(0).text, "一行两行");
}

TEST(LessonWords, marks_around_nothing_are_text) {
  const auto words = read_words("# T\n## a: B\n``\n\n****\n- ``\n");
  ASSERT_TRUE(words);
  const LessonText& part = words->sections.at("a").part("");
  ASSERT_EQ(part.size(), 3u);
  for (const TextBlock& block : part) ASSERT_EQ(block.spans.size(), 1u);
  EXPECT_EQ(part[0].spans[0].text, "``");
  EXPECT_FALSE(part[0].spans[0].code);
  EXPECT_EQ(part[1].spans[0].text, "****");
  EXPECT_EQ(part[2].spans[0].text, "``");
}

TEST(LessonWords, stars_between_blanks_code_and_double_braces_are_text) {
  const auto words = read_words("# T\n## a: H\n6 * 8 `a*b {x}` {{y}\n");
  ASSERT_TRUE(words);
  const auto& spans = words->sections.at("a").part("").at(0).spans;
  ASSERT_EQ(spans.size(), 3u);
  EXPECT_EQ(spans[0].text, "6 * 8 ");
  EXPECT_EQ(spans[1].text, "a*b {x}");
  EXPECT_TRUE(spans[1].code);
  EXPECT_EQ(spans[2].text, " {y}");
}

}  // namespace
}  // namespace lora
