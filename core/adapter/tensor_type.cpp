// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapter/tensor_type.h"

#include <array>

namespace lora {
namespace {

struct TypeRow {
  TensorType type;
  std::string_view name;
  std::size_t bits;
};

constexpr std::array type_rows{
    TypeRow{TensorType::boolean, "BOOL", 8},    TypeRow{TensorType::f4, "F4", 4},
    TypeRow{TensorType::f6_e2m3, "F6_E2M3", 6}, TypeRow{TensorType::f6_e3m2, "F6_E3M2", 6},
    TypeRow{TensorType::u8, "U8", 8},           TypeRow{TensorType::i8, "I8", 8},
    TypeRow{TensorType::f8_e5m2, "F8_E5M2", 8}, TypeRow{TensorType::f8_e4m3, "F8_E4M3", 8},
    TypeRow{TensorType::f8_e8m0, "F8_E8M0", 8}, TypeRow{TensorType::i16, "I16", 16},
    TypeRow{TensorType::u16, "U16", 16},        TypeRow{TensorType::f16, "F16", 16},
    TypeRow{TensorType::bf16, "BF16", 16},      TypeRow{TensorType::i32, "I32", 32},
    TypeRow{TensorType::u32, "U32", 32},        TypeRow{TensorType::f32, "F32", 32},
    TypeRow{TensorType::c64, "C64", 64},        TypeRow{TensorType::f64, "F64", 64},
    TypeRow{TensorType::i64, "I64", 64},        TypeRow{TensorType::u64, "U64", 64},
};

}  // namespace

std::string_view name_of(TensorType type) {
  return type_rows[static_cast<std::size_t>(type)].name;
}

std::optional<TensorType> tensor_type_named(std::string_view name) {
  for (const TypeRow& row : type_rows) {
    if (row.name == name) return row.type;
  }
  return std::nullopt;
}

std::size_t bits_of(TensorType type) {
  return type_rows[static_cast<std::size_t>(type)].bits;
}

bool is_plain_float(TensorType type) {
  return type == TensorType::f64 || type == TensorType::f32 || type == TensorType::f16 ||
         type == TensorType::bf16;
}

}  // namespace lora
