// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/theme/theme.h"

namespace lora::app {

/// Qt style sheet of the whole application in this theme. Widgets opt in by object name or by the dynamic
/// property "role": "card", "bubble", "panel", "bar", "heading", "title", "muted", "value", "primary",
/// "door", "callout", "error".
QString style_sheet_of(const Theme& theme);

}  // namespace lora::app
