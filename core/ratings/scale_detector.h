// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/ratings/rating_table.h"

namespace lora {

/// The scale the ratings were given on. Whole stars from 1 to 5 are 1 to 5 by 1, unless `half_stars` asks for
/// the finer scale; other values within 0.5 to 5 are 0.5 to 5 by 0.5, or by a finer step that fits; anything
/// else is lowest to highest by the greatest step that fits, or without steps (0) when more than 1,000 steps
/// would be needed. Without ratings: the default scale.
RatingScale detect_scale(const std::vector<Rating>& ratings, bool half_stars);

}  // namespace lora
