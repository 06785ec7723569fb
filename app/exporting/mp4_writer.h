// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <stop_token>

#include "app/exporting/gif_movie.h"
#include "app/exporting/gif_writer.h"

namespace lora::app {

/// The ffmpeg of this computer; empty: there is none.
QString find_ffmpeg();

/// The film as MP4 (H.264), made by the program `ffmpeg`; pauses are repeated frames. A side of odd length
/// gets one white line more, as H.264 asks for. Nothing is left behind when it is stopped or fails.
/// Errors: picture_too_large (see check_gif), cancelled, export_failed with ffmpeg's last words.
/// `progress` is called while ffmpeg works too, so that a stop is never far.
Result<QByteArray> write_mp4(const GifMovie& movie, const QString& ffmpeg, const GifProgress& progress,
                             std::stop_token stop);

}  // namespace lora::app
