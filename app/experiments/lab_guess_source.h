// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/heatmap/heatmap_source.h"
#include "core/timeline/frame.h"

namespace lora::app {

/// The guess W + A·B of a frame, in the colours of the ratings' scale. Immutable.
class LabGuessSource : public HeatmapSource {
 public:
  explicit LabGuessSource(FramePtr frame) : frame_(std::move(frame)) {}

  std::size_t rows() const override { return frame_->users(); }
  std::size_t columns() const override { return frame_->movies(); }
  double value(std::size_t row, std::size_t column) const override { return frame_->guess(row, column); }
  int decimals() const override { return 1; }
  QString row_name(std::size_t row) const override;
  QString column_name(std::size_t column) const override;
  QString tooltip(std::size_t row, std::size_t column) const override;
  ColorScale scale() const override { return ColorScale::sequential; }
  double low() const override { return frame_->problem().table().scale().lowest; }
  double high() const override { return frame_->problem().table().scale().highest; }

 private:
  FramePtr frame_;
};

}  // namespace lora::app
