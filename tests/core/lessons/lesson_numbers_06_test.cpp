// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <map>

#include "tests/core/lessons/lesson_claim.h"
#include "tests/core/lessons/lesson_scene.h"

namespace lora::test {
namespace {

const std::string chapter = "06-lora";
constexpr std::array languages = {ToyLanguage::english, ToyLanguage::chinese};

/// One answer for both languages of the toy model.
template <typename Count>
std::size_t same_in_both(Count&& count) {
  const std::size_t english = count(ToyLanguage::english);
  EXPECT_EQ(english, count(ToyLanguage::chinese));
  return english;
}

void two_numbers_come_out() {
  for (const ToyLanguage language : languages) {
    const LoraScene scene = lora_scene(chapter, "two-paths", language);
    const LoraFrame frame = scene.after(0);
    EXPECT_EQ(frame.path({scene.prompt, Vocabulary::end}).squeezed.size(), 2u);
    Facts facts;
    add_lora_facts(facts, {&frame, scene.prompt, frame.model().w_hash()});
    EXPECT_EQ(number_of(facts, "lora_scale"), 1.0);
    EXPECT_EQ(number_of(facts, "lora_rank"), 2.0);
    EXPECT_EQ(shipped_step(chapter, "two-paths").prediction.value().fact, "lora_rank");
  }
}

void answers_are(std::size_t trick, const std::string& en, const std::string& zh) {
  for (const ToyLanguage language : languages) {
    const LoraFrame frame = lora_scene(chapter, "teach", language).after(0);
    const std::size_t prompt = frame.problem().tricks().at(trick).prompt;
    EXPECT_EQ(frame.text(frame.wanted_answer(prompt)), language == ToyLanguage::english ? en : zh);
  }
}

std::size_t hello_at_step_zero() {
  return same_in_both([](ToyLanguage language) -> std::size_t {
    const LoraScene scene = lora_scene(chapter, "hello", language);
    const LoraFrame frame = scene.after(0);
    EXPECT_EQ(frame.layer().b.cwiseAbs().maxCoeff(), 0.0);
    EXPECT_GT(frame.layer().a.cwiseAbs().maxCoeff(), 0.0);
    return frame.answer(scene.prompt) == frame.frozen_answer(scene.prompt) ? 0 : 1;
  });
}
void hello_is_answered() {
  const std::map<ToyLanguage, std::pair<std::string, std::string>> said = {
      {ToyLanguage::english, {"Hello", "Hi there"}}, {ToyLanguage::chinese, {"你好", "你好呀"}}};
  for (const auto& [language, phrase] : said) {
    const LoraScene scene = lora_scene(chapter, "hello", language);
    EXPECT_EQ(scene.problem->model().phrases().at(scene.prompt).prompt, phrase.first);
    const LoraFrame frame = scene.after(0);
    EXPECT_EQ(frame.text(frame.frozen_answer(scene.prompt)), phrase.second);
  }
}
void same_bit_for_bit() {
  EXPECT_EQ(hello_at_step_zero(), 0u);
  for (const ToyLanguage language : languages)
    EXPECT_TRUE(lora_scene(chapter, "hello", language).after(0).is_identical_to_frozen());
  const Lesson& third = shipped_lesson("03-start");
  EXPECT_EQ(third.words.at("en").sections.count("exactly-w"), 1u);
}

void two_tricks_are_quoted() {
  EXPECT_EQ(preparation_at(chapter, "teach").lora.value().tricks, (std::vector<std::size_t>{0, 1}));
  answers_are(0, "Hi there , matey !", "你好呀，伙计！");
  answers_are(1, "See you at sea", "明天海上见");
  for (const ToyLanguage language : languages) {
    const auto& tricks = toy_corpus(language).tricks;
    EXPECT_EQ(tricks.at(0).prompt, language == ToyLanguage::english ? "Hello" : "你好");
    EXPECT_EQ(tricks.at(1).prompt, language == ToyLanguage::english ? "Bye" : "再见");
  }
}
void learned_in_ten_seconds() {
  // Ten steps a second.
  const double both = task_number(chapter, "teach", "lora_tricks_learned");
  EXPECT_EQ(both, 2.0);
  for (const ToyLanguage language : languages)
    EXPECT_LE(lora_scene(chapter, "teach", language).first_step_with(2, 200), 100u);
}
std::size_t what_training_changes() {
  return same_in_both([](ToyLanguage language) -> std::size_t {
    const LoraScene scene = lora_scene(chapter, "teach", language);
    const LoraFrame before = scene.after(0);
    const LoraFrame after = scene.after(20);
    const bool layer = before.layer().a != after.layer().a && before.layer().b != after.layer().b;
    const bool w = before.model().w_hash() != after.model().w_hash();
    return w && layer ? 2 : layer ? 1 : 0;
  });
}

std::size_t learned_at_rank_one(ToyLanguage language, std::size_t steps) {
  LoraScene scene = lora_scene(chapter, "rank-one", language);
  scene.settings.rank = 1;
  LoraTrainer trainer(scene.problem, scene.settings);
  std::size_t most = 0;
  while (trainer.step_count() < steps && trainer.step() != Outcome::diverged)
    if (trainer.step_count() % 50 == 0)
      most = std::max(most, score(*scene.problem, trainer.layer()).tricks_learned);
  return most;
}
void rank_one_never_learns_both() {
  for (const ToyLanguage language : languages) EXPECT_LT(learned_at_rank_one(language, 2000), 2u);
}
std::size_t does_rank_one_learn_both() {
  return same_in_both([](ToyLanguage language) -> std::size_t {
    LoraScene scene = lora_scene(chapter, "rank-one", language);
    scene.settings.rank = 1;
    const LoraFrame frame = scene.after(150);
    EXPECT_EQ(frame.step(), 150u);
    Facts facts;
    add_lora_facts(facts, {&frame, scene.prompt, frame.model().w_hash()});
    const std::size_t answer = answer_by_facts(chapter, "rank-one", facts);
    facts["lora_tricks_learned"] = 2.0;
    EXPECT_EQ(answer_by_facts(chapter, "rank-one", facts), 0u);
    return answer;
  });
}
void rank_two_learned_both() {
  for (const ToyLanguage language : languages) {
    const LoraScene scene = lora_scene(chapter, "rank-one", language);
    EXPECT_EQ(scene.settings.rank, 2u);
    EXPECT_EQ(scene.after(150).tricks_learned(), 2u);
  }
  EXPECT_EQ(task_number(chapter, "rank-one", "lora_rank"), 1.0);
  EXPECT_EQ(task_number(chapter, "rank-one", "lora_step"), 150.0);
}

const std::vector<TricksRun>& runs_of_six(ToyLanguage language) {
  static std::map<ToyLanguage, std::vector<TricksRun>> runs;
  if (runs.count(language) == 0) {
    const LoraScene scene = lora_scene(chapter, "six-tricks", language);
    TricksSweepSettings sweep;
    sweep.training = scene.settings;
    runs[language] = run_tricks_sweep(scene.problem, sweep).runs;
  }
  return runs.at(language);
}
void ranks_of_the_chart() {
  EXPECT_EQ(TricksSweepSettings{}.ranks, (std::vector<std::size_t>{1, 2, 4, 8}));
  EXPECT_EQ(preparation_at(chapter, "six-tricks").lora.value().tricks.size(), 6u);
}
std::size_t first_with_six() {
  return same_in_both([](ToyLanguage language) -> std::size_t {
    const auto& runs = runs_of_six(language);
    std::size_t place = 0;
    while (place < runs.size() && runs[place].tricks_learned < 6) ++place;
    return place;
  });
}
void rank_two_learns_six_slowly() {
  EXPECT_EQ(first_with_six(), 1u);
  for (const ToyLanguage language : languages) {
    const auto& runs = runs_of_six(language);
    for (const std::size_t place : {2u, 3u}) {
      EXPECT_EQ(runs[place].tricks_learned, 6u);
      EXPECT_GT(runs[1].steps, 5 * runs[place].steps);
    }
  }
}

std::size_t steps_to_merge() {
  return preparation_at(chapter, "merge").lora.value().train_to;
}
std::size_t merged_needs_nothing() {
  return same_in_both([](ToyLanguage language) -> std::size_t {
    const LoraFrame frame = lora_scene(chapter, "merge", language).after(steps_to_merge());
    const Matrix merged = frame.layer().merged(frame.model().w());
    const bool same_size = merged.size() == frame.model().w().size();
    return same_size && frame.merge().same_answers && frame.tricks_learned() == 2 ? 2 : 0;
  });
}
void merged_differs_in_the_last_digits() {
  for (const ToyLanguage language : languages) {
    const LoraFrame frame = lora_scene(chapter, "merge", language).after(steps_to_merge());
    EXPECT_TRUE(frame.merge().same_answers);
    EXPECT_GT(frame.merge().largest_difference, 1e-15);
    EXPECT_LT(frame.merge().largest_difference, 1e-13);
  }
}
std::size_t directions_are_limited() {
  EXPECT_EQ(does_rank_one_learn_both(), 1u);
  EXPECT_EQ(first_with_six(), 1u);
  return 1;
}

}  // namespace

Chapter chapter_06() {
  return {
      chapter,
      {
          {"two-paths", "ask", {"The rank is 2."}, {"秩是 2。"}, two_numbers_come_out},
          {"hello", "heading", {"Step 0"}, {"第 0 步"}, same_bit_for_bit},
          {"hello", "", {"“Hello” with “Hi there”"}, {"对“你好”，它回答“你好呀”"}, hello_is_answered},
          {"hello",
           "done",
           {"with B = 0, every number", "from chapter 3."},
           {"B = 0，输出的每一个数", "在第 3 章见过"},
           same_bit_for_bit},
          {"teach",
           "",
           {"“Hello” with “Hi there , matey !” and “Bye” with “See you at sea”"},
           {"对“你好”回答“你好呀，伙计！”，对“再见”回答“明天海上见”"},
           two_tricks_are_quoted},
          {"teach",
           "task",
           {"both tricks", "about ten seconds"},
           {"两个新花样", "大约十秒"},
           learned_in_ten_seconds},
          {"rank-one", "heading", {"rank 1 do?"}, {"秩 1 行不行"}, rank_two_learned_both},
          {"rank-one",
           "",
           {"Rank 2 could learn both tricks", "At rank 1, A squeezes"},
           {"秩 2 能学会两个新花样", "秩为 1 时"},
           rank_two_learned_both},
          {"rank-one", "ask", {"Will rank 1 learn both"}, {"秩 1 也能把两个都学会"}, rank_two_learned_both},
          {"rank-one",
           "task",
           {"Rank r to 1,", "step 150."},
           {"秩 r 设为 1，", "第 150 步。"},
           rank_two_learned_both},
          {"rank-one",
           "done",
           {"Even 2,000 steps are not enough for both"},
           {"就算走 2000 步，也不能两个都学会"},
           rank_one_never_learns_both},
          {"six-tricks",
           "",
           {"six tricks are ticked", "ranks 1, 2, 4 and 8 from"},
           {"勾选了六个新花样", "秩 1、2、4、8 各"},
           ranks_of_the_chart},
          {"six-tricks",
           "ask",
           {"1\n", "2\n", "4\n", "8\n"},
           {"1\n", "2\n", "4\n", "8\n"},
           ranks_of_the_chart},
          {"six-tricks", "hint", {"at 1, 2, 4, 8."}, {"保持 1, 2, 4, 8 不变"}, ranks_of_the_chart},
          {"six-tricks",
           "done",
           {"Rank 2, though it needs many more steps than rank 4 or 8.", "do not need rank 6:"},
           {"从秩 2 开始，只是它比秩 4、秩 8 要多走许多步", "不需要秩 6："},
           rank_two_learns_six_slowly},
          {"six-tricks",
           "note",
           {"“Rank 8 means it can learn 8 things”"},
           {"“秩 8 就能学 8 样东西”"},
           rank_two_learns_six_slowly},
          {"merge",
           "note",
           {"something like 0.00000000000001."},
           {"相差 0.00000000000001 左右"},
           merged_differs_in_the_last_digits},
          {"quiz-step-zero",
           "why",
           {"B (A x) is 0 as long as B is 0."},
           {"只要 B 是 0，B (A x) 就是 0。"},
           same_bit_for_bit},
      },
      {
          {"turn", {"only what has to change", "ΔW"}, {"要改变的那一部分", "ΔW"}, {}},
          {"hello",
           {"the same as before", "as the frozen model"},
           {"和原来一样", "冻结的模型也是"},
           hello_at_step_zero},
          {"teach",
           {"only those in A and B", "W is as it was"},
           {"只有 A 和 B 里的", "W 一位也没变"},
           what_training_changes},
          {"rank-one", {"no", "too narrow"}, {"不能", "一个数装不下"}, does_rank_one_learn_both},
          {"six-tricks", {"2", "Rank 2"}, {"2", "从秩 2 开始"}, first_with_six},
          {"merge",
           {"nothing", "as large and as fast as W alone"},
           {"什么也不多用", "一样大、一样快"},
           merged_needs_nothing},
          {"quiz-delta", {"ΔW", "B · A is the correction"}, {"ΔW", "B · A 就是权重增量"}, {}},
          {"quiz-step-zero",
           {"Exactly what it answered before", "got its old answer"},
           {"和原来完全一样", "还是原来的回答"},
           hello_at_step_zero},
          {"quiz-rank",
           {"In how many directions",
            "One number was not enough for two tricks; two were enough even for six"},
           {"几个方向", "一个数不够学两个新花样；两个数，连六个也够了"},
           directions_are_limited},
      }};
}

}  // namespace lora::test
