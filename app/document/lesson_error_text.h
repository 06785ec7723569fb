// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

#include "core/base/result.h"

namespace lora::app {

/// A sentence for what can be wrong with a lesson, without its place; nothing for other errors.
std::optional<QString> lesson_error_text(const Error& error);

}  // namespace lora::app
