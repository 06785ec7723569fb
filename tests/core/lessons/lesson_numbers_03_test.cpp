// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <cmath>

#include "tests/core/lessons/lesson_claim.h"
#include "tests/core/lessons/lesson_scene.h"

namespace lora::test {
namespace {

const std::string chapter = "03-start";

TrainScene from(const std::string& step, Start start, std::size_t steps) {
  return train_scene(chapter, step, steps,
                     [=](TrainingSettings& settings, RatingTable&) { settings.start = start; });
}
TrainScene from_mean() {
  return train_scene(chapter, "exactly-w", 0,
                     [](TrainingSettings& settings, RatingTable&) { settings.base = BaseKind::mean; });
}
std::string flag(const TrainScene& scene, std::size_t step, std::string_view name) {
  return std::get<std::string>(scene.facts(step).find(name)->second);
}

void every_guess_is_zero() {
  const TrainScene scene = train_scene(chapter, "step-zero", 0);
  EXPECT_EQ(scene.fact(0, "largest_guess"), 0.0);
  EXPECT_EQ(scene.fact(0, "largest_b"), 0.0);
  EXPECT_GT(scene.fact(0, "largest_a"), 0.0);
  EXPECT_TRUE(is_judged_right(chapter, "step-zero", 0.0, scene.facts(0, LessonCell{0, 0})));
}

void spread_is_a_half() {
  EXPECT_EQ(train_scene(chapter, "gaussian", 0).settings.sigma, 0.5);
}
TrainScene another_seed() {
  return train_scene(chapter, "gaussian", 0,
                     [](TrainingSettings& settings, RatingTable&) { ++settings.seed; });
}
std::size_t what_a_seed_changes() {
  const TrainScene one = train_scene(chapter, "gaussian", 0);
  const TrainScene other = another_seed();
  EXPECT_NE(one.snapshots[0]->factors.a, other.snapshots[0]->factors.a);
  EXPECT_EQ(other.fact(0, "largest_guess"), 0.0);
  return one.fact(0, "largest_guess") == other.fact(0, "largest_guess") ? 1 : 0;
}
void guesses_stay_zero() {
  EXPECT_EQ(what_a_seed_changes(), 1u);
  EXPECT_EQ(another_seed().fact(0, "largest_b"), 0.0);
}
void two_thirds_within_sigma() {
  EXPECT_NEAR(std::erf(1.0 / std::sqrt(2.0)), 0.68, 0.005);
  spread_is_a_half();
  // Of many numbers drawn as A is: 6 · 1000.
  const TrainScene wide = train_scene(chapter, "gaussian", 0,
                                      [](TrainingSettings& settings, RatingTable&) { settings.rank = 1000; });
  const Matrix& a = wide.snapshots[0]->factors.a;
  const auto inside = (a.array().abs() < 0.5).count();
  EXPECT_NEAR(static_cast<double>(inside) / static_cast<double>(a.size()), 0.68, 0.02);
}

void w_was_zero() {
  const TrainScene scene = train_scene(chapter, "exactly-w", 0);
  EXPECT_EQ(scene.settings.base, BaseKind::zero);
  EXPECT_EQ(scene.frame(0).base(3, 3), 0.0);
}
std::size_t guess_with_base_mean() {
  const TrainScene scene = from_mean();
  if (flag(scene, 0, "guess_is_w") != "yes") return 2;
  return scene.fact(0, "largest_guess") == scene.problem->table().mean() ? 1 : 0;
}
void equals_w_in_every_bit() {
  EXPECT_EQ(guess_with_base_mean(), 1u);
  const Factors factors = from_mean().snapshots[0]->factors;
  EXPECT_EQ((factors.a * factors.b).cwiseAbs().maxCoeff(), 0.0);
}

std::size_t both_zero_learns() {
  const TrainScene scene = from("both-zero", Start::zero_zero, 20);
  for (const SnapshotPtr& snapshot : scene.snapshots) {
    EXPECT_EQ(snapshot->gradient_norm_a, 0.0);
    EXPECT_EQ(snapshot->gradient_norm_b, 0.0);
  }
  return scene.rmse(20) == scene.rmse(0) ? 2 : 0;
}
void both_zero_is_stuck() {
  EXPECT_EQ(both_zero_learns(), 2u);
  EXPECT_EQ(task_number(chapter, "both-zero", "step"), 20.0);
}

std::size_t guesses_of_both_random() {
  const TrainScene scene = from("both-random", Start::gaussian_gaussian, 0);
  EXPECT_EQ(flag(scene, 0, "guess_is_w"), "no");
  const Factors& factors = scene.snapshots[0]->factors;
  const Matrix guess = factors.a * factors.b;
  return guess.cwiseAbs().maxCoeff() == 0.0 ? 0 : guess.maxCoeff() - guess.minCoeff() < 1e-9 ? 1 : 2;
}
void both_random_is_noise() {
  EXPECT_EQ(guesses_of_both_random(), 2u);
  EXPECT_EQ(task_number(chapter, "both-random", "step"), 0.0);
}

std::size_t first_to_move(const TrainScene& scene) {
  const bool a = scene.snapshots.at(1)->factors.a != scene.snapshots.at(0)->factors.a;
  const bool b = scene.snapshots.at(1)->factors.b != scene.snapshots.at(0)->factors.b;
  return a && b ? 2 : b ? 1 : 0;
}
std::size_t first_in_the_mirror() {
  return first_to_move(from("mirror", Start::zero_gaussian, 1));
}
void mirror_moves_a() {
  const TrainScene scene = from("mirror", Start::zero_gaussian, 200);
  EXPECT_EQ(first_to_move(scene), 0u);
  EXPECT_EQ(scene.snapshots[0]->gradient_norm_b, 0.0);
  EXPECT_EQ(scene.fact(0, "largest_guess"), 0.0);
  EXPECT_NEAR(scene.rmse(200), scene.floor(), 1e-4);
}
void default_starts_of_libraries() {
  const std::size_t d_in = 400;
  const LoraLayer uniform =
      initial_lora(30, d_in, 8, LoraStart::kaiming_uniform, std::nullopt, std::nullopt, false, 7);
  EXPECT_EQ(uniform.b.cwiseAbs().maxCoeff(), 0.0);
  EXPECT_NEAR(uniform.a.maxCoeff(), 1.0 / std::sqrt(d_in), 1e-3);
  EXPECT_NEAR(uniform.a.minCoeff(), -1.0 / std::sqrt(d_in), 1e-3);
  const LoraLayer gaussian =
      initial_lora(30, d_in, 8, LoraStart::gaussian, std::nullopt, std::nullopt, false, 7);
  EXPECT_NEAR(std::sqrt(gaussian.a.array().square().mean()), 1.0 / 8.0, 0.01);
}

void three_of_four_arrive() {
  const double floor = from("side-by-side", Start::gaussian_zero, 0).floor();
  for (const Start start : {Start::gaussian_zero, Start::zero_gaussian, Start::gaussian_gaussian})
    EXPECT_NEAR(from("side-by-side", start, 300).rmse(300), floor, 1e-4);
  EXPECT_GT(from("side-by-side", Start::zero_zero, 300).rmse(300), 3.0);
  for (const Start start : {Start::gaussian_zero, Start::zero_gaussian})
    EXPECT_EQ(flag(from("side-by-side", start, 0), 0, "guess_is_w"), "yes");
  EXPECT_EQ(flag(from("side-by-side", Start::gaussian_gaussian, 0), 0, "guess_is_w"), "no");
}

void zero_zero_stays_for_the_task() {
  const double steps = task_number(chapter, "side-by-side", "lab_step");
  EXPECT_EQ(steps, 60.0);
  const TrainScene both_zero = from("side-by-side", Start::zero_zero, 60);
  EXPECT_EQ(both_zero.rmse(60), both_zero.rmse(0));
}

std::size_t same_seed_same_numbers() {
  const TrainScene one = train_scene(chapter, "gaussian", 20);
  const TrainScene two = train_scene(chapter, "gaussian", 20);
  return one.snapshots[20]->factors == two.snapshots[20]->factors ? 2 : 1;
}

}  // namespace

Chapter chapter_03() {
  return {
      chapter,
      {
          {"step-zero", "done", {"every guess is 0:"}, {"每个预测都是 0："}, every_guess_is_zero},
          {"step-zero", "ask", {"before any step"}, {"一步都还没走"}, every_guess_is_zero},
          {"gaussian", "", {"near 0,", "σ = 0.5 says"}, {"在 0 附近", "σ = 0.5 说明"}, spread_is_a_half},
          {"gaussian", "ask", {"at step 0?", "they stay 0"}, {"第 0 步的", "还是 0"}, guesses_stay_zero},
          {"gaussian", "done", {"B is still 0."}, {"B 还是 0。"}, guesses_stay_zero},
          {"gaussian",
           "note",
           {"about 68 % of the numbers lie within one σ", "between −0.5 and 0.5."},
           {"约有 68% 的数离中心不超过一个 σ", "−0.5 到 0.5 之间"},
           two_thirds_within_sigma},
          {"exactly-w", "", {"So far W was 0."}, {"W 一直是 0。"}, w_was_zero},
          {"exactly-w", "ask", {"at step 0?", "still 0"}, {"第 0 步的", "还是 0"}, equals_w_in_every_bit},
          {"exactly-w",
           "done",
           {"A · B is exactly 0, so the guess equals W in every bit"},
           {"A · B 恰好是 0，所以预测与 W 逐位相同"},
           equals_w_in_every_bit},
          {"both-zero", "ask", {"both begin at 0?"}, {"都从 0 开始"}, both_zero_is_stuck},
          {"both-zero", "task", {"at least 20 steps"}, {"至少走 20 步"}, both_zero_is_stuck},
          {"both-random", "ask", {"at step 0?", "0, as before"}, {"第 0 步的", "是 0"}, both_random_is_noise},
          {"mirror",
           "task",
           {"press Step once"},
           {"再按一次单步"},
           [] { EXPECT_EQ(task_number(chapter, "mirror", "step"), 1.0); }},
          {"mirror", "done", {"at step 0 the guess was 0, too"}, {"第 0 步的预测也是 0。"}, mirror_moves_a},
          {"mirror",
           "note",
           {"between −1/√d_in and 1/√d_in", "σ = 1/r"},
           {"在 −1/√d_in 到 1/√d_in 之间", "σ = 1/r"},
           default_starts_of_libraries},
          {"side-by-side", "task", {"at least 60 steps"}, {"至少走 60 步"}, zero_zero_stays_for_the_task},
          {"side-by-side",
           "note",
           {"Three of the four reach the same error", "is step 0:"},
           {"四种里有三种最后的误差相同", "在第 0 步："},
           three_of_four_arrive},
          {"quiz-why-zero",
           "",
           {"at step 0 the guess is exactly W"},
           {"第 0 步的预测恰好等于 W"},
           equals_w_in_every_bit},
          {"quiz-why-zero",
           "why",
           {"A · B is 0 as long as B is 0."},
           {"只要 B 是 0，A · B 就是 0。"},
           equals_w_in_every_bit},
          {"quiz-both-zero",
           "",
           {"Both gradients are exactly 0,"},
           {"两个梯度都恰好是 0，"},
           both_zero_is_stuck},
          {"quiz-both-zero", "why", {"Twenty steps changed nothing"}, {"二十步没有动"}, both_zero_is_stuck},
      },
      {
          {"gaussian",
           {"nothing, they stay 0", "B is still 0"},
           {"不变，还是 0", "B 还是 0"},
           what_a_seed_changes},
          {"exactly-w",
           {"the average rating, exactly", "the average of the ratings"},
           {"恰好是平均分", "正是评分的平均分"},
           guess_with_base_mean},
          {"both-zero",
           {"it never learns anything", "wait for each other for ever"},
           {"什么也学不到", "永远等下去"},
           both_zero_learns},
          {"both-random",
           {"random numbers that mean nothing", "this would be noise"},
           {"没有意义的随机数", "这就是噪声"},
           guesses_of_both_random},
          {"mirror", {"A", "A moved"}, {"A", "动的是 A"}, first_in_the_mirror},
          {"quiz-why-zero",
           {"the guess is exactly W", "every guess was exactly the average"},
           {"恰好等于 W", "都恰好是平均分"},
           [] { return guess_with_base_mean(); }},
          {"quiz-both-zero",
           {"nothing ever moves", "changed nothing"},
           {"永远不动", "二十步没有动"},
           [] { return both_zero_learns() - 2; }},
          {"quiz-seed",
           {"The same numbers, all of them", "The seed decides the random numbers"},
           {"完全相同的数", "随机数由种子决定"},
           same_seed_same_numbers},
      }};
}

}  // namespace lora::test
