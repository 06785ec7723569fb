// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/experiments/notice_row.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "app/controls/panel_section.h"

namespace lora::app {

NoticeRow::NoticeRow(QLabel* text, const std::vector<QPushButton*>& buttons, QWidget* parent)
    : QFrame(parent) {
  set_role(this, "card");
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
  text->setWordWrap(true);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(14, 10, 14, 10);
  row->setSpacing(14);
  row->addWidget(text, 1);
  for (QPushButton* button : buttons) row->addWidget(button);
}

}  // namespace lora::app
