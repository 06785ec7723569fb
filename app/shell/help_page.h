// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

namespace lora::app {

/// A page to read in a dialog over `parent`, until it is closed. `html` is our own: nothing of a file.
void show_help_page(QWidget* parent, const QString& title, const QString& html);

}  // namespace lora::app
