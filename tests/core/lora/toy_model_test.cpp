// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lora/toy_model.h"

#include <gtest/gtest.h>

#include "tests/core/lora/lessons.h"

namespace lora {
namespace {

using namespace test;

class ToyModelTest : public testing::TestWithParam<ToyLanguage> {};
INSTANTIATE_TEST_SUITE_P(Languages, ToyModelTest,
                         testing::Values(ToyLanguage::english, ToyLanguage::chinese));

TEST_P(ToyModelTest, AnswersEveryPromptOutOfTheBox) {
  for (const std::uint64_t seed : {1, 2, 3, 7, 11}) {
    const ToyModel model(GetParam(), seed);
    ASSERT_GE(model.prompts(), 8u);
    for (std::size_t prompt = 0; prompt < model.prompts(); ++prompt) {
      EXPECT_EQ(model.answer(prompt), model.manner(prompt)) << model.phrases()[prompt].prompt << " " << seed;
    }
  }
}

TEST_P(ToyModelTest, HasAboutFortyWordsAndFortyEightInputs) {
  const ToyModel model(GetParam());
  EXPECT_GE(model.d_out(), 35u);
  EXPECT_LE(model.d_out(), 45u);
  EXPECT_EQ(model.input({0, Vocabulary::end}).size(), 48u);
  EXPECT_EQ(model.w().rows(), static_cast<Eigen::Index>(model.d_out()));
  EXPECT_EQ(model.w().cols(), 48);
}

TEST_P(ToyModelTest, ASeedGivesTheSameBits) {
  const ToyModel model(GetParam(), 3);
  EXPECT_EQ(model.w_hash(), ToyModel(GetParam(), 3).w_hash());
  EXPECT_NE(model.w_hash(), ToyModel(GetParam(), 4).w_hash());
  EXPECT_EQ(model.w_hash().size(), 16u);
}

TEST_P(ToyModelTest, NewWordsAddRowsOfZerosAndChangeNothingElse) {
  const ToyModel model(GetParam());
  const ToyModel larger = model.with_words({"zebra", "yak", "zebra", model.vocabulary().word(1)});
  ASSERT_EQ(larger.d_out(), model.d_out() + 2);
  EXPECT_EQ(larger.vocabulary().find("zebra"), model.d_out());
  EXPECT_EQ(larger.w().topRows(model.w().rows()), model.w());
  EXPECT_EQ(larger.w().bottomRows(2), Matrix::Zero(2, 48));
  for (std::size_t word = 0; word < model.d_out(); ++word) {
    EXPECT_EQ(larger.input({1, word}), model.input({1, word}));
  }
  // A word's embedding is its own, whatever was added before it.
  const ToyModel other = model.with_words({"yak"});
  EXPECT_EQ(other.input({0, model.d_out()}), larger.input({0, model.d_out() + 1}));
  for (std::size_t prompt = 0; prompt < model.prompts(); ++prompt) {
    EXPECT_EQ(larger.answer(prompt), model.answer(prompt));
  }
}

TEST(ToyModel, SaysWhatTheStorySays) {
  const ToyModel model(ToyLanguage::english);
  const auto said = [&](const char* prompt) {
    return model.vocabulary().join(model.answer(model.find_prompt(prompt).value()));
  };
  EXPECT_EQ(said("Hello"), "Hi there");
  EXPECT_EQ(said("Bye"), "See you");
  EXPECT_EQ(said("Thanks"), "You are welcome");
  EXPECT_FALSE(model.find_prompt("hello"));
  const ToyModel chinese(ToyLanguage::chinese);
  EXPECT_EQ(chinese.vocabulary().join(chinese.answer(0)), "你好呀");
}

TEST(ToyModel, RefusesUnknownIndices) {
  const ToyModel model(ToyLanguage::english);
  EXPECT_THROW(model.input({model.prompts(), 0}), std::out_of_range);
  EXPECT_THROW(model.input({0, model.d_out()}), std::out_of_range);
}

TEST(ToyModel, DecodingEndsAtTheLongestAnswer) {
  const Answer endless = decode(0, [](ToyContext) { return std::vector<double>{0.0, 1.0}; });
  EXPECT_EQ(endless.size(), ToyModel::longest_answer);
  EXPECT_TRUE(decode(0, [](ToyContext) { return std::vector<double>{1.0, 1.0}; }).empty());
}

TEST(Vocabulary, SplitsWhatALearnerTypes) {
  const Vocabulary english(ToyLanguage::english);
  using Words = std::vector<std::string>;
  EXPECT_EQ(english.split("  Hi there, matey!! "), (Words{"Hi", "there", ",", "matey", "!!"}));
  EXPECT_EQ(english.split("don't 3.5 (ok)"), (Words{"don't", "3.5", "(ok)"}));
  EXPECT_EQ(english.split("..."), (Words{"..."}));
  EXPECT_EQ(english.split(" \t\n"), Words{});
  const Vocabulary chinese(ToyLanguage::chinese);
  EXPECT_EQ(chinese.split("你好呀，伙计！"), (Words{"你好", "呀", "，", "伙计", "！"}));
  EXPECT_EQ(chinese.split("你好 大伙儿"), (Words{"你好", "大伙儿"}));
  EXPECT_EQ(chinese.split("鲸鱼abc你好"), (Words{"鲸", "鱼", "abc", "你好"}));
  EXPECT_EQ(chinese.split("\xff\xe4"), (Words{"\xff", "\xe4"}));
  EXPECT_EQ(english.join(Words{"Hi", "there"}), "Hi there");
  EXPECT_EQ(chinese.join(Words{"你好", "呀"}), "你好呀");
}

TEST(Vocabulary, IsBounded) {
  Vocabulary words(ToyLanguage::english);
  EXPECT_THROW(words.add(""), std::invalid_argument);
  for (int k = 0; words.size() < Vocabulary::limit; ++k) words.add("w" + std::to_string(k));
  EXPECT_EQ(words.add("Hi"), words.find("Hi"));
  EXPECT_THROW(words.add("one more"), std::invalid_argument);
}

}  // namespace
}  // namespace lora
