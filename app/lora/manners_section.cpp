// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lora/manners_section.h"

#include <QCheckBox>
#include <QEvent>

#include "app/lora/lora_texts.h"
#include "app/theme/theme.h"

namespace lora::app {

MannersSection::MannersSection(TrickList& tricks, LoraPlayer& player, QWidget* parent)
    : PanelSection(parent),
      tricks_(tricks),
      player_(player),
      list_(new QLabel(this)),
      replay_(new QCheckBox(this)) {
  list_->setObjectName(QStringLiteral("manners"));
  list_->setTextFormat(Qt::RichText);
  list_->setWordWrap(true);
  list_->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
  replay_->setObjectName(QStringLiteral("replay_manners"));
  replay_->setChecked(tricks_.replays_manners());
  add_wide(list_);
  add_wide(replay_);
  connect(replay_, &QCheckBox::toggled, &tricks_, &TrickList::set_replays_manners);
  connect(list_, &QLabel::linkActivated, this,
          [this](const QString& prompt) { emit prompt_chosen(prompt.toULongLong()); });
  connect(&player_, &LoraPlayer::frame_shown, this, &MannersSection::show_frame);
  retranslate();
}

void MannersSection::show_frame() {
  if (!player_.frame()) return;
  const LoraFrame& frame = *player_.frame();
  QStringList lines;
  for (const std::size_t prompt : frame.problem().manners()) {
    const QString name = QString::fromStdString(frame.model().phrases()[prompt].prompt).toHtmlEscaped();
    const QString answer = LoraTexts::answer(frame, frame.answer(prompt)).toHtmlEscaped();
    const bool kept = frame.is_right(prompt);
    lines << QStringLiteral("<a href=\"%1\" style=\"color: %2; text-decoration: none\">%3</a>")
                 .arg(prompt)
                 .arg((kept ? current_theme().text : current_theme().accent_text).name(),
                      (kept ? tr("✓ %1 → %2") : tr("<b>✗ %1 → %2</b>")).arg(name, answer));
  }
  const QString html = lines.join(QStringLiteral("<br>"));
  if (html != list_->text()) list_->setText(html);
}

void MannersSection::retranslate() {
  set_heading(tr("Old manners to keep"));
  list_->setAccessibleName(tr("Old manners and what the model answers now"));
  replay_->setText(tr("Remind it of them in training"));
  replay_->setToolTip(
      tr("On: the old answers are trained along. Off: only the tricks are; the manners may be forgotten."));
  show_frame();
}

void MannersSection::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) retranslate();
  PanelSection::changeEvent(event);
}

}  // namespace lora::app
