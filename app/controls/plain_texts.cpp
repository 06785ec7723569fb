// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/plain_texts.h"

#include <QHelpEvent>
#include <QLabel>
#include <QTextDocument>
#include <QToolTip>

namespace lora::app {
namespace {

const QLatin1String html_mark("<qt>");

/// The label Qt shows tool tips with: its text is made safe where it comes from.
bool is_tip(const QObject& object) {
  return object.inherits("QTipLabel");
}

}  // namespace

QString plain_tip(const QString& text) {
  if (!Qt::mightBeRichText(text)) return text;
  return html_mark + text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>"));
}

bool PlainTexts::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::Polish && !is_tip(*watched)) {
    auto* label = qobject_cast<QLabel*>(watched);
    if (label != nullptr && label->textFormat() == Qt::AutoText) label->setTextFormat(Qt::PlainText);
  }
  if (event->type() == QEvent::ToolTip && watched->isWidgetType()) {
    auto* widget = static_cast<QWidget*>(watched);
    const QString tip = widget->toolTip();
    if (!tip.startsWith(html_mark) && Qt::mightBeRichText(tip)) {
      QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), plain_tip(tip), widget);
      return true;
    }
  }
  return QObject::eventFilter(watched, event);
}

}  // namespace lora::app
