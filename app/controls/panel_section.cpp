// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/panel_section.h"

#include <QEvent>
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
  values_.append(std::pair(label, value));
  return {label, value};
}

void PanelSection::share_tool_tips() {
  // A symbol is explained wherever the pointer rests in its row.
  for (auto* label : findChildren<QLabel*>(Qt::FindDirectChildrenOnly)) {
    const QWidget* control = label->buddy();
    if (control != nullptr && !control->toolTip().isEmpty()) label->setToolTip(control->toolTip());
  }
  for (const auto& [label, value] : std::as_const(values_)) {
    if (!label->toolTip().isEmpty()) value->setToolTip(label->toolTip());
  }
}

bool PanelSection::event(QEvent* event) {
  // A text has changed: a value alone would not say what it is of.
  if (event->type() == QEvent::LayoutRequest) {
    share_tool_tips();
    for (const auto& [label, value] : std::as_const(values_)) {
      const QString name = QStringLiteral("%1: %2").arg(label->text(), value->text());
      if (name != value->accessibleName()) value->setAccessibleName(name);
    }
  }
  return QWidget::event(event);
}

}  // namespace lora::app
