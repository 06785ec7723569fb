// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

#include "core/factorization/training_settings.h"

namespace lora {

// The words for the choices of TrainingSettings in session files, lessons and on the command line, in the
// order of the enums in initializer.h, training_settings.h and base.h.
inline constexpr std::array<std::string_view, 4> start_words{"gaussian-zero", "zero-gaussian", "zero-zero",
                                                             "gaussian-gaussian"};
inline constexpr std::array<std::string_view, 5> method_words{"gd", "momentum", "adam", "als", "sgd"};
inline constexpr std::array<std::string_view, 4> base_words{"zero", "mean", "offsets", "table"};
static_assert(static_cast<std::size_t>(Start::gaussian_gaussian) + 1 == start_words.size());
static_assert(static_cast<std::size_t>(Method::sgd) + 1 == method_words.size());
static_assert(static_cast<std::size_t>(BaseKind::table) + 1 == base_words.size());

template <typename Enum, std::size_t N>
std::string_view word_of(Enum value, const std::array<std::string_view, N>& words) {
  return words.at(static_cast<std::size_t>(value));
}

}  // namespace lora
