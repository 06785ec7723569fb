// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace lora::app {

/// Takes input by keyboard: a button, a box, a slider, a list or table, enabled and reached by Tab.
bool is_control(const QWidget& widget);
/// `part` itself, or the first control in it that is visible; null when there is none.
QWidget* first_control_in(QWidget& part);

}  // namespace lora::app
