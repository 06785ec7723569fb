// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace lora {

/// What the numbers of a tensor are, in the order of the safetensors library (its writer puts the last kinds
/// first).
enum class TensorType {
  boolean,
  f4,
  f6_e2m3,
  f6_e3m2,
  u8,
  i8,
  f8_e5m2,
  f8_e4m3,
  f8_e8m0,
  i16,
  u16,
  f16,
  bf16,
  i32,
  u32,
  f32,
  c64,
  f64,
  i64,
  u64,
};

/// As in a safetensors header, such as "BF16".
std::string_view name_of(TensorType type);
std::optional<TensorType> tensor_type_named(std::string_view name);
std::size_t bits_of(TensorType type);
/// f64, f32, f16 or bf16: what the factors of an adapter may be here.
bool is_plain_float(TensorType type);

}  // namespace lora
