// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace lora::app {

/// "Good to know": what must be said right about A, B, W, the SVD floor and ranks, where tutorials differ.
void show_good_to_know(QWidget* parent);
void show_about(QWidget* parent);

}  // namespace lora::app
