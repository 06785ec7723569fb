// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <vector>

class QLabel;
class QPushButton;

namespace lora::app {

/// What has to be said about what is shown, with what can be done about it. In a layout with nothing else on
/// screen it stands in the middle.
class NoticeRow : public QFrame {
 public:
  NoticeRow(QLabel* text, const std::vector<QPushButton*>& buttons, QWidget* parent);
};

}  // namespace lora::app
