// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernels/padded_matrix.h"

#include <algorithm>
#include <new>

namespace lora {
namespace {

constexpr std::align_val_t cache_line{64};
constexpr std::size_t unlucky_stride = 256;

float* allocate(std::size_t count) {
  return count == 0 ? nullptr : static_cast<float*>(::operator new[](count * sizeof(float), cache_line));
}

}  // namespace

void PaddedMatrix::Release::operator()(float* data) const {
  ::operator delete[](data, cache_line);
}

std::size_t PaddedMatrix::stride_for(std::size_t cols) {
  const std::size_t rounded = (cols + lane - 1) / lane * lane;
  return rounded > 0 && rounded % unlucky_stride == 0 ? rounded + lane : rounded;
}

std::size_t PaddedMatrix::bytes_for(std::size_t rows, std::size_t cols) {
  return rows * stride_for(cols) * sizeof(float);
}

PaddedMatrix::PaddedMatrix(std::size_t rows, std::size_t cols)
    : rows_(rows), cols_(cols), stride_(stride_for(cols)), data_(allocate(rows * stride_)) {
  std::fill_n(data_.get(), rows_ * stride_, 0.0f);
}

PaddedMatrix::PaddedMatrix(const PaddedMatrix& other)
    : rows_(other.rows_),
      cols_(other.cols_),
      stride_(other.stride_),
      data_(allocate(other.rows_ * other.stride_)) {
  std::copy_n(other.data_.get(), rows_ * stride_, data_.get());
}

PaddedMatrix& PaddedMatrix::operator=(const PaddedMatrix& other) {
  if (this == &other) return *this;
  if (rows_ != other.rows_ || cols_ != other.cols_) return *this = PaddedMatrix(other);
  std::copy_n(other.data_.get(), rows_ * stride_, data_.get());
  return *this;
}

bool PaddedMatrix::operator==(const PaddedMatrix& other) const {
  if (rows_ != other.rows_ || cols_ != other.cols_) return false;
  for (std::size_t i = 0; i < rows_; ++i) {
    if (!std::equal(row(i), row(i) + cols_, other.row(i))) return false;
  }
  return true;
}

}  // namespace lora
