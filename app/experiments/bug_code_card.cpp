// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/experiments/bug_code_card.h"

#include <QEvent>
#include <QFontDatabase>
#include <QLabel>
#include <QVBoxLayout>

#include "app/controls/panel_section.h"

namespace lora::app {

BugCodeCard::BugCodeCard(QWidget* parent)
    : QFrame(parent), title_(new QLabel(this)), code_(new QLabel(this)), result_(new QLabel(this)) {
  set_role(this, "card");
  set_role(title_, "title");
  set_role(result_, "value");
  code_->setObjectName("code");
  result_->setObjectName("result");
  for (QLabel* label : {title_, code_, result_}) label->setTextFormat(Qt::PlainText);
  code_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  code_->setWordWrap(true);
  result_->setWordWrap(true);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(14, 8, 14, 8);
  column->setSpacing(6);
  for (QLabel* label : {title_, code_, result_}) column->addWidget(label);
  column->addStretch(1);
  set_code_font();
}

void BugCodeCard::set_content(const QString& title, const QString& code, const QString& result) {
  title_->setText(title);
  code_->setText(code);
  code_->setAccessibleName(title);
  result_->setText(result);
}

void BugCodeCard::set_code_font() {
  QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
  fixed.setPointSizeF(font().pointSizeF());
  if (font().pixelSize() > 0) fixed.setPixelSize(font().pixelSize());
  code_->setFont(fixed);
}

void BugCodeCard::changeEvent(QEvent* event) {
  QFrame::changeEvent(event);
  if (event->type() == QEvent::FontChange) set_code_font();
}

}  // namespace lora::app
