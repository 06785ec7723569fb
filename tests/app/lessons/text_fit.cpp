// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/lessons/text_fit.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTextDocument>
#include <algorithm>

#include "app/controls/text_button.h"

namespace lora::app {
namespace {

bool label_fits(const QLabel& label) {
  if (label.text().isEmpty()) return true;
  if (!label.wordWrap()) return label.sizeHint().width() <= label.width() + 1;
  return label.heightForWidth(label.width()) <= label.height() + 1 &&
         label.minimumSizeHint().width() <= label.width() + 1;
}

bool button_fits(const QAbstractButton& button) {
  if (const auto* text = qobject_cast<const TextButton*>(&button))
    return text->heightForWidth(text->width()) <= text->height() + 1;
  if (button.text().isEmpty()) return true;
  const int shown = button.fontMetrics().size(Qt::TextShowMnemonic, button.text()).width();
  return button.sizeHint().width() <= button.width() + 1 || shown + 8 <= button.width();
}

bool choice_fits(const QComboBox& box) {
  QStyleOptionComboBox option;
  option.initFrom(&box);
  option.rect = box.rect();
  const QRect room =
      box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
  return box.fontMetrics().horizontalAdvance(box.currentText()) <= room.width();
}

bool fits(QWidget* widget) {
  if (const auto* label = qobject_cast<QLabel*>(widget)) return label_fits(*label);
  if (const auto* button = qobject_cast<QAbstractButton*>(widget)) return button_fits(*button);
  if (const auto* box = qobject_cast<QComboBox*>(widget)) return choice_fits(*box);
  if (const auto* area = qobject_cast<QScrollArea*>(widget))
    return area->widget() == nullptr || area->widget()->width() <= area->viewport()->width();
  return true;
}

QString text_of(QWidget* widget) {
  QString text = widget->property("text").toString();
  if (const auto* box = qobject_cast<QComboBox*>(widget)) text = box->currentText();
  return QStringLiteral("%1 “%2” has %3 × %4")
      .arg(widget->objectName().isEmpty() ? widget->metaObject()->className() : widget->objectName())
      .arg(text)
      .arg(widget->width())
      .arg(widget->height());
}

}  // namespace

QStringList cut_texts(QWidget* root) {
  QStringList cut;
  QList<QWidget*> all = root->findChildren<QWidget*>();
  all.prepend(root);
  for (QWidget* widget : all) {
    if (widget->isVisible() && !fits(widget)) cut << text_of(widget);
  }
  return cut;
}

}  // namespace lora::app
