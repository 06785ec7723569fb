// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lora::app {

/// Languages of the app: "en" and "zh_CN".
QString current_language();
/// Switches every text at once; widgets get QEvent::LanguageChange. Unknown codes mean English.
void apply_language(const QString& code);
/// What the settings say, otherwise the system's language.
QString preferred_language();

}  // namespace lora::app
