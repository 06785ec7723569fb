// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/rank/parameter_count.h"
#include "tests/core/lessons/lesson_claim.h"
#include "tests/core/lessons/lesson_scene.h"

namespace lora::test {
namespace {

const std::string chapter = "02-rank";

TrainScene at_rank(const std::string& step, std::size_t rank, std::size_t steps = 0) {
  return train_scene(chapter, step, steps,
                     [=](TrainingSettings& settings, RatingTable&) { settings.rank = rank; });
}
Check prepared_rank(const std::string& step, std::size_t rank) {
  return [=] { EXPECT_EQ(preparation_at(chapter, step).rank, rank); };
}
Check task_is(const std::string& step, const std::string& fact, double number) {
  return [=] { EXPECT_EQ(task_number(chapter, step, fact), number); };
}

void six_plus_eight() {
  for (const std::size_t rank : {1u, 2u, 5u})
    EXPECT_EQ(at_rank("width", rank).fact(0, "numbers"), static_cast<double>(rank) * (6.0 + 8.0));
}
void answer_is_42() {
  EXPECT_EQ(task_number(chapter, "width", "rank"), 3.0);
  EXPECT_TRUE(is_judged_right(chapter, "width", 42.0, at_rank("width", 3).facts(0)));
}
void fourteen_a_rank() {
  for (const std::size_t rank : {1u, 2u, 3u})
    EXPECT_EQ(factor_parameters(6, 8, rank + 1) - factor_parameters(6, 8, rank), 14u);
}
void b_begins_at_zero() {
  const TrainScene scene = train_scene(chapter, "who-chooses", 20);
  EXPECT_EQ(scene.fact(0, "largest_b"), 0.0);
  EXPECT_GT(scene.fact(20, "largest_b"), 0.1);
  EXPECT_EQ(scene.fact(20, "rank"), 2.0);
}
std::size_t only_the_numbers_change() {
  b_begins_at_zero();
  return 1;
}

void worst_is_ana_at_paris() {
  const TrainScene scene = train_scene(chapter, "one-dimension", 200);
  EXPECT_EQ(scene.settings.rank, 1u);
  for (std::size_t step = 30; step <= 200; ++step)
    EXPECT_EQ(scene.cell_fact(step, "largest_residual_cell"), (LessonCell{0, 4})) << step;
  EXPECT_TRUE(is_judged_right(chapter, "one-dimension", LessonCell{0, 4}, scene.facts(30)));
  EXPECT_EQ(names_of("two-tastes", {0, 4}, "en"), "Ana × Paris in May");
  EXPECT_EQ(names_of("two-tastes", {0, 4}, "zh_CN"), "安娜 × 五月的巴黎");
  EXPECT_NEAR(scene.rmse(200), scene.floor(), 1e-6);
}

void rank_one_is_a_star_off() {
  const TrainScene scene = train_scene(chapter, "one-more", 200);
  EXPECT_EQ(scene.settings.rank, 1u);
  const std::size_t prepared = trained_to(chapter, "one-more");
  EXPECT_NEAR(scene.rmse(prepared), 1.0, 0.05);
  EXPECT_LT(scene.rmse(prepared) - scene.rmse(200), 0.005);
}
std::size_t ten_times_smaller() {
  const double before =
      train_scene(chapter, "one-more", trained_to(chapter, "one-more")).snapshots.back()->rmse;
  const TrainScene two = at_rank("one-more", 2, 100);
  const double after = two.rmse(first_done_step(chapter, "one-more", two));
  return before / after > 10.0 ? 2 : before / after > 1.7 ? 1 : 0;
}
void rank_two_takes_three_seconds() {
  const TrainScene two = at_rank("one-more", 2, 100);
  EXPECT_EQ(two.snapshots.front()->step, 0u);
  // Ten steps a second.
  EXPECT_NEAR(static_cast<double>(first_done_step(chapter, "one-more", two)), 30.0, 5.0);
}

void a_tenth_of_a_star() {
  const std::size_t now = trained_to(chapter, "too-many");
  const TrainScene scene = train_scene(chapter, "too-many", now);
  EXPECT_EQ(scene.settings.rank, 2u);
  EXPECT_LT(scene.rmse(now), 0.1);
  EXPECT_EQ(scene.fact(now, "ratings"), 48.0);
}
std::size_t rank_six_needs() {
  const TrainScene scene = at_rank("too-many", 6);
  const double numbers = scene.fact(0, "numbers");
  const double cells = scene.fact(0, "cells");
  return numbers < cells ? 0 : numbers == cells ? 1 : 2;
}
void rank_64_is_896() {
  EXPECT_EQ(factor_parameters(6, 8, 64), 896u);
  EXPECT_EQ(6 * 8, 48);
  // A rank like 64 pays off in such a layer.
  const auto modules = shipped_model("llama3-8b").modules;
  EXPECT_TRUE(modules.at(0).d_in == 4096 && modules.at(0).d_out == 4096);
  EXPECT_LT(parameter_share(4096, 4096, 64), 0.05);
}

std::size_t all_agree() {
  const TrainScene scene = train_scene(chapter, "everyone-agrees", 25);
  EXPECT_EQ(task_number(chapter, "everyone-agrees", "step"), 25.0);
  return scene.rmse(25) < 0.001 ? 0 : 1;
}
void almost_zero() {
  EXPECT_EQ(all_agree(), 0u);
}
void same_row_times_a_number() {
  EXPECT_EQ(preparation_at(chapter, "everyone-agrees").rank, 1u);
  EXPECT_LT(train_scene(chapter, "everyone-agrees", 0).floor(), 1e-9);
}

std::size_t rank_six_is_too_much() {
  EXPECT_GT(factor_parameters(6, 8, 6), 48u);
  EXPECT_LT(at_rank("too-many", 6, 100).rmse(100), at_rank("too-many", 2, 100).rmse(100));
  return 1;
}
void eighty_four() {
  EXPECT_EQ(factor_parameters(6, 8, 6), 84u);
}
void grows_by_one() {
  for (const std::size_t rank : {2u, 3u}) {
    const Factors factors = at_rank("width", rank).snapshots.front()->factors;
    EXPECT_EQ(static_cast<std::size_t>(factors.a.cols()), rank);
    EXPECT_EQ(static_cast<std::size_t>(factors.b.rows()), rank);
  }
  EXPECT_EQ(preparation_at(chapter, "width").rank, 2u);
  EXPECT_EQ(task_number(chapter, "width", "rank"), 3.0);
}
std::size_t rank_is_the_width() {
  grows_by_one();
  return 0;
}

}  // namespace

Chapter chapter_02() {
  const auto rank_1 = [](const std::string& step) { return prepared_rank(step, 1); };
  return {
      chapter,
      {
          {"width",
           "",
           {"Now r = 2.", "r · (6 + 8)"},
           {"现在 r = 2。", "r · (6 + 8)"},
           [] {
             six_plus_eight();
             prepared_rank("width", 2)();
           }},
          {"width", "ask", {"set the rank to 3."}, {"把秩设为 3。"}, answer_is_42},
          {"width", "task", {"Rank r to 3,"}, {"秩 r 设为 3。"}, answer_is_42},
          {"width", "done", {"14 numbers"}, {"秩每加 1", "14 个数"}, fourteen_a_rank},
          {"who-chooses", "", {"The rank is 2."}, {"秩是 2。"}, prepared_rank("who-chooses", 2)},
          {"who-chooses",
           "task",
           {"at least 20 steps"},
           {"至少走 20 步"},
           task_is("who-chooses", "step", 20)},
          {"who-chooses", "done", {"B began at 0"}, {"B 从 0 开始"}, b_begins_at_zero},
          {"one-dimension", "", {"At rank 1,"}, {"秩为 1 时"}, rank_1("one-dimension")},
          {"one-dimension",
           "task",
           {"at least 30 steps"},
           {"至少走 30 步"},
           task_is("one-dimension", "step", 30)},
          {"one-dimension",
           "done",
           {"Ana × Paris in May", "with rank 1 is"},
           {"安娜 × 五月的巴黎", "秩 1 最好也只能"},
           worst_is_ana_at_paris},
          {"one-more",
           "",
           {"Here rank 1 has", "about one star off"},
           {"秩 1 已经学到头了", "误差大约一星"},
           rank_one_is_a_star_off},
          {"one-more", "ask", {"at rank 2?"}, {"秩变成 2，"}, task_is("one-more", "rank", 2)},
          {"one-more", "task", {"Rank r to 2 and"}, {"秩 r 设为 2，"}, task_is("one-more", "rank", 2)},
          {"one-more",
           "hint",
           {"from step 0.", "Three seconds"},
           {"从第 0 步", "三秒左右"},
           rank_two_takes_three_seconds},
          {"too-many",
           "",
           {"Rank 2 already misses these 48 ratings by less than a tenth", "3, 4, 5, 6 …"},
           {"对这 48 个评分，秩 2 已经只差不到十分之一星", "3、4、5、6……"},
           a_tenth_of_a_star},
          {"too-many", "ask", {"At rank 6,"}, {"秩为 6 时"}, task_is("too-many", "rank", 6)},
          {"too-many", "task", {"Rank r to 6 and"}, {"秩 r 设为 6，"}, task_is("too-many", "rank", 6)},
          {"too-many",
           "note",
           {"with rank 64.", "On 6 × 8 that would be 896 numbers for 48.", "8 or 64", "4096 × 4096"},
           {"却用秩 64 来讲", "放在 6 × 8 的表上，就是用 896 个数去存 48 个数", "8、64 这样的秩",
            "4096 × 4096"},
           rank_64_is_896},
          {"everyone-agrees", "", {"The rank is 1 again."}, {"秩又是 1。"}, rank_1("everyone-agrees")},
          {"everyone-agrees",
           "ask",
           {"Will rank 1 be enough", "almost 0"},
           {"秩 1 够吗", "几乎为 0"},
           almost_zero},
          {"everyone-agrees", "task", {"at least 25 steps"}, {"至少走 25 步"}, almost_zero},
          {"everyone-agrees", "done", {"what rank 1 can say"}, {"秩 1 能表达的"}, same_row_times_a_number},
          {"quiz-what", "why", {"from 2 to 3."}, {"从 2 改到 3 "}, grows_by_one},
          {"quiz-large",
           "heading",
           {"rank 6 for this 6 × 8 table"},
           {"6 × 8 的表上，秩取 6 有"},
           eighty_four},
          {"quiz-large",
           "why",
           {"6 · (6 + 8) = 84 numbers to store 48."},
           {"6 · (6 + 8) = 84 个数，去存 48 个数。"},
           eighty_four},
      },
      {
          {"who-chooses",
           {"the numbers inside A and B", "Only the numbers in A and B have moved"},
           {"A 和 B 里的数", "变的只有 A 和 B 里的数"},
           only_the_numbers_change},
          {"one-more",
           {"more than ten times smaller", "the second dimension was what was missing"},
           {"十分之一以下", "缺的正是第二个维度"},
           ten_times_smaller},
          {"too-many",
           {"more numbers than the table", "hold no fewer numbers"},
           {"比表多", "就不比表少了"},
           rank_six_needs},
          {"everyone-agrees", {"yes,", "exactly what rank 1 can say"}, {"够，", "恰好就是这个"}, all_agree},
          {"quiz-what",
           {"How many numbers A keeps for each person", "A has r columns and B has r rows"},
           {"保存几个数", "A 有 r 列，B 有 r 行"},
           rank_is_the_width},
          {"quiz-who",
           {"You do", "the rank was what it had been"},
           {"由你", "秩还是原来的秩"},
           [] { return only_the_numbers_change() + 1; }},
          {"quiz-large",
           {"more numbers than the table", "84 numbers to store 48"},
           {"比表还多", "84 个数，去存 48 个数"},
           rank_six_is_too_much},
      }};
}

}  // namespace lora::test
