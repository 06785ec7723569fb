// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <stop_token>
#include <vector>

#include "app/exporting/export_formats.h"
#include "app/exporting/export_movie.h"
#include "app/exporting/export_options.h"
#include "app/exporting/gif_movie.h"

namespace lora::app {

/// Called between the parts of a long export, in the thread that exports.
using ExportProgress = std::function<void(int done, int total)>;

/// A PNG, SVG, PDF or CSV file; std::invalid_argument for the other formats. Texts are in the language that
/// is set (ExportLanguage). CSV starts with no byte order mark. Errors as export_image().
Result<QByteArray> export_bytes(const Exportable& exportable, ExportFormat format,
                                const ExportOptions& options);

/// The film as write_gif() wants it: the steps that fit into options.film_seconds, evenly chosen, the first
/// and the last among them; one pixel a logical pixel. `movie` is copied.
GifMovie gif_of(const ExportMovie& movie, const ExportOptions& options);
/// Errors as write_gif().
Result<QByteArray> export_gif(const ExportMovie& movie, const ExportOptions& options,
                              const ExportProgress& progress, std::stop_token stop);

/// A deck with one slide for each picture: charts that can be edited where there are such, PNG with SVG
/// otherwise; captions are the speaker notes and the text for who cannot see. Errors as write_pptx(), or
/// export_cancelled.
Result<QByteArray> export_deck(const QString& title, const std::vector<const Exportable*>& pictures,
                               const ExportOptions& options, const ExportProgress& progress,
                               std::stop_token stop);

}  // namespace lora::app
