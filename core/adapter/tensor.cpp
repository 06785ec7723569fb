// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapter/tensor.h"

#include <bit>
#include <concepts>
#include <stdexcept>

#include "core/adapter/float_formats.h"

namespace lora {
namespace {

template <std::unsigned_integral Bits, typename Widen>
std::vector<double> widened(std::span<const std::byte> bytes, Widen widen) {
  std::vector<double> values(bytes.size() / sizeof(Bits));
  for (std::size_t k = 0; k < values.size(); ++k) {
    Bits bits = 0;
    for (std::size_t byte = 0; byte < sizeof(Bits); ++byte) {
      bits = static_cast<Bits>(bits | static_cast<Bits>(bytes[k * sizeof(Bits) + byte]) << (8 * byte));
    }
    values[k] = widen(bits);
  }
  return values;
}

template <std::unsigned_integral Bits, typename Narrow>
std::vector<std::byte> narrowed(std::span<const double> values, Narrow narrow) {
  std::vector<std::byte> bytes(values.size() * sizeof(Bits));
  for (std::size_t k = 0; k < values.size(); ++k) {
    const Bits bits = narrow(values[k]);
    for (std::size_t byte = 0; byte < sizeof(Bits); ++byte) {
      bytes[k * sizeof(Bits) + byte] = static_cast<std::byte>(bits >> (8 * byte) & 0xff);
    }
  }
  return bytes;
}

[[noreturn]] void refuse(TensorType type) {
  throw std::invalid_argument("the tensor type must be F64, F32, F16 or BF16, not " +
                              std::string(name_of(type)));
}

}  // namespace

std::uint64_t numbers_in(const TensorView& tensor) {
  std::uint64_t product = 1;
  for (const std::uint64_t size : tensor.shape) product *= size;
  return product;
}

std::uint64_t bytes_in(const TensorView& tensor) {
  return numbers_in(tensor) * bits_of(tensor.type) / 8;
}

std::string shape_text(const std::vector<std::uint64_t>& shape) {
  if (shape.empty()) return "scalar";
  std::string text;
  for (const std::uint64_t size : shape) text += (text.empty() ? "" : "x") + std::to_string(size);
  return text;
}

std::vector<double> values_of(const TensorView& tensor) {
  switch (tensor.type) {
    case TensorType::f64:
      return widened<std::uint64_t>(tensor.bytes,
                                    [](std::uint64_t bits) { return std::bit_cast<double>(bits); });
    case TensorType::f32:
      return widened<std::uint32_t>(tensor.bytes, float32_to_double);
    case TensorType::f16:
      return widened<std::uint16_t>(tensor.bytes, float16_to_double);
    case TensorType::bf16:
      return widened<std::uint16_t>(tensor.bytes, bfloat16_to_double);
    default:
      refuse(tensor.type);
  }
}

std::vector<std::byte> bytes_of(std::span<const double> values, TensorType type) {
  switch (type) {
    case TensorType::f64:
      return narrowed<std::uint64_t>(values,
                                     [](double value) { return std::bit_cast<std::uint64_t>(value); });
    case TensorType::f32:
      return narrowed<std::uint32_t>(values, double_to_float32);
    case TensorType::f16:
      return narrowed<std::uint16_t>(values, double_to_float16);
    case TensorType::bf16:
      return narrowed<std::uint16_t>(values, double_to_bfloat16);
    default:
      refuse(type);
  }
}

}  // namespace lora
