// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/base/json_document.h"
#include "core/factorization/training_settings.h"
#include "core/session/session.h"

namespace lora {

/// The largest rank a session file may ask for.
inline constexpr std::size_t session_rank_limit = 4'096;

/// Appends the settings as a JSON object; null stands for "automatic".
/// `unknown` is written after what is known.
void append_settings(std::string& json, const TrainingSettings& settings, const UnknownKeys& unknown = {});

/// Throws JsonInputError.
TrainingSettings read_settings(const JsonNode& node);
UnknownKeys unknown_settings(const JsonNode& node);

}  // namespace lora
