// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lora/score_section.h"

#include <QEvent>
#include <QLocale>

#include "app/controls/number_box.h"
#include "app/lora/lora_texts.h"

namespace lora::app {

ScoreSection::ScoreSection(LoraPlayer& player, QWidget* parent) : PanelSection(parent), player_(player) {
  for (auto* row : {&tricks_, &manners_, &loss_, &trainable_, &frozen_, &identical_, &hash_, &merged_})
    *row = add_value();
  tricks_.second->setObjectName(QStringLiteral("tricks_learned"));
  manners_.second->setObjectName(QStringLiteral("manners_kept"));
  identical_.second->setObjectName(QStringLiteral("identical"));
  hash_.second->setObjectName(QStringLiteral("w_unchanged"));
  merged_.second->setObjectName(QStringLiteral("merged_same"));
  merge_note_ = new QLabel(this);
  outcome_ = new QLabel(this);
  for (QLabel* label : {merge_note_, outcome_}) {
    label->setWordWrap(true);
    set_role(label, "muted");
    add_wide(label);
  }
  connect(&player_, &LoraPlayer::frame_shown, this, &ScoreSection::show_frame);
  connect(&player_, &Player::state_changed, this, &ScoreSection::show_frame);
  retranslate();
}

void ScoreSection::show_frame() {
  if (!player_.frame()) return;
  const LoraFrame& frame = *player_.frame();
  const QLocale locale;
  tricks_.second->setText(LoraTexts::of(frame.tricks_learned(), frame.tricks()));
  manners_.second->setText(LoraTexts::of(frame.manners_kept(), frame.manners()));
  loss_.second->setText(short_number(frame.snapshot().loss, 3));
  trainable_.second->setText(locale.toString(qulonglong(frame.trainable_parameters())));
  frozen_.second->setText(locale.toString(qulonglong(frame.frozen_parameters())));
  show_checks(frame);
  switch (player_.outcome()) {
    case Outcome::running:
      outcome_->clear();
      break;
    case Outcome::converged:
      outcome_->setText(tr("Finished: there is nothing more to learn, or the loss no longer moves."));
      break;
    case Outcome::diverged:
      outcome_->setText(tr("The numbers grew without bound. Choose a smaller learning rate."));
      break;
  }
  outcome_->setVisible(!outcome_->text().isEmpty());
}

void ScoreSection::show_checks(const LoraFrame& frame) {
  identical_.second->setText(frame.is_identical_to_frozen() ? tr("✓ yes") : tr("no"));
  const std::string now = frame.model().w_hash();
  const QString hash = QString::fromStdString(now).left(8);
  const bool same = now == player_.first_w_hash();
  hash_.second->setText(same ? tr("✓ %1…").arg(hash) : tr("✗ %1…").arg(hash));
  hash_.second->setToolTip(
      tr("Fingerprint of all numbers of W. Before training: %1; at this step: %2.")
          .arg(QString::fromStdString(player_.first_w_hash()), QString::fromStdString(now)));
  const MergeCheck& merge = frame.merge();
  merged_.second->setText(merge.same_answers ? tr("✓ yes") : tr("✗ no"));
  merge_note_->setText(tr("Merged: one matrix W + scale · B·A. Largest difference of a logit: %1")
                           .arg(merge.largest_difference == 0.0
                                    ? QStringLiteral("0")
                                    : QString::number(merge.largest_difference, 'g', 2)));
}

void ScoreSection::retranslate() {
  set_heading(tr("Score"));
  tricks_.first->setText(tr("New tricks learned"));
  manners_.first->setText(tr("Old manners kept"));
  loss_.first->setText(tr("Loss (nats a word)"));
  trainable_.first->setText(tr("Trainable numbers"));
  frozen_.first->setText(tr("Frozen numbers"));
  identical_.first->setText(tr("Logits = W x, every bit"));
  hash_.first->setText(tr("W unchanged"));
  merged_.first->setText(tr("Merged: same answers"));
  show_frame();
}

void ScoreSection::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  PanelSection::changeEvent(event);
}

}  // namespace lora::app
