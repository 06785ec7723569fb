// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/result.h"

namespace lora::app {

/// What is wrong, where (file, line, column, as far as known) and what to do, in the present language. Plain
/// text: show it with Qt::PlainText, it quotes what stands in the file.
QString error_text(const Error& error);

}  // namespace lora::app
