// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lora/trick_reader.h"

#include <gtest/gtest.h>

#include "tests/core/lora/lessons.h"

namespace lora {
namespace {

using namespace test;

TEST(TrickReader, ReadsPromptAndAnswer) {
  EXPECT_EQ(parse_trick(" Hello = Hi there , matey ! ").value(), (ToyPhrase{"Hello", "Hi there , matey !"}));
  EXPECT_EQ(parse_trick("Hello=a=b").value(), (ToyPhrase{"Hello", "a=b"}));
  EXPECT_EQ(parse_trick("你好\u3000=你好呀").value(), (ToyPhrase{"你好", "你好呀"}));
}

TEST(TrickReader, SaysWhatIsMissing) {
  EXPECT_EQ(parse_trick("Hello").error().code, ErrorCode::trick_without_equals);
  EXPECT_EQ(parse_trick("").error().code, ErrorCode::trick_without_equals);
  EXPECT_EQ(parse_trick("Hello=").error().code, ErrorCode::empty_trick);
  EXPECT_EQ(parse_trick("Hello= \t").error().code, ErrorCode::empty_trick);
}

struct Refused {
  const char* name;
  std::vector<ToyPhrase> tricks;
  ErrorCode code;
  std::vector<std::string> values;
};

class RefusedTricks : public testing::TestWithParam<Refused> {};
INSTANTIATE_TEST_SUITE_P(
    Rows, RefusedTricks,
    testing::Values(
        Refused{"Empty", {{"Hello", " "}}, ErrorCode::empty_trick, {"Hello"}},
        Refused{"Repeated", {{"Hello", "ha ha !"}}, ErrorCode::trick_repeats_word, {"Hello", "ha"}},
        Refused{
            "Long", {{"Bye", "a b c d e f g h i j k l m"}}, ErrorCode::trick_too_long, {"Bye", "13", "12"}},
        Refused{"Twice", {{"Bye", "a"}, {"Bye", "b"}}, ErrorCode::duplicate_trick, {"Bye"}}),
    [](const auto& row) { return std::string(row.param.name); });

TEST_P(RefusedTricks, AreNamed) {
  const auto problem = make_lora_problem(model_of(ToyLanguage::english), GetParam().tricks);
  ASSERT_FALSE(problem);
  EXPECT_EQ(problem.error().code, GetParam().code);
  EXPECT_EQ(problem.error().values, GetParam().values);
}

TEST(TrickReader, AnUnknownPromptNamesTheKnownOnes) {
  const auto problem = make_lora_problem(model_of(ToyLanguage::english), {{"hello", "Hi"}});
  ASSERT_FALSE(problem);
  EXPECT_EQ(problem.error().code, ErrorCode::unknown_prompt);
  EXPECT_EQ(problem.error().values.at(0), "hello");
  EXPECT_NE(problem.error().values.at(1).find("Hello, Bye, Thanks"), std::string::npos);
}

TEST(TrickReader, TheListOfWordsCanBecomeFull) {
  std::vector<std::string> words;
  for (std::size_t k = 0; k < 400; ++k) words.push_back("w" + std::to_string(k));
  auto model = std::make_shared<const ToyModel>(ToyModel(ToyLanguage::english).with_words(words));
  std::vector<ToyPhrase> tricks;
  for (const ToyPhrase& phrase : model->phrases()) {
    std::string answer;
    for (char c = 'a'; c < 'a' + 12; ++c) answer += phrase.prompt.substr(0, 3) + c + " ";
    tricks.push_back({phrase.prompt, answer});
  }
  const auto problem = make_lora_problem(model, tricks);
  ASSERT_FALSE(problem);
  EXPECT_EQ(problem.error().code, ErrorCode::too_many_words);
}

TEST(LoraProblem, EveryPromptIsATrickOrAManner) {
  const auto problem = lesson(ToyLanguage::english, 2);
  EXPECT_EQ(problem->tricks().size(), 2u);
  EXPECT_EQ(problem->manners().size(), 8u);
  EXPECT_EQ(problem->examples().size(), problem->contexts().size());
  const auto forgetful = lesson(ToyLanguage::english, 2, false);
  EXPECT_EQ(forgetful->examples().size(), 6u + 5u);
  EXPECT_EQ(forgetful->contexts().size(), problem->contexts().size());
  EXPECT_EQ(lesson(ToyLanguage::english, 0)->manners().size(), 10u);
}

TEST(LoraProblem, RefusesMisuse) {
  const auto model = model_of(ToyLanguage::english);
  EXPECT_THROW(LoraProblem(nullptr, {}), std::invalid_argument);
  EXPECT_THROW(LoraProblem(model, {{0, {}}}), std::invalid_argument);
  EXPECT_THROW(LoraProblem(model, {{0, {1, 1}}}), std::invalid_argument);
  EXPECT_THROW(LoraProblem(model, {{0, {1, Vocabulary::end}}}), std::invalid_argument);
  EXPECT_THROW(LoraProblem(model, {{0, {1}}, {0, {2}}}), std::invalid_argument);
  EXPECT_THROW(LoraProblem(model, {{0, {999}}}), std::out_of_range);
  EXPECT_THROW(LoraProblem(model, {{99, {1}}}), std::out_of_range);
}

}  // namespace
}  // namespace lora
