// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <cstdint>
#include <unordered_map>
#include <vector>

namespace lora::app {

/// How often each colour occurs in some pictures.
class ColorCount {
 public:
  /// `image` is RGB32.
  void add(const QImage& image);
  /// The colours that stand best for all counted, at most `limit` (at least 1), black first when nothing was
  /// counted. Exactly the counted ones when they are few enough. Otherwise colours of large areas stay exact
  /// and the rest is divided into boxes, each time the box with the largest squared error in two (median cut
  /// of P. Heckbert, 1982, at the mean instead of the median). The order depends on the counts alone.
  std::vector<QRgb> best(int limit) const;

 private:
  std::unordered_map<QRgb, std::int64_t> counts_;
};

/// Colours of a GIF and the way from any colour to the nearest of them.
class GifPalette {
 public:
  /// The last index is kept for "transparent": 255 colours, 256 indices.
  static constexpr int most_colors = 255;

  /// 1 to 255 colours; throws std::invalid_argument otherwise.
  explicit GifPalette(std::vector<QRgb> colors);

  const std::vector<QRgb>& colors() const { return colors_; }
  std::uint8_t transparent() const { return std::uint8_t(colors_.size()); }
  /// Index of the colour itself or of the nearest one; the lowest of equally near ones.
  std::uint8_t index_of(QRgb color);
  /// One index a pixel, row by row; `image` is RGB32. No dithering: flat areas stay flat.
  std::vector<std::uint8_t> indices(const QImage& image);

 private:
  std::vector<QRgb> colors_;
  std::unordered_map<QRgb, std::uint8_t> known_;
};

}  // namespace lora::app
