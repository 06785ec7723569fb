// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace lora {

/// The rank after which more rank helps least: the (rank, error) point farthest below the straight line from
/// the lowest rank to the highest. Nothing with fewer than 3 different ranks, an error that is not finite, or
/// no point below the line by a fifth of the whole fall (the error falls evenly, there is no elbow); nor for
/// a fall of at most 1e-6 stars.
std::optional<std::size_t> elbow_of(std::vector<std::pair<std::size_t, double>> errors);

}  // namespace lora
