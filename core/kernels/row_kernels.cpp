// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernels/row_kernels.h"

#include "core/kernels/tile_kernels.h"

namespace lora {
namespace {

std::size_t padded(std::size_t size) {
  return (size + double_lane - 1) / double_lane * double_lane;
}

}  // namespace

RowShape row_shape(std::size_t rows, std::size_t cols, std::size_t rank) {
  return {rows, cols, rank, padded(rows), padded(cols)};
}

std::size_t left_place(const RowShape& shape, std::size_t row, std::size_t k) {
  return k * shape.padded_rows + row;
}

std::size_t right_place(const RowShape& shape, std::size_t k, std::size_t col) {
  return shape.rank * shape.padded_rows + k * shape.padded_cols + col;
}

std::size_t factors_size(const RowShape& shape) {
  return shape.rank * (shape.padded_rows + shape.padded_cols);
}

const RowKernels& best_row_kernels() {
  // One question to the processor for both kinds, so that they never differ.
  static const bool fast = &best_tile_kernels() == avx2_tile_kernels() && avx2_row_kernels() != nullptr;
  return fast ? *avx2_row_kernels() : portable_row_kernels();
}

}  // namespace lora
