// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "app/exporting/deck.h"
#include "core/base/result.h"

namespace lora::app {

/// The deck as a .pptx file (Office Open XML, ECMA-376, transitional). The same deck gives the same bytes:
/// no time of day, no name, no random id. Characters that XML cannot hold are dropped.
/// An Error (export_failed, values: "pptx", the library's words) when a library gives up.
/// Throws std::invalid_argument for a picture without PNG bytes, a chart without series, a series whose
/// points are not as many as the categories, or columns in a chart without categories.
Result<QByteArray> write_pptx(const Deck& deck);

}  // namespace lora::app
