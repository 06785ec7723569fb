// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/auto_number.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>

#include "app/controls/number_box.h"

namespace lora::app {

AutoNumber::AutoNumber(QWidget* parent)
    : QWidget(parent), automatic_(new QCheckBox(this)), box_(new NumberBox(this)) {
  automatic_->setObjectName(QStringLiteral("auto"));
  automatic_->setChecked(true);
  automatic_->setText(tr("auto"));
  box_->setRange(0.0, 1e6);
  box_->setEnabled(false);
  box_->setFixedWidth(box_->fontMetrics().averageCharWidth() * 17);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(automatic_);
  layout->addWidget(box_);
  setFocusProxy(automatic_);
  connect(automatic_, &QCheckBox::toggled, this, [this](bool automatic) {
    box_->setEnabled(!automatic);
    emit chosen();
  });
  connect(box_, &QDoubleSpinBox::valueChanged, this, &AutoNumber::chosen);
}

void AutoNumber::set_texts(const QString& name, const QString& tool_tip) {
  automatic_->setAccessibleName(tr("%1: auto").arg(name));
  box_->setAccessibleName(name);
  box_->setToolTip(tool_tip);
  automatic_->setToolTip(tool_tip);
}

void AutoNumber::set_automatic_value(double value) {
  if (!automatic_->isChecked()) return;
  const QSignalBlocker block(box_);
  box_->setValue(value);
}

std::optional<double> AutoNumber::value() const {
  if (automatic_->isChecked()) return std::nullopt;
  return box_->value();
}

void AutoNumber::set_value(std::optional<double> value) {
  const QSignalBlocker block(automatic_);
  const QSignalBlocker block_box(box_);
  automatic_->setChecked(!value);
  box_->setEnabled(value.has_value());
  if (value) box_->setValue(*value);
}

void AutoNumber::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) automatic_->setText(tr("auto"));
  if (event->type() == QEvent::FontChange) box_->setFixedWidth(fontMetrics().averageCharWidth() * 17);
  QWidget::changeEvent(event);
}

}  // namespace lora::app
