// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/frame.h"

namespace lora {

/// values[k] = frame.guess(user, first + k) for first + k < last, with the same bits, in stars; much faster
/// than cell by cell, because B is read in the order it is stored in.
/// Throws std::invalid_argument when the cells are not in the frame.
void guess_row(const Frame& frame, std::size_t user, std::size_t first, std::size_t last, double* values);

}  // namespace lora
