// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace lora::app {

/// Keys and wheel as they are meant everywhere in the window: scrolling a panel must not turn the box that
/// happens to pass under the pointer, and Space presses a focused button, but plays everywhere else; Enter
/// presses a focused button too.
class InputRules : public QObject {
  Q_OBJECT
 public:
  using QObject::QObject;

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace lora::app
