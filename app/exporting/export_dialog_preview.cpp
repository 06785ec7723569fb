// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the export dialog shows of a file before it is written.
#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QSvgRenderer>
#include <QThreadPool>
#include <QTimer>

#include "app/exporting/export_dialog.h"
#include "app/exporting/export_language.h"
#include "app/exporting/export_picture.h"
#include "app/exporting/export_preview.h"
#include "app/exporting/export_settings.h"
#include "app/exporting/gif_writer.h"

namespace lora::app {
namespace {

constexpr int preview_lines = 60;
constexpr qsizetype preview_letters = 6000;

QImage image_of_svg(const QByteArray& svg, const QSize& size) {
  QImage image(size, QImage::Format_ARGB32_Premultiplied);
  image.fill(Qt::transparent);
  QSvgRenderer renderer(svg);
  QPainter painter(&image);
  renderer.render(&painter);
  return image;
}

QString first_lines(const QString& text) {
  QStringList lines = text.left(preview_letters).split(QLatin1Char('\n')).mid(0, preview_lines);
  return lines.join(QLatin1Char('\n'));
}

struct FilePreview {
  QImage image;
  QString text;
  qint64 size = -1;  ///< of the file, bytes; -1: not known yet
};

/// Its texts are the picture's; what is said about it comes after, in the program's language.
Result<FilePreview> preview_of(const Exportable& thing, ExportFormat format, const ExportOptions& options,
                               QWidget* page) {
  const ExportLanguage language(options.language, page);
  if (format == ExportFormat::csv) {
    const QString csv = thing.export_csv();
    return FilePreview{{}, first_lines(csv), csv.toUtf8().size()};
  }
  ExportOptions screen = options;
  if (format != ExportFormat::png) screen.scale = 1.0;
  const Result<QImage> image = export_image(thing, screen);
  if (!image) return image.error();
  if (format == ExportFormat::svg) {
    const QByteArray svg = export_svg(thing, options);
    return FilePreview{image_of_svg(svg, image->size()), {}, svg.size()};
  }
  return FilePreview{*image, {}, format == ExportFormat::pdf ? export_pdf(thing, options).size() : -1};
}

}  // namespace

void ExportDialog::update_preview() {
  film_.reset();
  if (row() < 0) return;
  if (is_movie(row())) {
    show_movie();
  } else {
    show_picture(*thing(row()));
  }
}

void ExportDialog::show_picture(const Exportable& thing) {
  const Result<FilePreview> made = preview_of(thing, format(), settings_->options(), offer_.page);
  if (!made) {
    preview_->show_text(tr("This is too large for a picture. Choose a smaller size."));
    facts_->clear();
  } else if (made->image.isNull()) {
    preview_->show_text(made->text);
    show_facts(made->size);
  } else {
    preview_->show_image(made->image);
    show_facts(made->size);
    if (format() == ExportFormat::png) measure_png(made->image);
  }
}

void ExportDialog::measure_png(const QImage& image) {
  // Packing millions of pixels takes a while: not on this thread.
  QThreadPool::globalInstance()->start([image, version = shown_version_, dialog = QPointer(this)] {
    const qint64 size = encoded_png(image).size();
    QMetaObject::invokeMethod(qApp, [dialog, version, size] {
      if (dialog && dialog->shown_version_ == version) dialog->show_facts(size);
    });
  });
}

void ExportDialog::show_movie() {
  const ExportOptions options = settings_->options();
  const std::size_t movie = std::size_t(row() - (list_->count() - int(offer_.movies.size())));
  film_ = gif_of(offer_.movies[movie], options);
  if (check_gif(*film_)) {
    film_.reset();
    preview_->show_text(tr("This is too large for a film. Choose a smaller size."));
    facts_->clear();
    return;
  }
  frame_ = 0;
  const qint64 size = [&]() -> qint64 {
    if (format() != ExportFormat::gif) return -1;
    const ExportLanguage language(options.language);
    return estimate_gif_size(*film_, 3).value();
  }();
  show_facts(size);
  show_next_frame();
  frame_timer_->start(1000 / options.frames_per_second);
}

void ExportDialog::show_next_frame() {
  if (!film_) return;
  const ExportLanguage language(settings_->options().language);
  preview_->show_image(film_->frame(frame_));
  frame_ = (frame_ + 1) % film_->frames;
}

void ExportDialog::show_facts(qint64 size) {
  const ExportOptions options = settings_->options();
  const QSizeF logical = picture_size(options);
  const QLocale locale;
  QStringList facts;
  if (film_) {
    facts << tr("%1 × %2 pixels").arg(film_->size.width()).arg(film_->size.height())
          << tr("%n picture(s)", nullptr, film_->frames)
          << tr("%1 seconds").arg(locale.toString(gif_duration_ms(*film_) / 1000.0, 'f', 1));
    if (size > 0 && format() == ExportFormat::gif)
      facts << tr("about %1").arg(locale.formattedDataSize(size, 1));
  } else if (format() == ExportFormat::pptx) {
    facts << tr("A title and %n slide(s), 16:9; charts can be edited there", nullptr, int(selected().size()));
  } else if (format() != ExportFormat::csv) {
    if (format() == ExportFormat::png) {
      const QSize pixels = pixel_size(options);
      facts << tr("%1 × %2 pixels").arg(pixels.width()).arg(pixels.height())
            << tr("%1 dots an inch").arg(96 * int(options.scale));
    }
    facts << tr("%1 × %2 mm")
                 .arg(locale.toString(logical.width() * 25.4 / 96, 'f', 1),
                      locale.toString(logical.height() * 25.4 / 96, 'f', 1))
          << tr("smallest type %1 points").arg(locale.toString(type_points(options), 'f', 0));
  }
  if (!film_ && size >= 0) facts << locale.formattedDataSize(size, 1);
  facts_->setText(facts.join(QStringLiteral("  ·  ")));
}

}  // namespace lora::app
