// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace lora::app {

/// What a part of the window is, in the present language.
struct SpotText {
  QString title;
  QString text;  ///< two or three sentences
};

/// Names of all parts that can be explained or hidden, page by page.
QStringList spot_names();
/// Nothing for a name that is no part.
std::optional<SpotText> spot_text(const QString& name);

}  // namespace lora::app
