// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "tests/core/lessons/lesson_claim.h"
#include "tests/core/lessons/lesson_scene.h"

namespace lora::test {
namespace {

const std::string chapter = "04-training";

TrainScene at_rate(const std::string& step, std::optional<double> rate, std::size_t steps) {
  return train_scene(chapter, step, steps,
                     [=](TrainingSettings& settings, RatingTable&) { settings.learning_rate = rate; });
}

void every_guess_is_too_low() {
  const TrainScene scene = train_scene(chapter, "pull", 0);
  EXPECT_EQ(scene.fact(0, "largest_guess"), 0.0);
  scene.problem->table().for_each([](std::size_t, std::size_t, double stars) { EXPECT_GT(stars, 0.0); });
}
void largest_error_is_at_ana() {
  const TrainScene scene = train_scene(chapter, "pull", 0);
  EXPECT_EQ(scene.cell_fact(0, "largest_residual_cell"), (LessonCell{0, 0}));
  EXPECT_EQ(scene.cell_fact(0, "largest_residual_cell"), scene.cell_fact(0, "largest_rating_cell"));
  EXPECT_TRUE(is_judged_right(chapter, "pull", LessonCell{0, 0}, [&] {
    Facts done = scene.facts(0);
    done["view"] = std::string("error");
    return done;
  }()));
  EXPECT_EQ(names_of("two-tastes", {0, 0}, "en"), "Ana × Steel Run");
  EXPECT_EQ(names_of("two-tastes", {0, 0}, "zh_CN"), "安娜 × 钢铁狂奔");
}

/// What moves in the step to `step`: 0 A, 1 B, 2 both.
std::size_t what_moves(const TrainScene& scene, std::size_t step) {
  const Factors& before = scene.snapshots.at(step - 1)->factors;
  const Factors& after = scene.snapshots.at(step)->factors;
  return before.a != after.a && before.b != after.b ? 2 : before.b != after.b ? 1 : 0;
}
std::size_t moves_first() {
  return what_moves(train_scene(chapter, "b-first", 1), 1);
}
std::size_t moves_next() {
  return what_moves(train_scene(chapter, "then-a", 2), 2);
}

void b_is_zero() {
  EXPECT_EQ(train_scene(chapter, "b-first", 0).fact(0, "largest_b"), 0.0);
}
void gradient_of_a_was_zero() {
  const TrainScene scene = train_scene(chapter, "b-first", 1);
  EXPECT_EQ(scene.fact(0, "gradient_a"), 0.0);
  EXPECT_GT(scene.fact(0, "gradient_b"), 0.0);
  EXPECT_GT(scene.fact(1, "gradient_a"), 0.0);
  EXPECT_EQ(scene.fact(0, "largest_b"), 0.0);
  EXPECT_EQ(moves_first(), 1u);
}
void b_is_no_longer_zero() {
  EXPECT_EQ(preparation_at(chapter, "then-a").train_to, 1u);
  const TrainScene scene = train_scene(chapter, "then-a", 1);
  EXPECT_GT(scene.fact(1, "largest_b"), 0.0);
  EXPECT_GT(scene.fact(1, "gradient_a"), 0.0);
  EXPECT_GT(scene.fact(1, "gradient_b"), 0.0);
}

std::size_t how_the_error_falls() {
  const TrainScene scene = train_scene(chapter, "downhill", 30);
  const auto fall = [&](std::size_t step) { return scene.rmse(step) - scene.rmse(step + 3); };
  if (scene.rmse(30) > scene.rmse(5)) return 2;
  return fall(0) < fall(5) / 2.0 && fall(25) < fall(5) / 2.0 ? 1 : 0;
}
void dashed_line_is_of_rank_two() {
  const TrainScene scene = train_scene(chapter, "downhill", 100);
  EXPECT_EQ(scene.settings.rank, 2u);
  EXPECT_LE(first_done_step(chapter, "downhill", scene), 100u);
}

void automatic_rate_is_good() {
  const TrainScene scene = at_rate("small-rate", std::nullopt, 50);
  const double rate = scene.snapshots[0]->learning_rate;
  EXPECT_NEAR(rate, 0.025, 0.0005);
  EXPECT_NEAR(scene.rmse(50), 0.07, 0.005);
  const double set = preparation_at(chapter, "small-rate").learning_rate.value();
  EXPECT_EQ(set, 0.0025);
  EXPECT_NEAR(rate / set, 10.0, 0.5);
}
std::size_t with_a_small_rate() {
  return answer_by_facts(chapter, "small-rate", train_scene(chapter, "small-rate", 50).facts(50));
}
void small_rate_answers_are_judged_as_they_read() {
  const TrainScene scene = train_scene(chapter, "small-rate", 50);
  Facts done = scene.facts(50);
  const auto answer = [&](double rmse) {
    done["rmse"] = rmse;
    return answer_by_facts(chapter, "small-rate", done);
  };
  EXPECT_EQ(answer(0.075), 0u);
  EXPECT_EQ(answer(0.5), 1u);
  EXPECT_EQ(answer(scene.rmse(0) - 0.05), 1u);
  EXPECT_EQ(answer(scene.rmse(0) + 0.05), 2u);
}
void one_step(const std::string& step) {
  EXPECT_EQ(task_number(chapter, step, "step"), static_cast<double>(trained_to(chapter, step)) + 1.0);
}
void small_rate_is_on_its_way() {
  EXPECT_EQ(with_a_small_rate(), 1u);
  EXPECT_NEAR(at_rate("small-rate", std::nullopt, 50).rmse(50), 0.07, 0.005);
  EXPECT_EQ(task_number(chapter, "small-rate", "step"), 50.0);
}

std::size_t with_rate_one() {
  const TrainScene scene = at_rate("large-rate", 1.0, 100);
  if (scene.outcome == Outcome::diverged) return 2;
  return scene.rmse(10) < 1.1 * scene.floor() ? 0 : 1;
}
void rate_one_explodes() {
  EXPECT_EQ(with_rate_one(), 2u);
  const TrainScene scene = at_rate("large-rate", 1.0, 100);
  EXPECT_GT(scene.rmse(scene.snapshots.size() - 1), 100.0);
  Facts done = scene.facts(scene.snapshots.size() - 1);
  EXPECT_TRUE(holds(shipped_step(chapter, "large-rate").task.value(), done, {}));
}
void limit_is_near_a_twentieth() {
  const auto arrives = [](double rate) {
    const TrainScene scene = at_rate("large-rate", rate, 500);
    return scene.outcome != Outcome::diverged && scene.snapshots.back()->rmse < 1.01 * scene.floor();
  };
  EXPECT_TRUE(arrives(0.045));
  EXPECT_FALSE(arrives(0.055));
  EXPECT_EQ(at_rate("large-rate", 0.1, 500).outcome, Outcome::diverged);
  const TrainScene scene = train_scene(chapter, "large-rate", 0);
  const double limit = 1.0 / scene.problem->largest_singular_value();
  EXPECT_NEAR(limit, 0.05, 0.005);
  EXPECT_LT(scene.snapshots[0]->learning_rate, limit);
}

void repaired_in_two_seconds() {
  EXPECT_EQ(task_number(chapter, "repair", "rmse"), 0.5);
  EXPECT_EQ(train_scene(chapter, "repair", 5).outcome, Outcome::diverged);
  const TrainScene again = at_rate("repair", std::nullopt, 100);
  // Ten steps a second.
  EXPECT_LE(first_done_step(chapter, "repair", again), 20u);
}
void explodes_within_a_few_steps() {
  EXPECT_LE(at_rate("large-rate", 1.0, 100).snapshots.size(), 5u);
  repaired_in_two_seconds();
}
std::size_t a_step_goes_downhill() {
  const TrainScene scene = train_scene(chapter, "downhill", 50);
  for (std::size_t step = 1; step <= 50; ++step)
    EXPECT_LE(scene.snapshots[step]->loss, scene.snapshots[step - 1]->loss);
  return 0;
}

}  // namespace

Chapter chapter_04() {
  return {
      chapter,
      {
          {"pull", "", {"At step 0 every guess is 0,"}, {"第 0 步的预测全是 0，"}, every_guess_is_too_low},
          {"pull",
           "done",
           {"Ana × Steel Run", "every guess is 0,"},
           {"安娜 × 钢铁狂奔", "预测全是 0，"},
           largest_error_is_at_ana},
          {"b-first", "", {"And B is 0."}, {"而 B 是 0。"}, b_is_zero},
          {"b-first",
           "done",
           {"B moved from 0:", "its gradient was exactly 0."},
           {"B 离开了 0：", "它的梯度恰好是 0。"},
           gradient_of_a_was_zero},
          {"b-first", "task", {"Press Step once."}, {"按一次单步。"}, [] { one_step("b-first"); }},
          {"then-a", "task", {"once more"}, {"再按一次单步"}, [] { one_step("then-a"); }},
          {"small-rate",
           "ask",
           {"larger than at the start"},
           {"比开始时还大"},
           small_rate_answers_are_judged_as_they_read},
          {"then-a",
           "",
           {"B is no longer 0,", "no longer multiplied by 0."},
           {"B 不再是 0，", "也就不再是 0。"},
           b_is_no_longer_zero},
          {"downhill", "", {"any rank 2 can do"}, {"秩 2 最好能做到"}, dashed_line_is_of_rank_two},
          {"small-rate",
           "",
           {"about 0.025 here", "0.07 stars in 50 steps", "set to 0.0025, ten times smaller"},
           {"大约是 0.025，", "50 步就能到 0.07 星", "设成了 0.0025，只有十分之一"},
           automatic_rate_is_good},
          {"small-rate",
           "ask",
           {"after 50 steps", "at 0.07 as well"},
           {"50 步之后", "也到了 0.07"},
           small_rate_is_on_its_way},
          {"small-rate", "task", {"at least 50 steps"}, {"至少走 50 步"}, small_rate_is_on_its_way},
          {"large-rate", "ask", {"a learning rate of 1?"}, {"学习率取 1，"}, rate_one_explodes},
          {"large-rate", "task", {"type 1 as"}, {"改成 1，"}, rate_one_explodes},
          {"large-rate",
           "note",
           {"About 1/σ₁,", "the limit is near 0.05, and a rate of 0.1 explodes"},
           {"大约是 1/σ₁，", "界限在 0.05 附近，取 0.1 就已经爆炸了"},
           limit_is_near_a_twentieth},
          {"repair", "task", {"below 0.5 stars"}, {"降到 0.5 星以下"}, repaired_in_two_seconds},
          {"repair", "hint", {"Two seconds"}, {"播放两秒"}, repaired_in_two_seconds},
          {"quiz-first",
           "",
           {"multiplied by B, and B is 0."},
           {"乘着 B，而 B 是 0。"},
           gradient_of_a_was_zero},
          {"quiz-first",
           "why",
           {"gradient of A was exactly 0."},
           {"A 的梯度恰好是 0。"},
           gradient_of_a_was_zero},
          {"quiz-rate",
           "why",
           {"With rate 1 the error exploded within a few steps"},
           {"学习率取 1，没走几步误差就爆炸了"},
           explodes_within_a_few_steps},
      },
      {
          {"b-first", {"B", "B moved from 0"}, {"B", "B 离开了 0"}, moves_first},
          {"then-a", {"both", "Both moved"}, {"两个都动", "两个都动了"}, moves_next},
          {"downhill",
           {"slowly at first, then fast, then slowly again", "At first A and B are small"},
           {"先慢，再快，然后又慢", "开始时 A 和 B 都小"},
           how_the_error_falls},
          {"small-rate", {"on its way", "it only takes long"}, {"还在路上", "只是慢"}, with_a_small_rate},
          {"large-rate", {"the error explodes", "divergence"}, {"误差爆炸", "发散"}, with_rate_one},
          {"quiz-first",
           {"The gradient of A is multiplied by B", "the gradient of A was exactly 0"},
           {"A 的梯度里乘着 B", "A 的梯度恰好是 0"},
           moves_first},
          {"quiz-gradient",
           {"makes the error smaller", "Step by step downhill"},
           {"误差变小的方向", "一步一步往下走"},
           a_step_goes_downhill},
          {"quiz-rate",
           {"Lower the learning rate and begin again", "Only a smaller rate and a fresh start helped"},
           {"调低学习率，重新开始", "只有调低学习率、从头开始才有用"},
           with_rate_one},
      }};
}

}  // namespace lora::test
