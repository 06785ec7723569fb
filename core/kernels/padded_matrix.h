// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>

namespace lora {

/// Row-major float matrix as the kernels want it: rows begin on cache lines, and the stride (floats from one
/// row to the next) is the number of columns rounded up to 16, or 16 more where rows would otherwise lie a
/// multiple of 1 KiB apart and share the same few places of the cache. What is between the rows is zero and
/// must stay so.
class PaddedMatrix {
 public:
  static constexpr std::size_t lane = 16;  ///< floats in a cache line

  PaddedMatrix() = default;
  /// All zero. Throws std::bad_alloc.
  PaddedMatrix(std::size_t rows, std::size_t cols);
  PaddedMatrix(const PaddedMatrix& other);
  PaddedMatrix(PaddedMatrix&&) noexcept = default;
  PaddedMatrix& operator=(const PaddedMatrix& other);
  PaddedMatrix& operator=(PaddedMatrix&&) noexcept = default;
  ~PaddedMatrix() = default;

  std::size_t rows() const { return rows_; }
  std::size_t cols() const { return cols_; }
  std::size_t stride() const { return stride_; }
  float* data() { return data_.get(); }
  const float* data() const { return data_.get(); }
  float* row(std::size_t index) { return data_.get() + index * stride_; }
  const float* row(std::size_t index) const { return data_.get() + index * stride_; }
  float& operator()(std::size_t row_index, std::size_t col) { return row(row_index)[col]; }
  float operator()(std::size_t row_index, std::size_t col) const { return row(row_index)[col]; }
  /// Memory held, and what a matrix of this shape would hold.
  std::size_t bytes() const { return rows_ * stride_ * sizeof(float); }
  static std::size_t bytes_for(std::size_t rows, std::size_t cols);
  static std::size_t stride_for(std::size_t cols);

  /// Same shape and numbers (0 and −0 are equal, NaN never is).
  bool operator==(const PaddedMatrix& other) const;

 private:
  struct Release {
    void operator()(float* data) const;
  };
  std::size_t rows_ = 0;
  std::size_t cols_ = 0;
  std::size_t stride_ = 0;
  std::unique_ptr<float[], Release> data_;
};

}  // namespace lora
