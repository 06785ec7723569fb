// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

#include "app/theme/theme.h"

namespace lora::app {

/// The icon resources/icons/<name>.svg in the given colour (the file draws with currentColor), sharp at any
/// size.
QIcon themed_icon(const QString& name, const QColor& color = current_theme().text);

}  // namespace lora::app
