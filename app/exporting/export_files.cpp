// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/export_files.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "app/exporting/deck.h"
#include "app/exporting/export_language.h"
#include "app/exporting/gif_writer.h"
#include "app/exporting/pptx_writer.h"

namespace lora::app {
namespace {

/// A picture on a slide fills the room below the slide's title.
ExportOptions on_slide(const ExportOptions& options) {
  ExportOptions plain = options;
  plain.size = PictureSize::own;
  plain.own_unit = SizeUnit::pixels;
  plain.own_size = {1180, 560};
  plain.type_points = 18.0;
  plain.title = plain.caption = false;
  plain.background =
      theme_of(options).dark ? ExportBackground::transparent_on_dark : ExportBackground::transparent;
  plain.scale = 2.0;
  return plain;
}

/// A slide without its picture, and what the picture is made of unless there is a chart.
struct SlideMaterial {
  DeckSlide slide;
  std::optional<PictureRecord> picture;
};

SlideMaterial take_slide(const Exportable& thing, const ExportOptions& options, QWidget* page) {
  const ExportLanguage language(options.language, page);
  SlideMaterial taken;
  DeckSlide& slide = taken.slide;
  slide.title = thing.export_title();
  slide.caption = thing.export_caption();
  slide.alt_text = slide.caption.isEmpty() ? slide.title : slide.title + QStringLiteral(". ") + slide.caption;
  if (const std::optional<DeckChart> chart = thing.export_chart(theme_of(options))) {
    slide.content = *chart;
  } else {
    taken.picture = record_picture(thing, on_slide(options));
  }
  return taken;
}

Result<DeckSlide> slide_of(const SlideMaterial& material, const ExportOptions& options) {
  DeckSlide slide = material.slide;
  if (!material.picture) return slide;
  const ExportOptions plain = on_slide(options);
  const Result<QImage> image = export_image(*material.picture, plain);
  if (!image) return image.error();
  slide.content = DeckPicture{encoded_png(*image), export_svg(*material.picture, plain)};
  return slide;
}

}  // namespace

ExportMaterial take_material(const Exportable& exportable, ExportFormat format, const ExportOptions& options,
                             QWidget* page) {
  const ExportLanguage language(options.language, page);
  if (format == ExportFormat::csv) return {{PaintRecord(), {}, {}}, exportable.csv_maker()};
  return {record_picture(exportable, options), {}};
}

Result<QByteArray> export_bytes(const ExportMaterial& material, ExportFormat format,
                                const ExportOptions& options) {
  switch (format) {
    case ExportFormat::png: {
      const Result<QImage> image = export_image(material.picture, options);
      if (!image) return image.error();
      return encoded_png(*image);
    }
    case ExportFormat::svg:
      return export_svg(material.picture, options);
    case ExportFormat::pdf:
      return export_pdf(material.picture, options);
    case ExportFormat::csv:
      return material.csv().toUtf8();
    case ExportFormat::gif:
    case ExportFormat::mp4:
    case ExportFormat::pptx:
      break;
  }
  throw std::invalid_argument("export_bytes: a format of one picture is needed");
}

Result<QByteArray> export_bytes(const Exportable& exportable, ExportFormat format,
                                const ExportOptions& options, QWidget* page) {
  const ExportMaterial material =
      in_gui_thread([&] { return take_material(exportable, format, options, page); });
  return export_bytes(material, format, options);
}

PictureRecord record_frame(const ExportMovie& movie, int frame, const ExportOptions& options) {
  const ExportLanguage language(options.language);
  return record_picture(*movie.frame(frame), options);
}

int step_of_frame(const ExportMovie& movie, int frame, int frames) {
  const double share = frames < 2 ? 1.0 : double(frame) / (frames - 1);
  return int(std::lround(share * (movie.frames - 1)));
}

GifMovie gif_of(const ExportMovie& movie, const ExportOptions& options) {
  ExportOptions plain = options;
  plain.scale = 1.0;
  GifMovie gif;
  gif.size = pixel_size(plain);
  gif.frames = std::max(1, std::min(movie.frames, options.film_seconds * options.frames_per_second));
  gif.frames_per_second = options.frames_per_second;
  gif.loop = options.loop;
  gif.first_pause_ms = options.first_pause_ms;
  gif.last_pause_ms = options.last_pause_ms;
  gif.frame = [movie, plain, frames = gif.frames](int frame) {
    const PictureRecord picture =
        in_gui_thread([&] { return record_frame(movie, step_of_frame(movie, frame, frames), plain); });
    const Result<QImage> image = export_image(picture, plain);
    if (image) return *image;
    // The size is checked before the first frame: only memory can be missing here.
    throw std::bad_alloc();
  };
  return gif;
}

Result<QByteArray> export_gif(const ExportMovie& movie, const ExportOptions& options,
                              const ExportProgress& progress, std::stop_token stop) {
  const GifMovie gif = gif_of(movie, options);
  if (const std::optional<Error> error = check_gif(gif)) return *error;
  return write_gif(gif, progress, std::move(stop));
}

Result<QByteArray> export_deck(const QString& title, const std::vector<const Exportable*>& pictures,
                               const ExportOptions& options, const ExportProgress& progress,
                               std::stop_token stop, QWidget* page) {
  Deck deck;
  deck.title = title;
  deck.subtitle = QStringLiteral("LoRA Cinema");
  deck.language =
      options.language == QLatin1String("zh_CN") ? QStringLiteral("zh-CN") : QStringLiteral("en-US");
  deck.dark = theme_of(options).dark;
  for (const Exportable* picture : pictures) {
    if (stop.stop_requested()) return Error{ErrorCode::cancelled, {}, {}};
    const SlideMaterial material = in_gui_thread([&] { return take_slide(*picture, options, page); });
    const Result<DeckSlide> slide = slide_of(material, options);
    if (!slide) return slide.error();
    deck.slides.append(*slide);
    if (progress) progress(int(deck.slides.size()), int(pictures.size()));
  }
  if (stop.stop_requested()) return Error{ErrorCode::cancelled, {}, {}};
  return write_pptx(deck);
}

}  // namespace lora::app
