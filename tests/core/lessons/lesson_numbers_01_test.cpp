// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <cmath>

#include "core/rank/svd_optimum.h"
#include "tests/core/lessons/lesson_claim.h"
#include "tests/core/lessons/lesson_scene.h"

namespace lora::test {
namespace {

const std::string chapter = "01-ratings";
constexpr LessonCell ana_steel_run{0, 0};
constexpr LessonCell chen_paris{2, 4};
constexpr LessonCell emeka_slow_dance{4, 6};

TrainScene prepared(const std::string& step) {
  return train_scene(chapter, step, trained_to(chapter, step));
}

void named(LessonCell cell, const std::string& en, const std::string& zh) {
  EXPECT_EQ(names_of("two-tastes", cell, "en"), en);
  EXPECT_EQ(names_of("two-tastes", cell, "zh_CN"), zh);
}

void six_by_eight() {
  const RatingTable table = shipped_table(preparation_at(chapter, "table").example);
  EXPECT_EQ(table.users(), 6u);
  EXPECT_EQ(table.movies(), 8u);
}

void only_five() {
  const TrainScene scene = train_scene(chapter, "table", 0);
  EXPECT_EQ(scene.cell_fact(0, "largest_rating_cell"), ana_steel_run);
  EXPECT_TRUE(is_judged_right(chapter, "table", ana_steel_run, scene.facts(0)));
  int fives = 0;
  scene.problem->table().for_each([&](std::size_t, std::size_t, double stars) { fives += stars == 5.0; });
  EXPECT_EQ(fives, 1);
  named(ana_steel_run, "Ana × Steel Run", "安娜 × 钢铁狂奔");
}

/// Of Ana, Emeka and Fay.
std::size_t most_like_dalia() {
  const RatingTable table = shipped_table(preparation_at(chapter, "alike").example);
  const auto distance = [&](std::size_t user) {
    double sum = 0.0;
    for (std::size_t movie = 0; movie < table.movies(); ++movie)
      sum += std::pow(*table.at(user, movie) - *table.at(3, movie), 2);
    return sum;
  };
  const std::vector<std::size_t> asked = {0, 4, 5};
  std::size_t best = 0;
  for (std::size_t k = 1; k < asked.size(); ++k)
    if (distance(asked[k]) < distance(asked[best])) best = k;
  return best;
}

void chen_is_asked_for() {
  EXPECT_EQ(std::get<LessonCell>(shipped_step(chapter, "product").task.value().value), chen_paris);
  named(chen_paris, "Chen × Paris in May", "小晨 × 五月的巴黎");
}

void two_products() {
  const Frame frame = prepared("product").frame(trained_to(chapter, "product"));
  EXPECT_EQ(frame.rank(), 2u);
  EXPECT_EQ(frame.base(2, 4), 0.0);
  EXPECT_NEAR(frame.guess(2, 4), frame.a(2, 0) * frame.b(0, 4) + frame.a(2, 1) * frame.b(1, 4), 1e-12);
}

void forty_eight() {
  const TrainScene scene = prepared("thin-tables");
  const std::size_t now = trained_to(chapter, "thin-tables");
  EXPECT_EQ(scene.fact(now, "cells"), 6.0 * 8.0);
  EXPECT_EQ(scene.fact(now, "cells"), 48.0);
}

void answer_is_28() {
  const TrainScene scene = prepared("thin-tables");
  const std::size_t now = trained_to(chapter, "thin-tables");
  EXPECT_TRUE(is_judged_right(chapter, "thin-tables", 28.0, scene.facts(now)));
  EXPECT_EQ(scene.fact(now, "rank"), 2.0);
  EXPECT_LT(scene.rmse(now), 0.1);
}

void emeka_gave_three_and_a_half() {
  named(emeka_slow_dance, "Emeka × Slow Dance", "小明 × 慢舞");
  EXPECT_EQ(shipped_table("two-tastes").at(4, 6), 3.5);
}

TrainScene without_emekas_rating() {
  return train_scene(chapter, "gap", 200, [](TrainingSettings&, RatingTable& table) {
    table.set(emeka_slow_dance.user, emeka_slow_dance.movie, std::nullopt);
  });
}

std::size_t gap_answer() {
  const TrainScene scene = without_emekas_rating();
  const std::size_t done = first_done_step(chapter, "gap", scene, emeka_slow_dance);
  return answer_by_facts(chapter, "gap", scene.facts(done, emeka_slow_dance));
}

void gap_closes_to_a_quarter() {
  const TrainScene scene = without_emekas_rating();
  const std::size_t done = first_done_step(chapter, "gap", scene, emeka_slow_dance);
  EXPECT_LE(std::abs(scene.frame(done).guess(4, 6) - 3.5), 0.25);
}

void gap_takes_ten_seconds() {
  EXPECT_EQ(task_number(chapter, "gap", "rmse"), 0.075);
  // Ten steps a second.
  const TrainScene scene = without_emekas_rating();
  EXPECT_NEAR(static_cast<double>(first_done_step(chapter, "gap", scene, emeka_slow_dance)), 100.0, 25.0);
  const TrainScene full = train_scene(chapter, "gap", 200);
  EXPECT_EQ(first_done_step(chapter, "gap", full, emeka_slow_dance), full.snapshots.size());
}
void gap_answers_are_judged_as_they_read() {
  const TrainScene scene = without_emekas_rating();
  Facts done = scene.facts(first_done_step(chapter, "gap", scene, emeka_slow_dance), emeka_slow_dance);
  for (const double side : {-1.0, 1.0}) {
    const auto answer = [&](double distance) {
      done["cell_guess"] = 3.5 + side * distance;
      return answer_by_facts(chapter, "gap", done);
    };
    EXPECT_EQ(answer(0.24), 0u);
    EXPECT_EQ(answer(0.26), 1u);
    EXPECT_EQ(answer(0.99), 1u);
    EXPECT_EQ(answer(1.01), 2u);
  }
}

/// How far each guess moves in ten steps after Ana's 5 became a 1.
Matrix moves_after_the_change() {
  const TrainScene before = prepared("your-turn");
  const SnapshotPtr& last = before.snapshots.back();
  RatingTable table = before.problem->table();
  table.set(0, 0, 1.0);
  const auto problem = std::make_shared<const TrainingProblem>(
      std::make_shared<const RatingTable>(std::move(table)), before.settings);
  Trainer trainer(problem, before.settings, *last);
  for (int k = 0; k < 10; ++k) trainer.step();
  const Factors& start = last->factors;
  return (trainer.factors().a * trainer.factors().b - start.a * start.b).cwiseAbs();
}

std::size_t which_guesses_move() {
  const Matrix moves = moves_after_the_change();
  const double cross = moves.row(0).sum() + moves.col(0).sum() - moves(0, 0);
  const double others = moves.sum() - moves(0, 0);
  if (others < 1e-6) return moves(0, 0) < 1e-6 ? 2 : 0;
  // The row and the column are 13 of the 48 cells.
  EXPECT_GT(cross / 13.0, 2.0 * (moves.sum() - cross) / 35.0);
  return 1;
}

void ten_steps_more() {
  EXPECT_EQ(task_number(chapter, "your-turn", "step"),
            static_cast<double>(preparation_at(chapter, "your-turn").train_to) + 10.0);
}

void five_before() {
  EXPECT_EQ(shipped_table("two-tastes").at(0, 0), 5.0);
  EXPECT_TRUE(shipped_table("two-tastes").scale().contains(1.0));
}

void another_start_same_guesses() {
  const auto guesses = [](std::uint64_t seed) {
    const TrainScene scene = train_scene(
        chapter, "no-names", 300, [=](TrainingSettings& settings, RatingTable&) { settings.seed = seed; });
    return scene.snapshots.at(300)->factors;
  };
  const Factors one = guesses(7);
  const Factors other = guesses(8);
  EXPECT_GT((one.a - other.a).cwiseAbs().maxCoeff(), 0.1);
  EXPECT_LT((one.a * one.b - other.a * other.b).cwiseAbs().maxCoeff(), 1e-3);
}

std::size_t few_tastes() {
  const TrainScene scene = train_scene(chapter, "product", 0);
  EXPECT_LT(scene.floor(), 0.1);
  EXPECT_EQ(scene.problem->table().scale().step, 0.5);
  return 0;
}

void dice_are_in_chapter_five() {
  EXPECT_TRUE(prepares_example("05-how-big", "pure-noise"));
}

}  // namespace

Chapter chapter_01() {
  return {
      chapter,
      {
          {"table", "", {"Six friends", "eight movies"}, {"六位朋友", "八部电影"}, six_by_eight},
          {"table",
           "done",
           {"Ana gave Steel Run 5 stars", "the only 5 among"},
           {"安娜给《钢铁狂奔》打了 5 星", "只有这一个 5"},
           only_five},
          {"product", "task", {"Chen × Paris in May"}, {"小晨 × 五月的巴黎"}, chen_is_asked_for},
          {"product",
           "hint",
           {"Chen's row and the fifth movie"},
           {"小晨那一行、第五部电影"},
           chen_is_asked_for},
          {"product", "", {"each person two numbers"}, {"每个人两个数"}, two_products},
          {"product", "done", {"has two products"}, {"里有两项乘积"}, two_products},
          {"thin-tables", "", {"6 × 8 = 48"}, {"6 × 8 = 48"}, forty_eight},
          {"thin-tables", "ask", {"How many numbers"}, {"有多少个数"}, answer_is_28},
          {"gap",
           "",
           {"Emeka gave Slow Dance 3.5 stars"},
           {"小明给《慢舞》打了 3.5 星"},
           emeka_gave_three_and_a_half},
          {"gap", "ask", {"be to 3.5?"}, {"离 3.5 有多近"}, gap_closes_to_a_quarter},
          {"gap",
           "ask",
           {"within a quarter of a star", "within one star"},
           {"不到四分之一星", "不到一星"},
           gap_answers_are_judged_as_they_read},
          {"gap", "task", {"about ten seconds"}, {"等十秒左右"}, gap_takes_ten_seconds},
          {"gap", "hint", {"fall to 0.075 stars"}, {"降到 0.075 星"}, gap_takes_ten_seconds},
          {"your-turn", "", {"1 star instead of 5."}, {"从 5 星改成 1 星"}, five_before},
          {"your-turn", "hint", {"ten more steps"}, {"再走十步"}, ten_steps_more},
          {"no-names", "done", {"the same guesses"}, {"预测却还是一样"}, another_start_same_guesses},
          {"quiz-why-it-works", "heading", {"48 ratings"}, {"48 个评分"}, forty_eight},
          {"quiz-why-it-works", "why", {"chapter 5 tries it"}, {"第 5 章会试一试"}, dice_are_in_chapter_five},
      },
      {
          {"alike", {"Emeka", "Emeka"}, {"小明", "小明"}, most_like_dalia},
          {"gap",
           {"within a quarter", "It has never seen this rating"},
           {"不到四分之一星", "它从没见过这个评分"},
           gap_answer},
          {"your-turn",
           {"most of all in Ana's row", "shares its row of A with a whole row of guesses"},
           {"尤其是安娜那一行", "和整行的预测共用 A 的一行"},
           which_guesses_move},
          {"no-names",
           {"nothing that has a name", "the machine sees only numbers"},
           {"没有现成的名字", "机器看到的只有数"},
           {}},
          {"quiz-guess",
           {"in pairs and adds up", "their sum is the guess"},
           {"再加起来", "加起来就是预测"},
           {}},
          {"quiz-why-it-works",
           {"a few hidden tastes", "Rows that look alike need no new numbers"},
           {"少数几种隐藏的口味", "相像的行不需要新的数"},
           few_tastes},
          {"quiz-names",
           {"B says what that does to a guess", "only together with B"},
           {"要看 B", "要和 B 放在一起"},
           {}},
      }};
}

}  // namespace lora::test
