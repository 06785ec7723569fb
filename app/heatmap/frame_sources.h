// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/heatmap/heatmap_source.h"
#include "core/timeline/frame.h"

namespace lora::app {

/// What the heat maps of a frame have in common. Immutable: the next frame has sources of its own.
class FrameSource : public HeatmapSource {
 public:
  explicit FrameSource(FramePtr frame) : frame_(std::move(frame)) {}

 protected:
  const Frame& frame() const { return *frame_; }
  QString user(std::size_t index) const;
  QString movie(std::size_t index) const;

 private:
  FramePtr frame_;
};

/// A: users × latent dimensions.
class FactorASource : public FrameSource {
 public:
  using FrameSource::FrameSource;
  std::size_t rows() const override { return frame().users(); }
  std::size_t columns() const override { return frame().rank(); }
  double value(std::size_t row, std::size_t column) const override { return frame().a(row, column); }
  int narrow_decimals() const override { return 1; }
  QString row_name(std::size_t row) const override { return user(row); }
  QString column_name(std::size_t column) const override { return QString::number(column + 1); }
  QString tooltip(std::size_t row, std::size_t column) const override;
  ColorScale scale() const override { return ColorScale::diverging; }
  double low() const override { return -frame().factor_range(); }
  double high() const override { return frame().factor_range(); }
};

/// B: latent dimensions × movies.
class FactorBSource : public FrameSource {
 public:
  using FrameSource::FrameSource;
  std::size_t rows() const override { return frame().rank(); }
  std::size_t columns() const override { return frame().movies(); }
  double value(std::size_t row, std::size_t column) const override { return frame().b(row, column); }
  int narrow_decimals() const override { return 1; }
  QString row_name(std::size_t row) const override { return QString::number(row + 1); }
  QString column_name(std::size_t column) const override { return movie(column); }
  QString tooltip(std::size_t row, std::size_t column) const override;
  ColorScale scale() const override { return ColorScale::diverging; }
  double low() const override { return -frame().factor_range(); }
  double high() const override { return frame().factor_range(); }
};

/// The guess W + A·B, in the colours of the ratings' scale.
class GuessSource : public FrameSource {
 public:
  using FrameSource::FrameSource;
  std::size_t rows() const override { return frame().users(); }
  std::size_t columns() const override { return frame().movies(); }
  double value(std::size_t row, std::size_t column) const override { return frame().guess(row, column); }
  void row_values(std::size_t row, std::size_t first, std::size_t last, double* values) const override;
  int narrow_decimals() const override { return 1; }
  QString row_name(std::size_t row) const override { return user(row); }
  QString column_name(std::size_t column) const override { return movie(column); }
  QString tooltip(std::size_t row, std::size_t column) const override;
  ColorScale scale() const override { return ColorScale::sequential; }
  double low() const override { return frame().problem().table().scale().lowest; }
  double high() const override { return frame().problem().table().scale().highest; }
};

/// The ratings a frame's run learns from and the hidden ones; what is unseen is NaN.
class RatingSource : public FrameSource {
 public:
  using FrameSource::FrameSource;
  std::size_t rows() const override { return frame().users(); }
  std::size_t columns() const override { return frame().movies(); }
  double value(std::size_t row, std::size_t column) const override;
  int decimals() const override { return 1; }
  QString row_name(std::size_t row) const override { return user(row); }
  QString column_name(std::size_t column) const override { return movie(column); }
  QString tooltip(std::size_t row, std::size_t column) const override;
  bool is_marked(std::size_t row, std::size_t column) const override {
    return frame().is_hidden(row, column);
  }
  ColorScale scale() const override { return ColorScale::sequential; }
  double low() const override { return frame().problem().table().scale().lowest; }
  double high() const override { return frame().problem().table().scale().highest; }
};

/// The error guess − rating of the seen cells.
class ResidualSource : public FrameSource {
 public:
  using FrameSource::FrameSource;
  std::size_t rows() const override { return frame().users(); }
  std::size_t columns() const override { return frame().movies(); }
  double value(std::size_t row, std::size_t column) const override;
  void row_values(std::size_t row, std::size_t first, std::size_t last, double* values) const override;
  int narrow_decimals() const override { return 1; }
  QString row_name(std::size_t row) const override { return user(row); }
  QString column_name(std::size_t column) const override { return movie(column); }
  QString tooltip(std::size_t row, std::size_t column) const override;
  bool is_marked(std::size_t row, std::size_t column) const override {
    return frame().is_hidden(row, column);
  }
  ColorScale scale() const override { return ColorScale::diverging; }
  double low() const override { return -frame().residual_range(); }
  double high() const override { return frame().residual_range(); }
};

}  // namespace lora::app
