// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "app/exporting/exportable.h"
#include "core/base/result.h"

namespace lora::app {

/// The data behind the picture as a CSV file: UTF-8 without a byte order mark, LF.
std::optional<Error> write_csv(const Exportable& exportable, const QString& path);

}  // namespace lora::app
