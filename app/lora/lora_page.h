// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "app/lora/lora_player.h"
#include "app/lora/word_focus.h"

class QPushButton;
class QVBoxLayout;

namespace lora::app {

class AnswerCards;
class Exportable;
class LayerDiagram;
class LayerSection;
class LogitBars;
class MannersSection;
class ScoreSection;
class SidePanel;
class TrickList;
class TrickSection;
class TricksCard;

/// The LoRA layer page: a frozen tiny next-word model, a LoRA layer trained beside it, and what the model
/// answers before and after.
class LoraPage : public QWidget {
  Q_OBJECT
 public:
  explicit LoraPage(QWidget* parent = nullptr);

  Player& player() { return *player_; }
  LoraPlayer& lora_player() { return *player_; }
  TrickList& tricks() { return *tricks_; }
  /// The prompt looked at, from 0.
  std::size_t prompt() const { return prompt_; }
  /// Sets the page for a lesson: layer, which of the suggested tricks are on, prompt, and a run that has come
  /// to step `train_to`.
  void set_up(const LoraSettings& settings, const std::vector<std::size_t>& tricks_on, std::size_t prompt,
              std::size_t train_to);
  /// What is on the page that can be exported.
  std::vector<const Exportable*> exportables() const;

 public slots:
  void choose_prompt(std::size_t prompt);
  void choose_position(std::size_t position);
  /// Opens the animated bridge from the movie view to this one.
  void turn_the_picture();
  /// Asks for a folder and writes the layer of the step on screen there.
  void save_as_adapter();

 signals:
  /// Something to say for a while in the window's notice.
  void message(const QString& text);
  /// Another prompt or word is looked at.
  void focus_changed();
  /// "Turn the picture" has been opened.
  void picture_turned();
  /// Tricks by rank has run.
  void compared();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  QWidget* make_stage();
  SidePanel* make_panel();
  void tricks_changed();
  void layer_changed();
  void show_focus();
  void follow_app_language();
  void retranslate();

  LoraPlayer* player_;
  TrickList* tricks_;
  AnswerCards* answers_;
  LayerDiagram* diagram_;
  LogitBars* bars_;
  TricksCard* tricks_card_;
  QPushButton* turn_;
  QPushButton* save_;
  LayerSection* layer_;
  std::size_t prompt_ = 0;
  std::size_t position_ = 0;
  QString app_language_;
  WordFocus focus_;
};

}  // namespace lora::app
