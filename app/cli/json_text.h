// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <nlohmann/json.hpp>
#include <optional>

#include "core/factorization/training_settings.h"

namespace lora::app {

/// The value, or null.
nlohmann::ordered_json json_number(std::optional<double> value);
/// Indented, with a line break at the end. NaN becomes null, doubles read back bit for bit.
QString json_text(const nlohmann::ordered_json& json);
/// seed, start, sigma, method, l2, base, hide.
void add_settings(nlohmann::ordered_json& json, const TrainingSettings& settings);

}  // namespace lora::app
