// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace lora {

/// The floating-point formats of model files, IEEE 754 binary32 and binary16 and bfloat16, as bits.
/// Widening to double is exact, denormals, infinities and NaN payloads included. Narrowing rounds to nearest,
/// ties to even; too large becomes infinite. Narrowing what was widened gives the same bits.
double float32_to_double(std::uint32_t bits);
double float16_to_double(std::uint16_t bits);
double bfloat16_to_double(std::uint16_t bits);

std::uint32_t double_to_float32(double value);
std::uint16_t double_to_float16(double value);
std::uint16_t double_to_bfloat16(double value);

}  // namespace lora
