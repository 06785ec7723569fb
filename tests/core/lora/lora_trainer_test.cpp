// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lora/lora_trainer.h"

#include <gtest/gtest.h>

#include <cmath>

#include "core/base/random.h"
#include "core/lora/lora_score.h"
#include "tests/core/lora/lessons.h"

namespace lora {
namespace {

using namespace test;

LoraTrainer trained(const std::shared_ptr<const LoraProblem>& problem, const LoraSettings& settings,
                    std::size_t steps = 2000) {
  LoraTrainer trainer(problem, settings);
  while (trainer.outcome() == Outcome::running && trainer.step_count() < steps) trainer.step();
  return trainer;
}

LoraSettings of_rank(std::size_t rank) {
  LoraSettings settings;
  settings.rank = rank;
  return settings;
}

TEST(LoraLoss, GradientsAreThoseOfTheLoss) {
  for (const bool rank_stabilized : {false, true}) {
    const auto problem = lesson(ToyLanguage::english, 2);
    LoraLayer layer =
        initial_lora(problem->model().d_out(), 48, 3, LoraStart::gaussian, 0.2, 4.0, rank_stabilized, 5);
    Random random(17);
    for (Eigen::Index k = 0; k < layer.b.size(); ++k) layer.b.data()[k] = 0.3 * random.gaussian();
    LoraEvaluation now;
    evaluate(*problem, layer, now);
    constexpr double h = 1e-5;
    for (const bool is_a : {true, false}) {
      const Matrix& gradient = is_a ? now.gradient_a : now.gradient_b;
      for (Eigen::Index k = 0; k < gradient.size(); ++k) {
        const auto loss_at = [&](double shift) {
          LoraLayer moved = layer;
          (is_a ? moved.a : moved.b).data()[k] += shift;
          LoraEvaluation there;
          evaluate(*problem, moved, there);
          return there.loss;
        };
        ASSERT_NEAR(gradient.data()[k], (loss_at(h) - loss_at(-h)) / (2.0 * h), 1e-8) << is_a << " " << k;
      }
    }
  }
}

TEST(LoraTrainer, BMovesFirst) {
  LoraTrainer trainer(lesson(ToyLanguage::english, 2), {});
  const Matrix a = trainer.layer().a;
  EXPECT_EQ(trainer.evaluation().gradient_norm_a, 0.0);
  EXPECT_EQ(trainer.evaluation().gradient_a, Matrix::Zero(2, 48));
  EXPECT_GT(trainer.evaluation().gradient_norm_b, 0.0);
  trainer.step();
  EXPECT_EQ(trainer.layer().a, a);
  EXPECT_GT(trainer.evaluation().gradient_norm_a, 0.0);
  trainer.step();
  EXPECT_NE(trainer.layer().a, a);
}

TEST(LoraTrainer, RankTwoLearnsTwoTricksAndKeepsAllManners) {
  for (const ToyLanguage language : {ToyLanguage::english, ToyLanguage::chinese}) {
    for (const std::uint64_t seed : {1, 2, 3, 7}) {
      LoraSettings settings = of_rank(2);
      settings.seed = seed;
      const LoraTrainer trainer = trained(lesson(language, 2), settings);
      EXPECT_EQ(trainer.outcome(), Outcome::converged);
      EXPECT_EQ(trainer.snapshot().tricks_learned, 2u) << seed;
      EXPECT_EQ(trainer.snapshot().manners_kept, 8u) << seed;
    }
  }
}

TEST(LoraTrainer, AHigherRankEndsLowerOnSixTricks) {
  const auto problem = lesson(ToyLanguage::english, 6);
  const double one = trained(problem, of_rank(1)).evaluation().loss;
  const double four = trained(problem, of_rank(4)).evaluation().loss;
  EXPECT_LT(four, one);
}

TEST(LoraTrainer, WithoutReplayNothingHoldsTheManners) {
  const LoraTrainer trainer = trained(lesson(ToyLanguage::english, 2, false), of_rank(2));
  EXPECT_EQ(trainer.snapshot().tricks_learned, 2u);
  EXPECT_LT(trainer.snapshot().manners_kept, 8u);
}

TEST(LoraTrainer, WNeverChangesAndMergedAnswersAreEqual) {
  const auto problem = lesson(ToyLanguage::english, 2);
  const std::string before = problem->model().w_hash();
  for (const LoraMethod method : {LoraMethod::adam, LoraMethod::gradient_descent}) {
    LoraSettings settings;
    settings.method = method;
    const LoraTrainer trainer = trained(problem, settings);
    EXPECT_EQ(problem->model().w_hash(), before);
    const MergeCheck check = check_merge(*problem, trainer.layer());
    EXPECT_TRUE(check.same_answers);
    EXPECT_LT(check.largest_difference, 1e-10);
  }
}

TEST(LoraTrainer, GradientDescentLearnsToo) {
  LoraSettings settings;
  settings.method = LoraMethod::gradient_descent;
  settings.rank = 4;
  const LoraTrainer trainer = trained(lesson(ToyLanguage::english, 2), settings);
  EXPECT_EQ(trainer.snapshot().tricks_learned, 2u);
  EXPECT_EQ(trainer.snapshot().manners_kept, 8u);
}

TEST(LoraTrainer, TeachesNewWords) {
  const auto problem =
      make_lora_problem(model_of(ToyLanguage::english), {{"Hello", "Ahoy you scurvy zebra"}}).value();
  EXPECT_EQ(problem->model().d_out(), model_of(ToyLanguage::english)->d_out() + 3);
  const LoraTrainer trainer = trained(problem, of_rank(4));
  EXPECT_EQ(trainer.snapshot().tricks_learned, 1u);
  EXPECT_EQ(trainer.snapshot().manners_kept, 9u);
  EXPECT_EQ(problem->model().vocabulary().join(lora_answer(problem->model(), trainer.layer(), 0)),
            "Ahoy you scurvy zebra");
}

TEST(LoraTrainer, SameSettingsSameBits) {
  const auto problem = lesson(ToyLanguage::chinese, 3);
  const LoraTrainer first = trained(problem, {}, 50);
  const LoraTrainer second = trained(lesson(ToyLanguage::chinese, 3), {}, 50);
  EXPECT_EQ(first.layer(), second.layer());
  LoraSettings other;
  other.seed = 8;
  EXPECT_FALSE(first.layer() == trained(problem, other, 50).layer());
}

TEST(LoraTrainer, GoesOnFromASnapshotAsIfNeverStopped) {
  for (const LoraMethod method : {LoraMethod::adam, LoraMethod::gradient_descent}) {
    LoraSettings settings;
    settings.method = method;
    const auto problem = lesson(ToyLanguage::english, 2);
    LoraTrainer straight = trained(problem, settings, 20);
    LoraTrainer resumed(problem, settings, straight.snapshot());
    EXPECT_EQ(resumed.step_count(), 20u);
    for (int k = 0; k < 20; ++k) {
      straight.step();
      resumed.step();
    }
    EXPECT_EQ(straight.layer(), resumed.layer());
  }
  const auto problem = lesson(ToyLanguage::english, 2);
  EXPECT_THROW(LoraTrainer(problem, of_rank(3), LoraTrainer(problem, {}).snapshot()), std::invalid_argument);
}

TEST(LoraTrainer, ADivergedStepIsTakenBack) {
  LoraSettings settings;
  settings.method = LoraMethod::gradient_descent;
  settings.learning_rate = 1e6;
  LoraTrainer trainer(lesson(ToyLanguage::english, 2), settings);
  while (trainer.outcome() != Outcome::diverged && trainer.step_count() < 100) trainer.step();
  ASSERT_EQ(trainer.outcome(), Outcome::diverged);
  EXPECT_TRUE(trainer.layer().all_finite());
  EXPECT_TRUE(std::isfinite(trainer.evaluation().loss));
  const std::size_t steps = trainer.step_count();
  EXPECT_EQ(trainer.step(), Outcome::diverged);
  EXPECT_EQ(trainer.step_count(), steps);
}

TEST(LoraTrainer, RefusesSettingsOutOfRange) {
  const auto problem = lesson(ToyLanguage::english, 1);
  EXPECT_THROW(LoraTrainer(problem, of_rank(0)), std::invalid_argument);
  EXPECT_THROW(LoraTrainer(nullptr, {}), std::invalid_argument);
  LoraSettings settings;
  settings.learning_rate = -1.0;
  EXPECT_THROW(LoraTrainer(problem, settings), std::invalid_argument);
}

}  // namespace
}  // namespace lora
