// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <stop_token>

#include "app/exporting/gif_movie.h"

namespace lora::app {

/// Called after each frame is written, in the thread of the writer.
using GifProgress = std::function<void(int frames_written, int frames)>;

/// The movie as a GIF (89a): one palette for all frames, the exact colours where they are few; each frame
/// holds only the rectangle that changed. The same movie gives the same bytes. Holds one frame and the file
/// at a time. Errors: picture_too_large (see check_gif), cancelled when `stop` was asked for,
/// export_failed. Throws std::invalid_argument for a movie that check_gif() refuses or a frame of another
/// size.
Result<QByteArray> write_gif(const GifMovie& movie, const GifProgress& progress, std::stop_token stop);

/// About how many bytes write_gif() will give, from at most `samples` frames and the one before each.
/// Errors and exceptions as write_gif().
Result<qint64> estimate_gif_size(const GifMovie& movie, int samples = 5);
/// The frames that estimate_gif_size() asks for, each once.
std::vector<int> frames_of_estimate(const GifMovie& movie, int samples);

}  // namespace lora::app
