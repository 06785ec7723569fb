// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/models/adapter_loader.h"

namespace lora::app {

/// What `inspect` prints: one JSON object, or a table for people.
QString json_of(const AdapterReport& report);
QString text_of(const AdapterReport& report);

}  // namespace lora::app
