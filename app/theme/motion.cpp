// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/motion.h"

#include <QApplication>
#include <QSettings>
#include <QStyle>

#include "app/platform/platform.h"

namespace lora::app {
namespace {

const QString key = QStringLiteral("less_motion");

}  // namespace

bool wants_less_motion() {
  const QVariant chosen = QSettings().value(key);
  if (chosen.isValid()) return chosen.toBool();
  return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0 ||
         desktop_wants_less_motion();
}

void set_less_motion(bool less) {
  QSettings().setValue(key, less);
}

}  // namespace lora::app
