// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/gif_writer.h"

#include <QPainter>
#include <algorithm>
#include <cmath>
#include <set>
#include <stdexcept>

#include "app/exporting/gif_encoder.h"

namespace lora::app {
namespace {

const Error cancelled{ErrorCode::cancelled, {}, {}};

Error failed(const GifEncoder& encoder) {
  return {ErrorCode::export_failed, {}, {"GIF", encoder.failure()}};
}

/// The frame as RGB32, on white where it is transparent: pixels that a frame of a GIF makes transparent again
/// cannot be told from pixels that stay.
QImage frame_of(const GifMovie& movie, int index) {
  QImage image = movie.frame(index);
  if (image.size() != movie.size)
    throw std::invalid_argument("a frame of the movie has not the movie's size");
  if (!image.hasAlphaChannel()) return std::move(image).convertToFormat(QImage::Format_RGB32);
  image.setDevicePixelRatio(1.0);
  QImage opaque(movie.size, QImage::Format_RGB32);
  opaque.fill(Qt::white);
  QPainter(&opaque).drawImage(0, 0, image);
  return opaque;
}

/// Frames that are likely to show all colours. More of the first ones: a training run changes most there.
std::set<int> palette_frames(const GifMovie& movie) {
  const int last = movie.frames - 1;
  return {0, last / 16, last / 4, last / 2, last};
}

/// The k-th of the frames whose change is measured for an estimate.
int measured_frame(const GifMovie& movie, int k, int taken) {
  return 1 + int((k + 0.5) * (movie.frames - 1) / taken);
}

Result<GifPalette> palette_of(const GifMovie& movie, const std::stop_token& stop) {
  ColorCount colors;
  for (const int index : palette_frames(movie)) {
    if (stop.stop_requested()) return cancelled;
    colors.add(frame_of(movie, index));
  }
  return GifPalette(colors.best(GifPalette::most_colors));
}

}  // namespace

Result<QByteArray> write_gif(const GifMovie& movie, const GifProgress& progress, std::stop_token stop) {
  if (const std::optional<Error> error = check_gif(movie)) return *error;
  Result<GifPalette> palette = palette_of(movie, stop);
  if (!palette) return palette.error();
  GifEncoder encoder(movie.size, std::move(palette).value(), movie.loop);
  const std::vector<int> delays = gif_delays(movie);
  for (int index = 0; index < movie.frames; ++index) {
    if (stop.stop_requested()) return cancelled;
    if (!encoder.add(frame_of(movie, index), delays[std::size_t(index)])) return failed(encoder);
    if (progress) progress(index + 1, movie.frames);
  }
  std::optional<QByteArray> bytes = encoder.finish();
  if (!bytes) return failed(encoder);
  return *std::move(bytes);
}

std::vector<int> frames_of_estimate(const GifMovie& movie, int samples) {
  std::set<int> frames = palette_frames(movie);
  const int taken = std::min(samples, movie.frames - 1);
  for (int k = 0; k < taken; ++k) {
    const int index = measured_frame(movie, k, taken);
    frames.insert({index - 1, index});
  }
  return {frames.begin(), frames.end()};
}

Result<qint64> estimate_gif_size(const GifMovie& movie, int samples) {
  if (samples < 1) throw std::invalid_argument("an estimate needs at least one sample");
  if (const std::optional<Error> error = check_gif(movie)) return *error;
  Result<GifPalette> palette = palette_of(movie, {});
  if (!palette) return palette.error();
  GifEncoder encoder(movie.size, std::move(palette).value(), movie.loop);
  if (!encoder.add(frame_of(movie, 0), 0)) return failed(encoder);
  const qint64 first = encoder.bytes_so_far();
  const int changes = movie.frames - 1, taken = std::min(samples, changes);
  qint64 counted = 0;
  int shown = 0;
  for (int i = 0; i < taken; ++i) {
    const int index = measured_frame(movie, i, taken);
    if (shown != index - 1 && !encoder.add(frame_of(movie, index - 1), 0)) return failed(encoder);
    const qint64 before = encoder.bytes_so_far();
    if (!encoder.add(frame_of(movie, index), 0)) return failed(encoder);
    counted += encoder.bytes_so_far() - before;
    shown = index;
  }
  constexpr qint64 end_mark = 1;
  return first + end_mark + (taken > 0 ? counted * changes / taken : 0);
}

}  // namespace lora::app
