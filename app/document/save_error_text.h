// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/result.h"

namespace lora::app {

/// The sentence for file_unwritable: what happened to the file, and what helps.
QString save_error_text(const Error& error);

}  // namespace lora::app
