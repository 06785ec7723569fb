// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/result.h"

namespace lora::app {

/// A value of an error, made safe for one line of text; empty when there is none.
QString error_value(const Error& error, std::size_t index);
/// A value that is a number of bytes, such as "1.2 MiB".
/// A value that lists names: not shortened.
QString error_list(const Error& error, std::size_t index);
QString error_size(const Error& error, std::size_t index);

}  // namespace lora::app
