// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/panel_section.h"

#include <QStyle>
#include <QVBoxLayout>
#include <QVariant>

namespace lora::app {

void set_role(QWidget* widget, const char* role) {
  widget->setProperty("role", QString::fromLatin1(role));
  widget->style()->unpolish(widget);
  widget->style()->polish(widget);
}

PanelSection::PanelSection(QWidget* parent)
    : QWidget(parent), heading_(new QLabel(this)), grid_(new QGridLayout) {
  set_role(heading_, "heading");
  grid_->setColumnStretch(0, 1);
  grid_->setHorizontalSpacing(8);
  grid_->setVerticalSpacing(5);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(6);
  layout->addWidget(heading_);
  layout->addLayout(grid_);
}

void PanelSection::set_heading(const QString& text) {
  heading_->setText(text);
  setAccessibleName(text);
}

QLabel* PanelSection::add_row(QWidget* control) {
  auto* label = new QLabel(this);
  label->setBuddy(control);
  const int row = grid_->rowCount();
  grid_->addWidget(label, row, 0);
  grid_->addWidget(control, row, 1, Qt::AlignRight | Qt::AlignVCenter);
  return label;
}

void PanelSection::add_wide(QWidget* widget) {
  grid_->addWidget(widget, grid_->rowCount(), 0, 1, 2);
}

std::pair<QLabel*, QLabel*> PanelSection::add_value() {
  auto* value = new QLabel(this);
  set_role(value, "value");
  value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  value->setTextInteractionFlags(Qt::TextSelectableByMouse);
  QLabel* label = add_row(value);
  label->setBuddy(nullptr);
  return {label, value};
}

}  // namespace lora::app
