// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lora/answer_cards.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "app/controls/panel_section.h"
#include "app/lora/lora_texts.h"
#include "app/theme/theme.h"

namespace lora::app {
namespace {

QVBoxLayout* add_card(QHBoxLayout* row, int stretch, QWidget* parent) {
  auto* card = new QFrame(parent);
  set_role(card, "card");
  auto* column = new QVBoxLayout(card);
  column->setContentsMargins(14, 10, 14, 10);
  column->setSpacing(4);
  row->addWidget(card, stretch);
  return column;
}

void enlarge(QWidget* widget, double factor) {
  QFont font;  // the application's, of this theme
  font.setPointSizeF(font.pointSizeF() * factor);
  font.setWeight(QFont::DemiBold);
  widget->setFont(font);
}

}  // namespace

AnswerCards::AnswerCards(QWidget* parent)
    : QWidget(parent),
      prompt_label_(new QLabel(this)),
      prompt_(new QComboBox(this)),
      frozen_label_(new QLabel(this)),
      frozen_(new QLabel(this)),
      after_label_(new QLabel(this)),
      after_(new QLabel(this)),
      identical_(new QLabel(this)),
      wanted_(new QLabel(this)) {
  prompt_->setObjectName(QStringLiteral("prompt_choice"));
  frozen_->setObjectName(QStringLiteral("frozen_answer"));
  after_->setObjectName(QStringLiteral("lora_answer"));
  identical_->setObjectName(QStringLiteral("identical_note"));
  wanted_->setObjectName(QStringLiteral("wanted_note"));
  prompt_label_->setBuddy(prompt_);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(12);
  QVBoxLayout* left = add_card(row, 3, this);
  QVBoxLayout* middle = add_card(row, 4, this);
  QVBoxLayout* right = add_card(row, 6, this);
  left->addWidget(prompt_label_);
  left->addWidget(prompt_);
  left->addStretch(1);
  middle->addWidget(frozen_label_);
  middle->addWidget(frozen_);
  middle->addWidget(identical_);
  middle->addStretch(1);
  right->addWidget(after_label_);
  right->addWidget(after_);
  right->addWidget(wanted_);
  right->addStretch(1);
  for (QLabel* label : {prompt_label_, frozen_label_, after_label_, identical_, wanted_})
    set_role(label, "muted");
  for (QLabel* label : {frozen_, after_, identical_, wanted_}) label->setWordWrap(true);
  after_->setTextFormat(Qt::RichText);
  after_->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
  frozen_->setTextFormat(Qt::PlainText);
  connect(prompt_, &QComboBox::activated, this,
          [this](int index) { emit prompt_chosen(static_cast<std::size_t>(index)); });
  connect(after_, &QLabel::linkActivated, this,
          [this](const QString& position) { emit position_chosen(position.toULongLong()); });
  retranslate();
}

void AnswerCards::set_model(const ToyModel& model, std::size_t prompt) {
  prompt_->clear();
  for (const ToyPhrase& phrase : model.phrases()) prompt_->addItem(QString::fromStdString(phrase.prompt));
  prompt_->setCurrentIndex(static_cast<int>(prompt));
}

void AnswerCards::set_focus(const WordFocus& focus) {
  focus_ = focus;
  prompt_->setCurrentIndex(static_cast<int>(focus.prompt));
  show_answers();
}

QString AnswerCards::marked_answer() const {
  const Answer& answer = focus_.frame->answer(focus_.prompt);
  const Answer& frozen = focus_.frame->frozen_answer(focus_.prompt);
  const Theme& theme = current_theme();
  const bool blanks = focus_.frame->model().language() == ToyLanguage::english;
  const QString blank = blanks ? QStringLiteral(" ") : QString();
  QString html;
  for (std::size_t k = 0; k <= answer.size(); ++k) {
    const bool end = k == answer.size();
    const bool is_new = !end && (k >= frozen.size() || answer[k] != frozen[k]);
    QString style = QStringLiteral("color: %1; text-decoration: %2;")
                        .arg((end      ? theme.muted_text
                              : is_new ? theme.accent_text
                                       : theme.text)
                                 .name(),
                             is_new ? QStringLiteral("underline") : QStringLiteral("none"));
    if (k == focus_.position) style += QStringLiteral(" background-color: %1;").arg(theme.grid.name());
    const QString text =
        end ? QStringLiteral("■") : LoraTexts::word(focus_.frame->model(), answer[k]).toHtmlEscaped();
    html += QStringLiteral("<a href=\"%1\" style=\"%2\">%3%4%5</a>%6")
                .arg(k)
                .arg(style, is_new ? QStringLiteral("<b>") : QString(), text,
                     is_new ? QStringLiteral("</b>") : QString(), blank);
  }
  return html;
}

void AnswerCards::show_answers() {
  if (!focus_.frame) return;
  const LoraFrame& frame = *focus_.frame;
  frozen_->setText(LoraTexts::answer(frame, frame.frozen_answer(focus_.prompt)));
  const QString html = marked_answer();
  if (html != after_->text()) after_->setText(html);
  after_->setAccessibleName(LoraTexts::answer(frame, frame.answer(focus_.prompt)));
  identical_->setText(frame.is_identical_to_frozen()
                          ? tr("✓ With LoRA every logit is now the same, bit for bit.")
                          : tr("Step %1: LoRA changes the logits.").arg(frame.step()));
  const QString wanted = LoraTexts::answer(frame, frame.wanted_answer(focus_.prompt));
  const bool trick = frame.problem().trick_of(focus_.prompt) != nullptr;
  if (frame.is_right(focus_.prompt)) {
    wanted_->setText(trick ? tr("✓ The trick is learned.") : tr("✓ The old manner is kept."));
  } else {
    wanted_->setText((trick ? tr("✗ To be learned: %1") : tr("✗ The old manner was: %1")).arg(wanted));
  }
}

void AnswerCards::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) retranslate();
  QWidget::changeEvent(event);
}

void AnswerCards::retranslate() {
  prompt_label_->setText(tr("Prompt"));
  frozen_label_->setText(tr("Frozen model: W x"));
  after_label_->setText(tr("With LoRA: W x + scale · B (A x)"));
  prompt_->setAccessibleName(tr("Prompt"));
  after_->setToolTip(tr("New words are underlined. Click a word to see how it was chosen."));
  enlarge(frozen_, 1.5);
  enlarge(after_, 1.5);
  show_answers();
}

}  // namespace lora::app
