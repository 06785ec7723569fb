// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/lessons/prepared_run.h"
#include "core/rank/parameter_count.h"
#include "core/rank/rank_list.h"
#include "core/ratings/planted_table.h"
#include "tests/core/fixture_file.h"
#include "tests/core/lessons/lesson_claim.h"
#include "tests/core/lessons/lesson_scene.h"

namespace lora::test {
namespace {

const std::string chapter = "05-how-big";

Facts compared(const std::string& step) {
  Facts facts;
  add_sweep_facts(facts, sweep_scene(chapter, step));
  return facts;
}
std::vector<std::size_t> ranks_of(const std::string& step) {
  return parse_rank_list(preparation_at(chapter, step).compare.value().ranks, rank_list_limit).value();
}
Check ranks_are_1_to(const std::string& step, std::size_t last) {
  return [=] {
    const auto ranks = ranks_of(step);
    ASSERT_EQ(ranks.size(), last);
    EXPECT_EQ(ranks.front(), 1u);
    EXPECT_EQ(ranks.back(), last);
  };
}

void bends_at_two() {
  const Facts facts = compared("elbow");
  EXPECT_TRUE(is_judged_right(chapter, "elbow", 2.0, facts));
  ranks_are_1_to("elbow", 6)();
}

void fourteen_more() {
  EXPECT_EQ(factor_parameters(6, 8, 3) - factor_parameters(6, 8, 2), 14u);
  EXPECT_EQ(factor_parameters(6, 8, 2) - factor_parameters(6, 8, 1), 14u);
  EXPECT_EQ(task_number(chapter, "price", "compared_rank"), 3.0);
}
std::size_t price_of_rank_three() {
  const std::vector<std::size_t> asked = {2, 14, 48};
  const SweepResult result = sweep_scene(chapter, "price");
  const std::size_t more = result.ranks.at(2).parameters - result.ranks.at(1).parameters;
  return static_cast<std::size_t>(std::find(asked.begin(), asked.end(), more) - asked.begin());
}
void each_rank_helps() {
  const SweepResult result = sweep_scene(chapter, "price");
  for (std::size_t k = 1; k < result.ranks.size(); ++k) {
    EXPECT_LE(result.ranks[k].rmse, result.ranks[k - 1].rmse + 1e-9);
    EXPECT_EQ(result.ranks[k].rank, result.ranks[k - 1].rank + 1);
    EXPECT_GT(result.ranks[k].parameters, result.ranks[k - 1].parameters);
  }
}

std::size_t more_training_below_the_line() {
  const TrainScene scene = train_scene(chapter, "best-possible", 400);
  for (const SnapshotPtr& snapshot : scene.snapshots)
    if (snapshot->rmse < scene.floor() - 1e-12) return 0;
  return 1;
}
void stands_on_the_line() {
  EXPECT_EQ(preparation_at(chapter, "best-possible").train_to, 40u);
  EXPECT_EQ(preparation_at(chapter, "best-possible").rank, 1u);
  const TrainScene scene = train_scene(chapter, "best-possible", 60);
  EXPECT_NEAR(scene.rmse(40), scene.floor(), 1e-6);
  // Training stops by itself soon after.
  const auto steps = trained_steps(scene.problem->shared_table(), scene.settings, 60);
  EXPECT_GT(steps.back()->step, 40u);
  EXPECT_LT(steps.back()->step, 60u);
}

void a_quarter_is_hidden() {
  const TrainScene scene = train_scene(chapter, "by-heart", 0);
  EXPECT_EQ(scene.settings.rank, 6u);
  EXPECT_EQ(scene.settings.hidden_percent, 25.0);
  EXPECT_EQ(scene.problem->hidden().size(), 12u);
}
std::size_t by_heart_answer() {
  return answer_by_facts(chapter, "by-heart", train_scene(chapter, "by-heart", 100).facts(100));
}
void by_heart_answers_are_judged_as_they_read() {
  Facts done = train_scene(chapter, "by-heart", 100).facts(100);
  const auto answer = [&](double hidden_rmse) {
    done["hidden_rmse"] = hidden_rmse;
    return answer_by_facts(chapter, "by-heart", done);
  };
  EXPECT_EQ(answer(0.2), 0u);
  EXPECT_EQ(answer(0.7), 1u);
  EXPECT_EQ(answer(1.5), 1u);
  EXPECT_EQ(answer(10.0), 2u);
}
void learned_by_heart() {
  EXPECT_EQ(task_number(chapter, "by-heart", "step"), 100.0);
  const TrainScene scene = train_scene(chapter, "by-heart", 500);
  EXPECT_LT(scene.rmse(100), 0.05);
  EXPECT_LT(scene.rmse(500), 0.005);
  for (const std::size_t step : {100u, 200u, 500u})
    EXPECT_NEAR(scene.fact(step, "hidden_rmse"), 1.0, 0.1) << step;
}

void best_on_hidden_is_two() {
  EXPECT_EQ(preparation_at(chapter, "hidden").hidden_percent, 25.0);
  const Facts facts = compared("hidden");
  EXPECT_TRUE(is_judged_right(chapter, "hidden", 2.0, facts));
  const auto off = [&](const std::string& rank) {
    return number_of(facts, "compare_hidden_rmse_" + rank).value();
  };
  EXPECT_GT(off("1"), off("2"));
  EXPECT_GT(off("4"), off("2"));
  EXPECT_GT(off("6"), off("4"));
}

/// Of dice: 0 a sharp bend, 1 a slow fall, 2 the same.
std::size_t errors_of_dice() {
  const SweepResult result = sweep_scene(chapter, "noise");
  if (result.elbow) return 0;
  for (std::size_t k = 1; k < result.ranks.size(); ++k)
    if (result.ranks[k].rmse > result.ranks[k - 1].rmse - 0.01) return 2;
  return 1;
}
void dice_never_bend() {
  EXPECT_EQ(errors_of_dice(), 1u);
  ranks_are_1_to("noise", 8)();
  EXPECT_EQ(sweep_scene(chapter, "noise").problem->hidden().size(), 0u);
}

void forty_by_sixty() {
  const RatingTable table = shipped_table(preparation_at(chapter, "detective").example);
  EXPECT_EQ(table.users(), 40u);
  EXPECT_EQ(table.movies(), 60u);
}
void made_from_four() {
  const std::string example = preparation_at(chapter, "detective").example;
  const auto file = JsonDocument::parse(file_bytes(LORA_DATASETS "/" + example + ".json"));
  EXPECT_EQ(file->root().member("planted").member("rank").whole_in(1, 99), 4u);
  EXPECT_EQ(shipped_table(example).scale().step, 0.5);
  const SweepResult result = sweep_scene(chapter, "detective");
  EXPECT_EQ(result.elbow, 4u);
  EXPECT_GT(result.ranks.at(2).rmse, 1.5 * result.ranks.at(3).rmse);
  EXPECT_GT(result.ranks.at(5).rmse, 0.7 * result.ranks.at(3).rmse);
}
void rank_of_three_tables() {
  EXPECT_LT(train_scene("02-rank", "everyone-agrees", 25).rmse(25), 0.001);
  EXPECT_EQ(preparation_at("02-rank", "everyone-agrees").rank, 1u);
  EXPECT_EQ(sweep_scene(chapter, "elbow").elbow, 2u);
  EXPECT_EQ(sweep_scene(chapter, "detective").elbow, 4u);
}
std::size_t hidden_decide() {
  learned_by_heart();
  best_on_hidden_is_two();
  return 2;
}
std::size_t only_a_larger_rank() {
  const TrainScene one = train_scene(chapter, "best-possible", 100);
  const TrainScene two = train_scene(chapter, "best-possible", 100,
                                     [](TrainingSettings& settings, RatingTable&) { settings.rank = 2; });
  EXPECT_EQ(more_training_below_the_line(), 1u);
  return two.rmse(100) < one.floor() ? 0 : 3;
}

}  // namespace

Chapter chapter_05() {
  return {
      chapter,
      {
          {"elbow",
           "done",
           {"at rank 1,", "at rank 2,", "at rank 3."},
           {"秩 1 是", "秩 2 是", "秩 3 是"},
           ranks_are_1_to("elbow", 6)},
          {"elbow", "ask", {"six friends, two tastes"}, {"六位朋友，两种口味"}, bends_at_two},
          {"price", "heading", {}, {"秩加 1 的代价"}, each_rank_helps},
          {"price",
           "",
           {"makes the error smaller, or at least not larger"},
           {"秩每加 1，误差会变小"},
           each_rank_helps},
          {"price",
           "ask",
           {"rank 3 need than rank 2?", "2\n", "14", "48"},
           {"秩 3 比秩 2 多用几个数", "2\n", "14", "48"},
           fourteen_more},
          {"price", "task", {"choose rank 3."}, {"选秩 3。"}, fourteen_more},
          {"price",
           "done",
           {"14 numbers more", "From 1 to 2 the same 14 numbers"},
           {"多了 14 个数", "而从 1 到 2，同样的 14 个数"},
           fourteen_more},
          {"best-possible",
           "",
           {"Rank 1 has trained for 40 steps"},
           {"秩 1 已经训练了 40 步"},
           stands_on_the_line},
          {"best-possible",
           "note",
           {"(Eckart and Young, 1936)"},
           {"（Eckart 和 Young，1936）"},
           not_computed("a paper's year")},
          {"by-heart",
           "",
           {"the rank is 6, and 25 % of the ratings"},
           {"秩是 6，而且有 25% 的评分"},
           a_quarter_is_hidden},
          {"by-heart",
           "ask",
           {"goes to almost 0.", "almost 0 as well", "about a star"},
           {"几乎降到 0。", "也几乎是 0", "一星左右"},
           learned_by_heart},
          {"by-heart",
           "ask",
           {"grows without bound"},
           {"无限增大"},
           by_heart_answers_are_judged_as_they_read},
          {"by-heart",
           "task",
           {"at least 100 steps, about ten seconds"},
           {"至少训练 100 步，大约十秒"},
           learned_by_heart},
          {"hidden",
           "",
           {"Again 25 % are hidden", "from 1 to 6 will be"},
           {"还是隐藏 25%", "从秩 1 到秩 6 全都"},
           [] {
             best_on_hidden_is_two();
             ranks_are_1_to("hidden", 6)();
           }},
          {"hidden",
           "done",
           {"rank 1 is off by", "rank 2 by", "rank 4 by", "rank 6 by"},
           {"秩 1 差", "秩 2 差", "秩 4 差", "秩 6 差"},
           best_on_hidden_is_two},
          {"noise", "", {"from 1 to 8 will be"}, {"从秩 1 到秩 8 全都"}, dice_never_bend},
          {"noise", "done", {"at rank 6."}, {"秩 6 是"}, dice_never_bend},
          {"detective", "", {"40 viewers, 60 movies"}, {"40 位观众，60 部电影"}, forty_by_sixty},
          {"detective",
           "done",
           {"made from 4 tastes", "Rank 3 is off by", "rank 4 by", "rank 6 by", "What rank 4 leaves",
            "half stars"},
           {"由 4 种口味生成", "秩 3 差", "秩 4 差", "秩 6 差", "秩 4 剩下的误差", "按半星的取整"},
           made_from_four},
          {"quiz-hidden", "heading", {"almost no error"}, {"误差都接近 0，"}, learned_by_heart},
          {"quiz-hidden",
           "why",
           {"Rank 6 had almost no error", "about a star off"},
           {"秩 6 在见过的评分上几乎没有误差", "一星左右"},
           learned_by_heart},
          {"quiz-choose", "", {"Always take 8."}, {"总是取 8。"}, not_computed("a wrong answer")},
          {"quiz-choose",
           "why",
           {"1 where all agree", "2 for two tastes", "4 for the planted table"},
           {"人人口味一致时是 1，", "两种口味时是 2，", "那张预设的表是 4。"},
           rank_of_three_tables},
      },
      {
          {"price", {"14", "14 numbers more"}, {"14", "多了 14 个数"}, price_of_rank_three},
          {"best-possible",
           {"no, never", "Training cannot beat it"},
           {"永远不能", "训练越不过它"},
           more_training_below_the_line},
          {"by-heart", {"about a star", "by heart"}, {"一星左右", "它背下了评分"}, by_heart_answer},
          {"noise", {"fall bit by bit", "removes a little"}, {"一点一点降", "都去掉一点"}, errors_of_dice},
          {"quiz-hidden",
           {"guesses the hidden ratings better", "about a star off on the hidden ratings"},
           {"对隐藏评分猜得更准", "在隐藏评分上却差了一星左右"},
           hidden_decide},
          {"quiz-floor",
           {"A larger rank", "No A and B of this rank can do better"},
           {"加大秩", "这个秩的任何 A 和 B 都不可能更好"},
           only_a_larger_rank},
          {"quiz-choose", {"Begin small and go up", "depends on the table"}, {"从小的开始", "取决于表"}, {}},
      }};
}

}  // namespace lora::test
