// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lora/tricks_sweep.h"

#include <gtest/gtest.h>

#include "core/lora/lora_frame.h"
#include "tests/core/lora/lessons.h"

namespace lora {
namespace {

using namespace test;

TricksSweepSettings settings_of(std::vector<std::size_t> ranks, unsigned threads) {
  TricksSweepSettings settings;
  settings.ranks = std::move(ranks);
  settings.threads = threads;
  settings.step_limit = 300;
  return settings;
}

TEST(TricksSweep, DoesNotDependOnTheThreads) {
  const auto problem = lesson(ToyLanguage::english, 6);
  std::vector<std::size_t> reports;
  const auto one = run_tricks_sweep(problem, settings_of({4, 1, 2}, 1),
                                    [&](std::size_t done, std::size_t) { reports.push_back(done); });
  const auto two = run_tricks_sweep(problem, settings_of({4, 1, 2}, 2));
  EXPECT_EQ(reports, (std::vector<std::size_t>{1, 2, 3}));
  EXPECT_FALSE(one.cancelled);
  EXPECT_EQ(one.tricks, 6u);
  EXPECT_EQ(one.manners, 4u);
  ASSERT_EQ(one.runs.size(), 3u);
  ASSERT_EQ(two.runs.size(), 3u);
  for (std::size_t k = 0; k < 3; ++k) {
    EXPECT_EQ(one.runs[k].rank, (std::vector<std::size_t>{4, 1, 2})[k]);
    EXPECT_EQ(one.runs[k].loss, two.runs[k].loss);
    EXPECT_EQ(one.runs[k].steps, two.runs[k].steps);
    EXPECT_EQ(one.runs[k].tricks_learned, two.runs[k].tricks_learned);
    EXPECT_EQ(one.runs[k].manners_kept, two.runs[k].manners_kept);
    EXPECT_EQ(one.runs[k].trainable_parameters, one.runs[k].rank * (48 + problem->model().d_out()));
  }
}

TEST(TricksSweep, CanBeCancelled) {
  std::stop_source stop;
  const auto result = run_tricks_sweep(
      lesson(ToyLanguage::english, 6), settings_of({1, 2, 4, 8}, 1),
      [&](std::size_t, std::size_t) { stop.request_stop(); }, stop.get_token());
  EXPECT_TRUE(result.cancelled);
  ASSERT_EQ(result.runs.size(), 1u);
  EXPECT_EQ(result.runs.front().rank, 8u);
}

TEST(TricksSweep, RefusesWhatMakesNoSweep) {
  const auto problem = lesson(ToyLanguage::english, 1);
  EXPECT_THROW(run_tricks_sweep(problem, settings_of({}, 1)), std::invalid_argument);
  EXPECT_THROW(run_tricks_sweep(problem, settings_of({1, 0}, 1)), std::invalid_argument);
  EXPECT_THROW(run_tricks_sweep(nullptr, settings_of({1}, 1)), std::invalid_argument);
}

TEST(LoraFrame, ShowsTheTwoPathsAndTheAnswers) {
  const auto problem = lesson(ToyLanguage::english, 2);
  LoraTrainer trainer(problem, {});
  const auto frame_now = [&] {
    return LoraFrame(std::make_shared<const LoraSnapshot>(trainer.snapshot()), problem);
  };
  const LoraFrame first = frame_now();
  EXPECT_TRUE(first.is_identical_to_frozen());
  EXPECT_EQ(first.text(first.answer(0)), "Hi there");
  EXPECT_FALSE(first.is_right(0));
  while (trainer.outcome() == Outcome::running && trainer.step_count() < 2000) trainer.step();
  const LoraFrame last = frame_now();
  EXPECT_FALSE(last.is_identical_to_frozen());
  EXPECT_EQ(last.text(last.answer(0)), "Hi there , matey !");
  EXPECT_EQ(last.text(last.frozen_answer(0)), "Hi there");
  EXPECT_EQ(last.text(last.wanted_answer(1)), "See you at sea");
  EXPECT_TRUE(last.is_right(0));
  EXPECT_EQ(last.tricks_learned(), 2u);
  EXPECT_EQ(last.manners_kept(), 8u);
  EXPECT_EQ(last.trainable_parameters(), 2 * (48 + last.d_out()));
  EXPECT_EQ(last.frozen_parameters(), 48 * last.d_out());
  EXPECT_TRUE(last.merge().same_answers);

  const LoraPath path = last.path(last.context_in(0, last.answer(0), 2));
  EXPECT_EQ(path.squeezed.size(), 2u);
  EXPECT_EQ(path.next, last.model().vocabulary().find(","));
  EXPECT_EQ(path.frozen_next, Vocabulary::end);
  for (std::size_t k = 0; k < path.sum.size(); ++k)
    EXPECT_EQ(path.sum[k], path.frozen[k] + path.correction[k]);
  const std::vector<std::size_t> leading = last.leading_words(path, 5);
  ASSERT_EQ(leading.size(), 5u);
  EXPECT_EQ(leading.front(), path.next);
  EXPECT_NE(std::find(leading.begin(), leading.end(), path.frozen_next), leading.end());
  EXPECT_EQ(last.leading_words(path, 10'000).size(), last.d_out());
  EXPECT_THROW(last.context_in(0, last.answer(0), 6), std::out_of_range);
}

}  // namespace
}  // namespace lora
