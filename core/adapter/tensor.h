// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/adapter/tensor_type.h"

namespace lora {

/// A tensor that lies in bytes owned by somebody else: row-major, little-endian. Where only its name and
/// shape are of interest there may be no bytes.
struct TensorView {
  std::string name;
  TensorType type = TensorType::f32;
  std::vector<std::uint64_t> shape;
  std::span<const std::byte> bytes;
};

/// Product of the shape; the reader has checked that it fits.
std::uint64_t numbers_in(const TensorView& tensor);
/// The bytes it takes in a file, by its shape.
std::uint64_t bytes_in(const TensorView& tensor);
/// Such as "4096x8"; "scalar" without dimensions.
std::string shape_text(const std::vector<std::uint64_t>& shape);

/// The numbers of an f64, f32, f16 or bf16 tensor, exactly. Throws std::invalid_argument for other types.
/// As many as there are bytes for.
std::vector<double> values_of(const TensorView& tensor);
/// The bytes of `values` in `type`, each rounded to nearest. Throws std::invalid_argument for other types.
std::vector<std::byte> bytes_of(std::span<const double> values, TensorType type);

}  // namespace lora
