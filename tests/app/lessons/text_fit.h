// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace lora::app {

/// The texts of the visible labels, buttons and fields in `root` that need more room than they have.
QStringList cut_texts(QWidget* root);

}  // namespace lora::app
