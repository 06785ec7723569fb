// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRect>
#include <QSize>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/exporting/gif_palette.h"

struct GifFileType;

namespace lora::app {

/// A GIF in memory, frame by frame. Each frame after the first holds the smallest rectangle that changed, and
/// in it only the pixels that did. After a call that returned false nothing but failure() makes sense.
class GifEncoder {
 public:
  GifEncoder(const QSize& size, GifPalette palette, bool loop);
  ~GifEncoder();
  GifEncoder(const GifEncoder&) = delete;
  GifEncoder& operator=(const GifEncoder&) = delete;

  /// `image` is RGB32 and of the size given; `delay` in 1/100 s.
  bool add(const QImage& image, int delay);
  qint64 bytes_so_far() const { return bytes_->size(); }
  /// The whole file, or nothing after a failure. Called once, last.
  std::optional<QByteArray> finish();
  /// The library's words for what went wrong.
  std::string failure() const;

 private:
  bool write_head(bool loop);
  bool write_control(int delay, bool with_transparent);
  bool write_area(const QRect& area, const std::vector<std::uint8_t>& next);
  QRect changed(const std::vector<std::uint8_t>& next) const;

  QSize size_;
  GifPalette palette_;
  std::unique_ptr<QByteArray> bytes_;
  std::vector<std::uint8_t> shown_;  ///< indices of the frame on screen; empty before the first
  GifFileType* file_ = nullptr;
  int error_ = 0;
  bool good_ = false;
};

}  // namespace lora::app
