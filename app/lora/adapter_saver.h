// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

#include "core/base/result.h"
#include "core/lora/lora_frame.h"

namespace lora::app {

/// Writes the layer of this step as a PEFT adapter, adapter_config.json and adapter_model.safetensors, into
/// the folder (made when missing). Numbers are written as f64, so that it opens again bit for bit. Nothing:
/// saved; otherwise file_unwritable (values: path, the system's words).
std::optional<Error> save_adapter(const LoraFrame& frame, const QString& folder);

}  // namespace lora::app
