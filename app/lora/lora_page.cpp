// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lora/lora_page.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/controls/side_panel.h"
#include "app/controls/spot.h"
#include "app/exporting/export_language.h"
#include "app/lora/adapter_saver.h"
#include "app/lora/answer_cards.h"
#include "app/lora/bridge_dialog.h"
#include "app/lora/layer_diagram.h"
#include "app/lora/layer_section.h"
#include "app/lora/logit_bars.h"
#include "app/lora/manners_section.h"
#include "app/lora/score_section.h"
#include "app/lora/trick_list.h"
#include "app/lora/trick_section.h"
#include "app/lora/tricks_card.h"
#include "app/playback/transport_bar.h"
#include "app/theme/page_area.h"
#include "core/lessons/prepared_run.h"

namespace lora::app {

LoraPage::LoraPage(QWidget* parent)
    : QWidget(parent),
      player_(new LoraPlayer(this)),
      tricks_(new TrickList(ToyLanguage::english, this)),
      answers_(new AnswerCards(this)),
      diagram_(new LayerDiagram(this)),
      bars_(new LogitBars(this)),
      turn_(new QPushButton(this)),
      save_(new QPushButton(this)) {
  SidePanel* panel = make_panel();
  auto* middle = new QHBoxLayout;
  middle->setSpacing(0);
  middle->addWidget(make_stage(), 1);
  middle->addWidget(panel);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addLayout(middle, 1);
  layout->addWidget(new TransportBar(*player_, this));
  connect(player_, &LoraPlayer::frame_shown, this, &LoraPage::show_focus);
  connect(tricks_, &TrickList::changed, this, &LoraPage::tricks_changed);
  connect(layer_, &LayerSection::changed, this, &LoraPage::layer_changed);
  connect(answers_, &AnswerCards::prompt_chosen, this, &LoraPage::choose_prompt);
  connect(answers_, &AnswerCards::position_chosen, this, &LoraPage::choose_position);
  connect(bars_, &LogitBars::position_chosen, this, &LoraPage::choose_position);
  connect(tricks_card_, &TricksCard::compared, this, &LoraPage::compared);
  connect(turn_, &QPushButton::clicked, this, &LoraPage::turn_the_picture);
  connect(save_, &QPushButton::clicked, this, &LoraPage::save_as_adapter);
  retranslate();
  tricks_changed();
}

QWidget* LoraPage::make_stage() {
  tricks_card_ =
      new TricksCard([this] { return std::make_pair(tricks_->problem(), layer_->settings()); }, this);
  turn_->setObjectName(QStringLiteral("turn_the_picture"));
  save_->setObjectName(QStringLiteral("save_adapter"));
  set_spot(answers_, "lora_answers");
  set_spot(diagram_, "lora_diagram");
  set_spot(bars_, "lora_bars");
  set_spot(tricks_card_, "lora_chart");
  auto* content = new QWidget;
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(16, 12, 16, 12);
  column->setSpacing(12);
  auto* top = new QHBoxLayout;
  top->addWidget(answers_, 1);
  column->addLayout(top);
  column->addWidget(diagram_);
  column->addWidget(bars_, 1);
  column->addWidget(tricks_card_);
  auto* area = new PageArea(this);
  area->setWidgetResizable(true);
  area->setFrameShape(QFrame::NoFrame);
  area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  area->setFocusPolicy(Qt::NoFocus);
  area->setWidget(content);
  return area;
}

SidePanel* LoraPage::make_panel() {
  auto* panel = new SidePanel(this);
  layer_ = new LayerSection(panel);
  auto* tricks = new TrickSection(*tricks_, *player_, panel);
  auto* manners = new MannersSection(*tricks_, *player_, panel);
  const std::pair<QWidget*, const char*> sections[] = {
      {layer_->rank_section(), "lora_rank"},
      {new ScoreSection(*player_, panel), "lora_score"},
      {tricks, "lora_tricks"},
      {layer_, "lora_layer"},
      {manners, "lora_manners"},
      {turn_, "lora_turn"},
      {save_, "lora_save"},
  };
  for (const auto& [section, spot] : sections) {
    set_spot(section, spot, {9, 7, 9, 7});
    panel->add_section(section);
  }
  panel->add_stretch();
  connect(tricks, &TrickSection::prompt_touched, this, [this](const QString& prompt) {
    if (const auto index = tricks_->model()->find_prompt(prompt.toStdString())) choose_prompt(*index);
  });
  connect(manners, &MannersSection::prompt_chosen, this, &LoraPage::choose_prompt);
  return panel;
}

void LoraPage::tricks_changed() {
  const auto problem = tricks_->problem();
  answers_->set_model(problem->model(), prompt_);
  tricks_card_->mark_outdated();
  player_->start(problem, layer_->settings());
}

void LoraPage::layer_changed() {
  LoraSettings settings = layer_->settings();
  tricks_card_->mark_outdated();
  LoraSettings with_present_rate = settings;
  with_present_rate.learning_rate = player_->settings().learning_rate;
  if (with_present_rate == player_->settings()) {
    player_->set_learning_rate(settings.learning_rate);
    return;
  }
  player_->start(tricks_->problem(), settings);
}

void LoraPage::set_up(const LoraSettings& settings, const std::vector<std::size_t>& tricks_on,
                      std::size_t prompt, std::size_t train_to) {
  tricks_->set_up(tricks_on);
  layer_->set_settings(settings);
  prompt_ = prompt;
  position_ = 0;
  player_->pause();
  emit tricks_->changed();
  if (train_to == 0) return;
  const auto problem = tricks_->problem();
  player_->restore(problem, layer_->settings(), trained_steps(problem, layer_->settings(), train_to));
}

void LoraPage::choose_prompt(std::size_t prompt) {
  prompt_ = prompt;
  position_ = 0;
  show_focus();
}

void LoraPage::choose_position(std::size_t position) {
  position_ = position;
  show_focus();
}

void LoraPage::show_focus() {
  if (!player_->frame()) return;
  if (prompt_ >= player_->frame()->model().prompts()) prompt_ = 0;
  focus_ = WordFocus::at(player_->frame(), prompt_, position_);
  answers_->set_focus(focus_);
  diagram_->set_focus(focus_, player_->settings());
  bars_->set_focus(focus_);
  emit focus_changed();
}

void LoraPage::turn_the_picture() {
  if (!focus_.frame) return;
  BridgeDialog dialog(focus_, window());
  emit picture_turned();
  dialog.exec();
}

void LoraPage::save_as_adapter() {
  if (!player_->frame()) return;
  const LoraFramePtr frame = player_->frame();
  const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder for the adapter"));
  if (folder.isEmpty()) return;
  const QString shown = QDir::toNativeSeparators(folder);
  if (const auto error = save_adapter(*frame, folder)) {
    QMessageBox::warning(this, tr("Save the adapter"),
                         tr("The adapter could not be saved in %1: %2. Choose another folder.")
                             .arg(shown, QString::fromStdString(error->values.at(1))));
    return;
  }
  emit message(tr("The adapter was saved in %1. It opens on the Real models page.").arg(shown));
}

std::vector<const Exportable*> LoraPage::exportables() const {
  std::vector<const Exportable*> all = {diagram_, bars_};
  for (const Exportable* chart : tricks_card_->exportables()) all.push_back(chart);
  return all;
}

void LoraPage::follow_app_language() {
  // A picture in another language is still of the run on screen.
  if (ExportLanguage::is_active()) return;
  //: The language of the tiny model's words, "en" or "zh": as the language of this translation.
  const QString code = tr("en", "language code of the tiny model");
  if (code == app_language_) return;
  app_language_ = code;
  if (const auto language = language_of(code.toStdString())) tricks_->set_language(*language);
}

void LoraPage::retranslate() {
  turn_->setText(tr("Turn the picture…"));
  turn_->setToolTip(tr("From users and movies to this layer, step by step"));
  save_->setText(tr("Save as PEFT adapter…"));
  save_->setToolTip(tr("Save this layer as adapter_config.json and adapter_model.safetensors"));
  follow_app_language();
}

void LoraPage::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace lora::app
