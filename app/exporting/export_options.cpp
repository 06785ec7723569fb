// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/export_options.h"

#include <QRegularExpression>
#include <QSettings>
#include <algorithm>
#include <cmath>
#include <utility>

#include "app/exporting/export_type.h"

namespace lora::app {
namespace {

constexpr double pixels_per_inch = 96.0;
// Below this a chart has no room for its axes.
constexpr double least_width = 320.0, least_height = 200.0;
const QString group = QStringLiteral("export_options/");

double points_wanted(const ExportOptions& options) {
  switch (options.size) {
    case PictureSize::slide:
    case PictureSize::slide_4_3:
      return 18.0;
    case PictureSize::half_slide:
      return 14.0;
    case PictureSize::third_slide:
      return 12.0;
    case PictureSize::a4_column:
      return 8.0;
    case PictureSize::own:
      break;
  }
  // In proportion to a slide.
  const QSizeF size = picture_size(options);
  return 18.0 * std::min(size.width() / 1280.0, size.height() / 720.0);
}

template <typename Value>
Value read(const char* key, Value otherwise, Value lowest, Value highest) {
  const QVariant stored = QSettings().value(group + QLatin1String(key));
  bool is_number = false;
  const double number = stored.toDouble(&is_number);
  if (!is_number || number < double(lowest) || number > double(highest)) return otherwise;
  return static_cast<Value>(number);
}

template <typename Choice>
Choice read_choice(const char* key, Choice otherwise, Choice last) {
  return static_cast<Choice>(read<int>(key, int(otherwise), 0, int(last)));
}

}  // namespace

QSizeF size_in_pixels(const QSizeF& size, SizeUnit unit) {
  return unit == SizeUnit::pixels ? size : size * (pixels_per_inch / 25.4);
}

QSizeF picture_size(const ExportOptions& options) {
  switch (options.size) {
    case PictureSize::slide:
      return {1280, 720};
    case PictureSize::half_slide:
      return {640, 720};
    case PictureSize::third_slide:
      return {426, 720};
    case PictureSize::slide_4_3:
      return {960, 720};
    case PictureSize::a4_column:
      return size_in_pixels({85, 64}, SizeUnit::millimetres);
    case PictureSize::own:
      break;
  }
  return size_in_pixels(options.own_size, options.own_unit);
}

double type_points(const ExportOptions& options) {
  if (options.type_points > 0) return options.type_points;
  const QSizeF size = picture_size(options);
  const double room = std::min(size.width() / least_width, size.height() / least_height);
  return std::min(points_wanted(options), std::max(0.3, room) * smallest_type * 72.0 / pixels_per_inch);
}

double type_scale(const ExportOptions& options) {
  return type_points(options) * pixels_per_inch / 72.0 / smallest_type;
}

Theme theme_of(const ExportOptions& options) {
  const bool dark = options.background == ExportBackground::dark ||
                    options.background == ExportBackground::transparent_on_dark;
  return Theme::named(dark ? ThemeId::dark : ThemeId::light);
}

bool is_transparent(ExportBackground background) {
  return background == ExportBackground::transparent || background == ExportBackground::transparent_on_dark;
}

ExportOptions remembered_options() {
  const ExportOptions usual;
  ExportOptions options;
  options.size = read_choice("size", usual.size, PictureSize::own);
  options.own_unit = read_choice("own_unit", usual.own_unit, SizeUnit::millimetres);
  options.own_size = {read("own_width", usual.own_size.width(), smallest_side, largest_side),
                      read("own_height", usual.own_size.height(), smallest_side, largest_side)};
  options.type_points = read("type_points", 0.0, smallest_points, largest_points);
  options.background = read_choice("background", usual.background, ExportBackground::transparent_on_dark);
  options.language = QSettings().value(group + QStringLiteral("language")).toString();
  options.title = read("title", 1, 0, 1) == 1;
  options.caption = read("caption", 0, 0, 1) == 1;
  options.scale = read("scale", usual.scale, 1.0, 4.0);
  options.text_as_outlines = read("outlines", 0, 0, 1) == 1;
  options.frames_per_second = read("frames_per_second", usual.frames_per_second, 2, 30);
  options.film_seconds = read("film_seconds", usual.film_seconds, 1, 60);
  options.loop = read("loop", 1, 0, 1) == 1;
  options.first_pause_ms = read("first_pause_ms", usual.first_pause_ms, 0, 60'000);
  options.last_pause_ms = read("last_pause_ms", usual.last_pause_ms, 0, 60'000);
  return options;
}

void remember(const ExportOptions& options) {
  const std::pair<const char*, QVariant> values[] = {
      {"size", int(options.size)},
      {"own_unit", int(options.own_unit)},
      {"own_width", options.own_size.width()},
      {"own_height", options.own_size.height()},
      {"type_points", options.type_points},
      {"background", int(options.background)},
      {"language", options.language},
      {"title", int(options.title)},
      {"caption", int(options.caption)},
      {"scale", options.scale},
      {"outlines", int(options.text_as_outlines)},
      {"frames_per_second", options.frames_per_second},
      {"film_seconds", options.film_seconds},
      {"loop", int(options.loop)},
      {"first_pause_ms", options.first_pause_ms},
      {"last_pause_ms", options.last_pause_ms},
  };
  QSettings settings;
  for (const auto& [key, value] : values) settings.setValue(group + QLatin1String(key), value);
}

bool set_size(ExportOptions& options, const QString& text) {
  const std::pair<const char*, PictureSize> names[] = {{"16:9", PictureSize::slide},
                                                       {"half", PictureSize::half_slide},
                                                       {"third", PictureSize::third_slide},
                                                       {"4:3", PictureSize::slide_4_3},
                                                       {"a4", PictureSize::a4_column}};
  for (const auto& [name, size] : names) {
    if (text != QLatin1String(name)) continue;
    options.size = size;
    return true;
  }
  static const QRegularExpression own(QStringLiteral(R"(^(\d{1,6}(?:\.\d+)?)x(\d{1,6}(?:\.\d+)?)(mm|px)?$)"));
  const QRegularExpressionMatch match = own.match(text);
  if (!match.hasMatch()) return false;
  const SizeUnit unit = match.captured(3) == QLatin1String("mm") ? SizeUnit::millimetres : SizeUnit::pixels;
  const QSizeF size(match.captured(1).toDouble(), match.captured(2).toDouble());
  const QSizeF pixels = size_in_pixels(size, unit);
  const auto fits = [](double side) { return side >= smallest_side && side <= largest_side; };
  if (!fits(pixels.width()) || !fits(pixels.height())) return false;
  options.size = PictureSize::own;
  options.own_size = size;
  options.own_unit = unit;
  return true;
}

}  // namespace lora::app
