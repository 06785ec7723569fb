// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/rank/rank_sweep.h"

namespace lora {

/// The rank that guesses the hidden ratings best: index into result.ranks of the lowest hidden RMSE (of equal
/// ones the lower rank). Nothing when no rating was hidden or every run diverged.
std::optional<std::size_t> best_on_hidden(const SweepResult& result);

}  // namespace lora
