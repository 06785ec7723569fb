// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapter/float_formats.h"

#include <bit>
#include <cmath>

namespace lora {
namespace {

constexpr int double_mantissa = 52;
constexpr int double_bias = 1023;
constexpr std::uint64_t double_exponent_mask = 0x7ff;

struct Format {
  int exponent_bits;
  int mantissa_bits;
  constexpr int bias() const { return (1 << (exponent_bits - 1)) - 1; }
  constexpr std::uint64_t exponent_mask() const { return (std::uint64_t{1} << exponent_bits) - 1; }
  constexpr std::uint64_t mantissa_mask() const { return (std::uint64_t{1} << mantissa_bits) - 1; }
};

constexpr Format binary32{8, 23};
constexpr Format binary16{5, 10};
constexpr Format bfloat16{8, 7};

double widen(std::uint64_t bits, Format format) {
  const std::uint64_t sign = bits >> (format.exponent_bits + format.mantissa_bits) << 63;
  const std::uint64_t exponent = (bits >> format.mantissa_bits) & format.exponent_mask();
  const std::uint64_t mantissa = bits & format.mantissa_mask();
  const std::uint64_t fraction = mantissa << (double_mantissa - format.mantissa_bits);
  if (exponent == format.exponent_mask()) {
    return std::bit_cast<double>(sign | double_exponent_mask << double_mantissa | fraction);
  }
  if (exponent == 0) {
    const double magnitude =
        std::ldexp(static_cast<double>(mantissa), 1 - format.bias() - format.mantissa_bits);
    return sign != 0 ? -magnitude : magnitude;
  }
  const std::uint64_t wide = exponent + static_cast<std::uint64_t>(double_bias - format.bias());
  return std::bit_cast<double>(sign | wide << double_mantissa | fraction);
}

std::uint64_t rounded_shift(std::uint64_t value, int shift) {
  const std::uint64_t kept = value >> shift;
  const std::uint64_t lost = value & ((std::uint64_t{1} << shift) - 1);
  const std::uint64_t half = std::uint64_t{1} << (shift - 1);
  return kept + (lost > half || (lost == half && (kept & 1) != 0) ? 1 : 0);
}

/// Without the sign bit.
std::uint64_t narrow_magnitude(std::uint64_t bits, Format format) {
  const std::uint64_t infinity = format.exponent_mask() << format.mantissa_bits;
  const auto wide = static_cast<int>((bits >> double_mantissa) & double_exponent_mask);
  const std::uint64_t fraction = bits & ((std::uint64_t{1} << double_mantissa) - 1);
  int shift = double_mantissa - format.mantissa_bits;
  if (wide == static_cast<int>(double_exponent_mask)) {
    const std::uint64_t payload = fraction >> shift;
    const std::uint64_t quiet = std::uint64_t{1} << (format.mantissa_bits - 1);
    return infinity | (fraction != 0 && payload == 0 ? quiet : payload);
  }
  const int exponent = wide - double_bias + format.bias();
  if (exponent >= static_cast<int>(format.exponent_mask())) return infinity;
  if (exponent <= 0) shift += 1 - exponent;
  if (wide == 0 || shift > double_mantissa + 1) return 0;
  const std::uint64_t rounded = rounded_shift(fraction | std::uint64_t{1} << double_mantissa, shift);
  if (exponent <= 0) return rounded;
  // The leading one, and a carry out of the rounding, count up the exponent.
  return (static_cast<std::uint64_t>(exponent - 1) << format.mantissa_bits) + rounded;
}

std::uint64_t narrow(double value, Format format) {
  const auto bits = std::bit_cast<std::uint64_t>(value);
  return bits >> 63 << (format.exponent_bits + format.mantissa_bits) | narrow_magnitude(bits, format);
}

}  // namespace

double float32_to_double(std::uint32_t bits) {
  return widen(bits, binary32);
}
double float16_to_double(std::uint16_t bits) {
  return widen(bits, binary16);
}
double bfloat16_to_double(std::uint16_t bits) {
  return widen(bits, bfloat16);
}

std::uint32_t double_to_float32(double value) {
  return static_cast<std::uint32_t>(narrow(value, binary32));
}
std::uint16_t double_to_float16(double value) {
  return static_cast<std::uint16_t>(narrow(value, binary16));
}
std::uint16_t double_to_bfloat16(double value) {
  return static_cast<std::uint16_t>(narrow(value, bfloat16));
}

}  // namespace lora
