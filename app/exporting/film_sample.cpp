// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/film_sample.h"

#include "app/exporting/gif_writer.h"

namespace lora::app {
namespace {

constexpr int samples = 3;

}  // namespace

FilmSample::FilmSample(ExportMovie movie, GifMovie film, const ExportOptions& options)
    : movie_(std::move(movie)),
      film_(std::move(film)),
      options_(options),
      missing_(frames_of_estimate(film_, samples)) {
  options_.scale = 1.0;
}

bool FilmSample::take_next() {
  if (missing_.empty()) return false;
  const int frame = missing_.back();
  missing_.pop_back();
  taken_.emplace(frame, record_frame(movie_, step_of_frame(movie_, frame, film_.frames), options_));
  return true;
}

qint64 FilmSample::estimate() const {
  GifMovie film = film_;
  film.frame = [this](int frame) { return export_image(taken_.at(frame), options_).value(); };
  const Result<qint64> size = estimate_gif_size(film, samples);
  return size ? *size : -1;
}

}  // namespace lora::app
