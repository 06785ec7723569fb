// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/factorization/factors.h"

namespace lora {

/// How A and B start, named A first. LoRA (Hu et al. 2021, section 4.1) uses gaussian_zero.
enum class Start { gaussian_zero, zero_gaussian, zero_zero, gaussian_gaussian };

/// A (users × rank) and B (rank × movies) with entries drawn from N(0, sigma²) or exactly 0.
/// Latent dimension k has random streams of its own, so the first k dimensions do not change with the rank.
/// Throws std::invalid_argument when rank is 0 or sigma is negative or not finite.
Factors initial_factors(std::size_t users, std::size_t movies, std::size_t rank, Start start, double sigma,
                        std::uint64_t seed);

}  // namespace lora
