// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lessons/choice_button.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include "app/controls/panel_section.h"

namespace lora::app {

ChoiceButton::ChoiceButton(std::size_t number, QWidget* parent)
    : QPushButton(parent), number_(number), text_(new QLabel(this)), note_(new QLabel(this)) {
  setObjectName(QStringLiteral("answer_%1").arg(number));
  set_role(this, "choice");
  set_role(note_, "title");
  text_->setTextFormat(Qt::RichText);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(12, 7, 10, 7);
  layout->setSpacing(2);
  for (QLabel* label : {text_, note_}) {
    label->setWordWrap(true);
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    layout->addWidget(label);
  }
  note_->hide();
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

void ChoiceButton::set_answer(const QString& html, const QString& plain) {
  if (plain == plain_ && html == text_->text()) return;
  text_->setText(html);
  plain_ = plain;
  show_mark();
}

void ChoiceButton::set_mark(Mark mark) {
  setEnabled(mark == Mark::open);
  if (mark == mark_) return;
  mark_ = mark;
  show_mark();
}

void ChoiceButton::show_mark() {
  QString note;
  switch (mark_) {
    case Mark::open:
      break;
    case Mark::chosen:
      note = tr("Your answer");
      break;
    case Mark::right:
      note = tr("✓ This is right");
      break;
    case Mark::wrong:
      note = tr("✗ Your answer: not this time");
      break;
    case Mark::right_and_chosen:
      note = tr("✓ Your answer, and right");
      break;
  }
  note_->setText(note);
  note_->setVisible(!note.isEmpty());
  setAccessibleName(note.isEmpty() ? tr("Answer %1: %2").arg(number_).arg(plain_)
                                   : tr("Answer %1: %2. %3").arg(number_).arg(plain_, note));
  updateGeometry();
}

QSize ChoiceButton::sizeHint() const {
  return layout()->sizeHint();
}

QSize ChoiceButton::minimumSizeHint() const {
  return layout()->minimumSize();
}

int ChoiceButton::heightForWidth(int width) const {
  return layout()->totalHeightForWidth(width);
}

void ChoiceButton::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) show_mark();
  QPushButton::changeEvent(event);
}

}  // namespace lora::app
