// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/text_button.h"

#include <QLabel>
#include <QVBoxLayout>

#include "app/controls/panel_section.h"

namespace lora::app {

TextButton::TextButton(QWidget* parent)
    : QPushButton(parent), text_(new QLabel(this)), note_(new QLabel(this)) {
  set_role(this, "choice");
  text_->setTextFormat(Qt::RichText);
  note_->setTextFormat(Qt::PlainText);
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

void TextButton::set_content(const QString& html, const QString& note) {
  text_->setText(html);
  note_->setText(note);
  note_->setVisible(!note.isEmpty());
  updateGeometry();
}

QSize TextButton::sizeHint() const {
  return layout()->sizeHint();
}

QSize TextButton::minimumSizeHint() const {
  return layout()->minimumSize();
}

int TextButton::heightForWidth(int width) const {
  return layout()->totalHeightForWidth(width);
}

}  // namespace lora::app
