// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <stop_token>
#include <vector>

#include "app/exporting/background.h"
#include "app/exporting/export_formats.h"
#include "app/exporting/export_movie.h"
#include "app/exporting/export_options.h"
#include "app/exporting/export_picture.h"
#include "app/exporting/gif_movie.h"

namespace lora::app {

/// What a file is made of, taken from the screen at one moment.
struct ExportMaterial {
  PictureRecord picture;
  std::function<QString()> csv;
};
/// GUI thread; texts are in the language of the options. `page` has the thing, if it is on one.
ExportMaterial take_material(const Exportable& exportable, ExportFormat format, const ExportOptions& options,
                             QWidget* page = nullptr);

/// A PNG, SVG, PDF or CSV file; std::invalid_argument for the other formats. CSV starts with no byte order
/// mark. Errors as export_image(). Any thread.
Result<QByteArray> export_bytes(const ExportMaterial& material, ExportFormat format,
                                const ExportOptions& options);
/// Takes the material and makes the file. Any thread: see in_gui_thread().
Result<QByteArray> export_bytes(const Exportable& exportable, ExportFormat format,
                                const ExportOptions& options, QWidget* page = nullptr);

/// One picture of the film, in the language of the options. GUI thread.
PictureRecord record_frame(const ExportMovie& movie, int frame, const ExportOptions& options);

/// The film as write_gif() wants it: the steps that fit into options.film_seconds, evenly chosen, the first
/// and the last among them; one pixel a logical pixel. `movie` is copied. Its frames are made in any thread.
GifMovie gif_of(const ExportMovie& movie, const ExportOptions& options);
/// Which of the movie's steps is frame `frame` of `frames`.
int step_of_frame(const ExportMovie& movie, int frame, int frames);
/// Errors as write_gif().
Result<QByteArray> export_gif(const ExportMovie& movie, const ExportOptions& options,
                              const ExportProgress& progress, std::stop_token stop);

/// A deck with one slide for each picture: charts that can be edited where there are such, PNG with SVG
/// otherwise; captions are the speaker notes and the text for who cannot see. Errors as write_pptx(), or
/// cancelled. Any thread. `page` has the things, if they are on one.
Result<QByteArray> export_deck(const QString& title, const std::vector<const Exportable*>& pictures,
                               const ExportOptions& options, const ExportProgress& progress,
                               std::stop_token stop, QWidget* page = nullptr);

}  // namespace lora::app
