// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <set>

#include "tests/core/lessons/lesson_claim.h"
#include "tests/core/lessons/lesson_scene.h"

namespace lora::test {

void PrintTo(const Chapter& chapter, std::ostream* out) {
  *out << chapter.id;
}

namespace {

const std::vector<std::string>& phrases_of(const Claim& claim, const std::string& language) {
  return language == "en" ? claim.en : claim.zh;
}

std::string test_name(std::string text) {
  for (char& letter : text)
    if (letter == '-') letter = '_';
  return text;
}

// ---- every claim, one test each

struct ChapterClaim {
  std::string chapter;
  Claim claim;
  std::string name;
};

std::vector<ChapterClaim> all_claims() {
  std::vector<ChapterClaim> all;
  std::map<std::string, int> seen;
  for (const Chapter& chapter : all_chapters()) {
    for (const Claim& claim : chapter.claims) {
      std::string name = test_name(chapter.id + "_" + claim.section);
      if (!claim.part.empty()) name += "_" + claim.part;
      const int count = ++seen[name];
      all.push_back({chapter.id, claim, count == 1 ? name : name + "_" + std::to_string(count)});
    }
  }
  return all;
}

void PrintTo(const ChapterClaim& entry, std::ostream* out) {
  *out << entry.name;
}

class LessonClaim : public testing::TestWithParam<ChapterClaim> {};

TEST_P(LessonClaim, is_so_and_is_said_in_both_languages) {
  const auto& [chapter, claim, name] = GetParam();
  for (const auto& [language, words] : shipped_lesson(chapter).words) {
    ASSERT_EQ(words.sections.count(claim.section), 1u) << claim.section;
    std::string text = part_text(words.sections.at(claim.section), claim.part);
    for (const std::string& phrase : phrases_of(claim, language))
      EXPECT_TRUE(take_phrase(text, phrase)) << language << ": \"" << phrase << "\" is not in\n" << text;
  }
  claim.check();
}

INSTANTIATE_TEST_SUITE_P(Lessons, LessonClaim, testing::ValuesIn(all_claims()),
                         [](const auto& entry) { return entry.param.name; });

// ---- every right answer, one test each

struct ChapterAnswer {
  std::string chapter;
  RightAnswer answer;
};

std::vector<ChapterAnswer> all_answers() {
  std::vector<ChapterAnswer> all;
  for (const Chapter& chapter : all_chapters())
    for (const RightAnswer& answer : chapter.answers) all.push_back({chapter.id, answer});
  return all;
}

constexpr std::string_view quiz_prefix = "quiz-";

/// From 0; nothing where the run decides.
std::optional<std::size_t> right_in_file(const Lesson& lesson, const std::string& section) {
  for (const LessonQuestion& question : lesson.quiz)
    if (section == std::string(quiz_prefix) + question.id) return question.right;
  return shipped_step(lesson.id, section).prediction.value().right;
}

void PrintTo(const ChapterAnswer& entry, std::ostream* out) {
  *out << entry.chapter << ", " << entry.answer.section;
}

class LessonAnswer : public testing::TestWithParam<ChapterAnswer> {};

TEST_P(LessonAnswer, is_the_right_one_and_the_explanation_says_the_same) {
  const auto& [chapter, answer] = GetParam();
  const Lesson& lesson = shipped_lesson(chapter);
  const auto said = right_in_file(lesson, answer.section);
  ASSERT_TRUE(said || answer.computed);
  const std::size_t right = said ? *said : answer.computed();
  if (answer.computed) {
    EXPECT_EQ(right, answer.computed());
  }
  const bool quiz = answer.section.starts_with(quiz_prefix);
  for (const auto& [language, words] : lesson.words) {
    const LessonSection& section = words.sections.at(answer.section);
    const auto& phrases = language == "en" ? answer.en : answer.zh;
    ASSERT_EQ(phrases.size(), 2u);
    const std::string item = plain_text({section.answers(quiz ? "" : "ask").at(right)});
    EXPECT_NE(item.find(phrases[0]), std::string::npos) << item;
    const std::string why = plain_text(section.part(quiz ? "why" : "done"));
    EXPECT_NE(why.find(phrases[1]), std::string::npos) << why;
  }
}

INSTANTIATE_TEST_SUITE_P(Lessons, LessonAnswer, testing::ValuesIn(all_answers()), [](const auto& entry) {
  return test_name(entry.param.chapter + "_" + entry.param.answer.section);
});

// ---- nothing unchecked

class LessonChapter : public testing::TestWithParam<Chapter> {};

TEST_P(LessonChapter, has_no_number_that_no_claim_covers) {
  const Chapter& chapter = GetParam();
  for (const auto& [language, words] : shipped_lesson(chapter.id).words) {
    EXPECT_EQ(first_number_line(words.title), "");
    for (const auto& [id, section] : words.sections) {
      std::vector<std::string> parts = {"heading"};
      for (const auto& part : section.parts) parts.push_back(part.first);
      for (const std::string& part : parts) {
        std::string text = part_text(section, part);
        for (const Claim& claim : chapter.claims) {
          if (claim.section != id || claim.part != part) continue;
          for (const std::string& phrase : phrases_of(claim, language)) take_phrase(text, phrase);
        }
        EXPECT_EQ(first_number_line(text), "") << language << ", ## " << id << ", " << part;
      }
    }
  }
}

TEST_P(LessonChapter, has_no_choice_whose_right_answer_is_not_checked) {
  const Chapter& chapter = GetParam();
  const Lesson& lesson = shipped_lesson(chapter.id);
  std::set<std::string> wanted;
  for (const LessonStep& step : lesson.steps)
    if (step.prediction && step.prediction->kind == Prediction::Kind::choice) wanted.insert(step.id);
  for (const LessonQuestion& question : lesson.quiz) wanted.insert(std::string(quiz_prefix) + question.id);
  std::set<std::string> checked;
  for (const RightAnswer& answer : chapter.answers) checked.insert(answer.section);
  EXPECT_EQ(checked, wanted);
}

TEST_P(LessonChapter, states_the_same_facts_in_both_languages) {
  const Lesson& lesson = shipped_lesson(GetParam().id);
  const auto facts_of = [](const LessonText& text) {
    std::multiset<std::pair<std::string, int>> facts;
    for (const TextBlock& block : text)
      for (const TextSpan& span : block.spans)
        if (!span.fact.empty()) facts.emplace(span.fact, span.decimals);
    return facts;
  };
  for (const auto& [id, section] : lesson.words.at("en").sections) {
    for (const auto& [part, text] : section.parts)
      EXPECT_EQ(facts_of(text), facts_of(lesson.words.at("zh_CN").sections.at(id).part(part))) << id << part;
  }
}

INSTANTIATE_TEST_SUITE_P(Lessons, LessonChapter, testing::ValuesIn(all_chapters()),
                         [](const auto& entry) { return test_name(entry.param.id); });

// ---- the rules themselves

TEST(LessonPhrases, are_found_as_whole_numbers_only) {
  std::string text = "10 of 3.14 and 1,024";
  EXPECT_FALSE(take_phrase(text, "0 of"));
  EXPECT_FALSE(take_phrase(text, "of 3"));
  EXPECT_FALSE(take_phrase(text, "024"));
  EXPECT_FALSE(take_phrase(text, "14 and"));
  EXPECT_TRUE(take_phrase(text, "of 3.14"));
  EXPECT_TRUE(take_phrase(text, "10"));
  EXPECT_EQ(first_number_line(text), "… … and 1,024");
  EXPECT_TRUE(take_phrase(text, "1,024"));
  EXPECT_EQ(first_number_line(text), "");
  EXPECT_EQ(first_number_line("one\n两 ８\n"), "两 ８");
}

TEST(LessonPhrases, see_neither_facts_nor_code) {
  const auto words = read_words("# T\n## a: H\nat **{rmse:2}** `x8`\n");
  ASSERT_TRUE(words);
  EXPECT_EQ(plain_text(words->sections.at("a").part("")), "at {} ``\n");
}

}  // namespace
}  // namespace lora::test
