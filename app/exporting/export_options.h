// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>
#include <QString>
#include <vector>

#include "app/theme/theme.h"

namespace lora::app {

enum class PictureSize { slide, half_slide, third_slide, slide_4_3, a4_column, own };
enum class SizeUnit { pixels, millimetres };
/// The two transparent ones differ in the colour of type and lines.
enum class ExportBackground { light, dark, transparent, transparent_on_dark };

/// How a picture leaves the app. A plain value; the same for every chart and every format.
struct ExportOptions {
  PictureSize size = PictureSize::slide;
  QSizeF own_size = {1280, 720};  ///< for PictureSize::own
  SizeUnit own_unit = SizeUnit::pixels;
  double type_points = 0;  ///< height of the smallest type of a chart, points; 0: what suits the size
  ExportBackground background = ExportBackground::light;
  QString language = QStringLiteral("en");  ///< of every text in the picture: "en" or "zh_CN"
  bool title = true;
  bool caption = false;
  double scale = 2.0;             ///< PNG: pixels a logical pixel, 1 to 4
  bool text_as_outlines = false;  ///< SVG
  int frames_per_second = 10;     ///< films
  int film_seconds = 8;           ///< at most, without the pauses
  bool loop = true;
  int first_pause_ms = 500;
  int last_pause_ms = 2000;
  bool operator==(const ExportOptions&) const = default;
};

/// Lowest and highest of what can be asked for.
inline constexpr double smallest_side = 16.0;  ///< logical pixels
inline constexpr double largest_side = 10'000.0;
inline constexpr double smallest_points = 5.0;
inline constexpr double largest_points = 60.0;

/// Of the picture in logical pixels, 96 an inch. A 16:9 slide is 1280 × 720 (13.33 × 7.5 inches), a half and
/// a third are side by side on it, 4:3 is 960 × 720, a column of A4 is 85 × 64 mm.
QSizeF picture_size(const ExportOptions& options);
QSizeF size_in_pixels(const QSizeF& size, SizeUnit unit);
/// 18 points on a whole slide, so that it can be read from the last row; 14 on a half, 12 on a third, 8 on
/// paper. Smaller where the picture has no room for it.
double type_points(const ExportOptions& options);
/// By how much a picture designed for the screen is enlarged. Its smallest type is 11 pixels high, so that
/// type_points() = 11 · scale · 72 / 96.
double type_scale(const ExportOptions& options);

Theme theme_of(const ExportOptions& options);
bool is_transparent(ExportBackground background);

/// What was chosen last; values out of range become the default ones.
ExportOptions remembered_options();
void remember(const ExportOptions& options);

/// "16:9", "half", "third", "4:3", "a4", "1200x800" or "120x90mm" into the options; false: none of these.
bool set_size(ExportOptions& options, const QString& text);

}  // namespace lora::app
