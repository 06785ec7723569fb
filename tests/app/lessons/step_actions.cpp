// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/lessons/step_actions.h"

#include <QDialog>
#include <QPushButton>
#include <QSlider>
#include <QTemporaryDir>
#include <QtTest>

#include "app/heatmap/heatmap_widget.h"
#include "app/lessons/lesson_guide.h"
#include "app/lora/lora_page.h"
#include "app/ratings/ratings_heatmap.h"
#include "app/shell/workspace.h"
#include "app/training/factor_board.h"
#include "app/training/train_page.h"
#include "tests/app/lessons/learner.h"

namespace lora::app {
namespace {

HeatmapWidget* ratings(Learner& learner) {
  return &learner.window().shown().ratings();
}

HeatmapWidget* guess(Learner& learner) {
  return learner.window().shown().train().board().guess_map();
}

void play(Learner& learner) {
  learner.click(QStringLiteral("play_button"));
}

void play_fast(Learner& learner) {
  learner.speed_up();
  play(learner);
}

void step(Learner& learner) {
  learner.press(Qt::Key_BracketRight);
}

void rank(Learner& learner, const QString& number) {
  learner.enter(QStringLiteral("rank_box"), number);
}

void start(Learner& learner, int index) {
  learner.click_segment(QStringLiteral("start_switch"), index);
}

void compare(Learner& learner) {
  learner.click(QStringLiteral("compare"));
}

void delete_and_train(Learner& learner) {
  learner.click(ratings(learner), 4, 6);
  learner.press(Qt::Key_Delete);
  learner.speed_up();
  learner.press(Qt::Key_Space);
  QTRY_VERIFY_WITH_TIMEOUT(number_of(learner.guide().facts(), "rmse").value_or(9.0) <= 0.075, 20'000);
  learner.click(ratings(learner), 4, 6);
}

void change_a_rating(Learner& learner) {
  learner.click(ratings(learner), 0, 0);
  learner.type(QStringLiteral("1"));
  learner.press(Qt::Key_Return);
  learner.press(Qt::Key_Space);
}

void explode(Learner& learner) {
  learner.click(QStringLiteral("auto_rate_check"));
  learner.enter(QStringLiteral("rate_box"), QStringLiteral("1"));
  play(learner);
}

void repair(Learner& learner) {
  learner.click(QStringLiteral("auto_rate_check"));
  learner.press(Qt::Key_R);
  learner.press(Qt::Key_Space);
}

void turn_the_picture(Learner& learner) {
  learner.in_dialog([&] { learner.click(QStringLiteral("turn_the_picture")); },
                    [](QDialog& dialog) {
                      auto* next = dialog.findChild<QPushButton*>(QStringLiteral("bridge_next"));
                      for (int k = 0; k < 3; ++k) QTest::mouseClick(next, Qt::LeftButton);
                      QTest::keyClick(&dialog, Qt::Key_Escape);
                    });
}

void rank_one(Learner& learner) {
  learner.click_segment(QStringLiteral("lora_rank"), 0);
  learner.press(Qt::Key_Space);
}

void save_and_open(Learner& learner) {
  static const QTemporaryDir folder;
  learner.in_dialog([&] { learner.click(QStringLiteral("save_adapter")); },
                    [](QDialog& dialog) { Learner::answer_path(dialog, folder.path()); });
  QVERIFY2(QFile::exists(folder.filePath("adapter_model.safetensors")), "the adapter is not saved");
  learner.press(Qt::Key_4, Qt::ControlModifier);
  learner.click_segment(QStringLiteral("model_parts"), 1);
  learner.in_dialog(
      [&] { learner.click(QStringLiteral("open_adapter")); },
      [](QDialog& dialog) { Learner::answer_path(dialog, folder.filePath("adapter_model.safetensors")); });
}

}  // namespace

const std::map<QString, std::function<void(Learner&)>>& step_actions() {
  static const std::map<QString, std::function<void(Learner&)>> actions = {
      {"01-ratings/product", [](Learner& learner) { learner.point_at(guess(learner), 2, 4); }},
      {"01-ratings/gap", delete_and_train},
      {"01-ratings/your-turn", change_a_rating},
      {"02-rank/width", [](Learner& learner) { rank(learner, "3"); }},
      {"02-rank/who-chooses", play_fast},
      {"02-rank/one-dimension", play_fast},
      {"02-rank/one-more",
       [](Learner& learner) {
         rank(learner, "2");
         play_fast(learner);
       }},
      {"02-rank/too-many", [](Learner& learner) { rank(learner, "6"); }},
      {"02-rank/everyone-agrees", play_fast},
      {"03-start/step-zero", [](Learner& learner) { learner.point_at(guess(learner), 0, 0); }},
      {"03-start/gaussian", [](Learner& learner) { learner.click("dice_button"); }},
      {"03-start/exactly-w", [](Learner& learner) { learner.choose("base_box", 1); }},
      {"03-start/both-zero",
       [](Learner& learner) {
         start(learner, 2);
         play_fast(learner);
       }},
      {"03-start/both-random", [](Learner& learner) { start(learner, 3); }},
      {"03-start/mirror",
       [](Learner& learner) {
         start(learner, 1);
         step(learner);
       }},
      {"03-start/side-by-side", play_fast},
      {"04-training/pull", [](Learner& learner) { learner.click("show_error"); }},
      {"04-training/b-first", step},
      {"04-training/then-a", step},
      {"04-training/downhill", play_fast},
      {"04-training/small-rate", play_fast},
      {"04-training/large-rate", explode},
      {"04-training/repair", repair},
      {"05-how-big/elbow", compare},
      {"05-how-big/price", [](Learner& learner) { learner.click_row("rank_table", "3"); }},
      {"05-how-big/best-possible", play_fast},
      {"05-how-big/by-heart", play_fast},
      {"05-how-big/hidden", compare},
      {"05-how-big/noise", compare},
      {"05-how-big/detective", compare},
      {"06-lora/turn", turn_the_picture},
      {"06-lora/two-paths", [](Learner& learner) { learner.choose("prompt_choice", 1); }},
      {"06-lora/teach", play_fast},
      {"06-lora/rank-one", rank_one},
      {"06-lora/six-tricks", [](Learner& learner) { learner.click("tricks_run"); }},
      {"06-lora/merge", [](Learner& learner) { learner.choose("prompt_choice", 2); }},
      {"07-real-models/llama", [](Learner& learner) { learner.click_row("count_table", "16"); }},
      {"07-real-models/file", [](Learner& learner) { learner.click_row("count_table", "64"); }},
      {"07-real-models/not-square", [](Learner& learner) { learner.click("target_v_proj"); }},
      {"07-real-models/diffusion", [](Learner& learner) { learner.click_row("count_table", "32"); }},
      {"07-real-models/break-even", [](Learner& learner) { learner.click_segment("model_parts", 2); }},
      {"07-real-models/open-adapter", save_and_open},
  };
  return actions;
}

}  // namespace lora::app
