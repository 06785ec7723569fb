// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/gif_movie.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <stdexcept>

namespace lora::app {
namespace {

constexpr int side_limit = 4096;
constexpr qint64 pixel_limit = 8'000'000;
constexpr int longest_pause_ms = 600'000;
constexpr int longest_delay = 65'535;  // 16 bits in the file

int hundredths(double seconds) {
  return int(std::lround(100.0 * seconds));
}

bool is_pause(int ms) {
  return ms >= 0 && ms <= longest_pause_ms;
}

}  // namespace

std::vector<int> gif_delays(const GifMovie& movie) {
  std::vector<int> delays;
  int shown = 0;
  for (int frame = 1; frame <= movie.frames; ++frame) {
    const int end = hundredths(double(frame) / movie.frames_per_second);
    delays.push_back(end - shown);
    shown = end;
  }
  if (delays.empty()) return delays;
  delays.front() += hundredths(movie.first_pause_ms / 1000.0);
  delays.back() += hundredths(movie.last_pause_ms / 1000.0);
  for (int& delay : delays) delay = std::min(delay, longest_delay);
  return delays;
}

int gif_duration_ms(const GifMovie& movie) {
  const std::vector<int> delays = gif_delays(movie);
  return 10 * std::accumulate(delays.begin(), delays.end(), 0);
}

std::optional<Error> check_gif(const GifMovie& movie) {
  if (movie.frames < 1) throw std::invalid_argument("a movie needs at least one frame");
  if (!movie.frame) throw std::invalid_argument("a movie needs a frame function");
  if (movie.frames_per_second < 2 || movie.frames_per_second > 30)
    throw std::invalid_argument("frames per second have to be 2 to 30");
  if (!is_pause(movie.first_pause_ms) || !is_pause(movie.last_pause_ms))
    throw std::invalid_argument("a pause has to be 0 to 600000 ms");
  if (movie.size.isEmpty()) throw std::invalid_argument("the size has to be at least 1 x 1");
  const qint64 width = movie.size.width(), height = movie.size.height();
  if (width <= side_limit && height <= side_limit && width * height <= pixel_limit) return std::nullopt;
  return Error{ErrorCode::picture_too_large,
               {},
               {std::to_string(width), std::to_string(height), std::to_string(side_limit)}};
}

}  // namespace lora::app
