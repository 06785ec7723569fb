// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lessons/choice_button.h"

#include <QEvent>
#include <QLabel>

#include "app/controls/panel_section.h"

namespace lora::app {

ChoiceButton::ChoiceButton(std::size_t number, QWidget* parent) : TextButton(parent), number_(number) {
  setObjectName(QStringLiteral("answer_%1").arg(number));
  set_role(note_label(), "title");
}

void ChoiceButton::set_answer(const QString& html, const QString& plain) {
  if (html == html_) return;
  html_ = html;
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
  set_content(html_, note);
  setAccessibleName(note.isEmpty() ? tr("Answer %1: %2").arg(number_).arg(plain_)
                                   : tr("Answer %1: %2. %3").arg(number_).arg(plain_, note));
}

void ChoiceButton::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) show_mark();
  TextButton::changeEvent(event);
}

}  // namespace lora::app
