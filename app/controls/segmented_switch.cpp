// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/segmented_switch.h"

#include <QGridLayout>
#include <QPushButton>

#include "app/controls/panel_section.h"

namespace lora::app {

SegmentedSwitch::SegmentedSwitch(int choices, int columns, QWidget* parent)
    : QWidget(parent), group_(new QButtonGroup(this)) {
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setSpacing(4);
  for (int index = 0; index < choices; ++index) {
    auto* button = new QPushButton(this);
    button->setCheckable(true);
    set_role(button, "segment");
    button->setFocusPolicy(Qt::TabFocus);  // after a click Space still plays
    group_->addButton(button, index);
    grid->addWidget(button, index / columns, index % columns);
  }
  group_->setExclusive(true);
  connect(group_, &QButtonGroup::idClicked, this, &SegmentedSwitch::chosen);
  set_current(0);
}

void SegmentedSwitch::set_texts(const QStringList& texts, const QStringList& tool_tips,
                                const QStringList& names) {
  for (int index = 0; index < texts.size(); ++index) {
    QAbstractButton* button = group_->button(index);
    button->setText(texts[index]);
    button->setAccessibleName(names.value(index, texts[index]));
    if (index < tool_tips.size()) button->setToolTip(tool_tips[index]);
  }
}

void SegmentedSwitch::set_current(int index) {
  QAbstractButton* current = group_->button(index);
  if (current == nullptr) return;
  current->setChecked(true);
  // Tab comes to the chosen one, and the arrows go on from there.
  for (QAbstractButton* button : group_->buttons())
    button->setFocusPolicy(button == current ? Qt::TabFocus : Qt::NoFocus);
}

}  // namespace lora::app
