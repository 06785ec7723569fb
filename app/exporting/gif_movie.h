// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QSize>
#include <functional>
#include <optional>
#include <vector>

#include "core/base/result.h"

namespace lora::app {

/// A film as a plain value; its frames are made when they are asked for.
struct GifMovie {
  QSize size;                  ///< pixels, of every frame
  int frames = 0;              ///< at least 1
  int frames_per_second = 10;  ///< 2 to 30
  bool loop = true;            ///< for ever, or played once
  int first_pause_ms = 0;      ///< how much longer the first frame stays, 0 to 600,000
  int last_pause_ms = 0;       ///< how much longer the last frame stays, 0 to 600,000
  /// Frame 0 to frames - 1, `size` large. Called in the thread of the writer and more than once for some
  /// frames (for the palette); has to return the same picture each time. Transparent parts become white.
  std::function<QImage(int frame)> frame;
};

/// How long each frame stays, in 1/100 s, the unit of GIF. Delays differ by 1/100 s where the frame rate asks
/// for it, so that n frames take n / frames_per_second seconds, rounded once, plus the pauses.
std::vector<int> gif_delays(const GifMovie& movie);
/// The sum of gif_delays() in ms: how long one showing takes.
int gif_duration_ms(const GifMovie& movie);

/// Throws std::invalid_argument for a movie without frames or frame function, or with a rate or a pause out
/// of range. An Error (picture_too_large) above 4096 pixels a side or 8 million in all.
std::optional<Error> check_gif(const GifMovie& movie);

}  // namespace lora::app
