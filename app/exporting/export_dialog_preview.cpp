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
#include "app/exporting/export_picture.h"
#include "app/exporting/export_preview.h"
#include "app/exporting/export_settings.h"
#include "app/exporting/film_sample.h"

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

}  // namespace

struct FilePreview {
  QImage image;
  QString text;
  qint64 size = -1;  ///< of the file, bytes; -1: it has none yet
};

namespace {

Result<FilePreview> preview_of(const ExportMaterial& material, ExportFormat format,
                               const ExportOptions& options) {
  if (format == ExportFormat::csv) {
    const QString csv = material.csv();
    return FilePreview{{}, first_lines(csv), csv.toUtf8().size()};
  }
  ExportOptions screen = options;
  if (format != ExportFormat::png) screen.scale = 1.0;
  const Result<QImage> image = export_image(material.picture, screen);
  if (!image) return image.error();
  if (format == ExportFormat::svg) {
    const QByteArray svg = export_svg(material.picture, options);
    return FilePreview{image_of_svg(svg, image->size()), {}, svg.size()};
  }
  if (format == ExportFormat::pptx) return FilePreview{*image, {}, -1};
  return FilePreview{*image, {}, export_bytes(material, format, options)->size()};
}

}  // namespace

void ExportDialog::update_preview() {
  film_.reset();
  sample_.reset();
  if (row() < 0) return;
  if (is_movie(row())) {
    show_movie();
  } else {
    show_picture(*thing(row()));
  }
}

void ExportDialog::show_picture(const Exportable& thing) {
  making_ = true;
  const ExportOptions options = settings_->options();
  QThreadPool::globalInstance()->start([material = take_material(thing, format(), options, offer_.page),
                                        options, format = format(), version = version_,
                                        mine = version_->load(), dialog = QPointer(this)] {
    if (*version != mine) return;
    const auto made = std::make_shared<Result<FilePreview>>(preview_of(material, format, options));
    QMetaObject::invokeMethod(qApp, [=] {
      if (dialog && *version == mine) dialog->show_made(*made);
    });
  });
}

void ExportDialog::show_made(const Result<FilePreview>& made) {
  making_ = false;
  if (!made) {
    preview_->show_text(tr("This is too large for a picture. Choose a smaller size."));
    facts_->clear();
    return;
  }
  if (made->image.isNull()) {
    preview_->show_text(made->text);
  } else {
    preview_->show_image(made->image);
  }
  show_facts(made->size);
}

void ExportDialog::show_movie() {
  const ExportOptions options = settings_->options();
  film_ = gif_of(offer_.movies[movie_index(row())], options);
  making_ = making_frame_ = false;
  if (check_gif(*film_)) {
    film_.reset();
    preview_->show_text(tr("This is too large for a film. Choose a smaller size."));
    facts_->clear();
    return;
  }
  frame_ = 0;
  show_facts(-1);
  show_next_frame();
  frame_timer_->start(1000 / options.frames_per_second);
  if (format() == ExportFormat::gif) {
    sample_ = std::make_unique<FilmSample>(offer_.movies[movie_index(row())], *film_, options);
    sample_movie();
  }
}

void ExportDialog::sample_movie() {
  if (!sample_) return;
  // One picture at a time: the window stays alive.
  if (sample_->take_next()) {
    QTimer::singleShot(0, this, [this, mine = version_->load()] {
      if (*version_ == mine) sample_movie();
    });
    return;
  }
  QThreadPool::globalInstance()->start([sample = std::shared_ptr(std::move(sample_)), version = version_,
                                        mine = version_->load(), dialog = QPointer(this)] {
    if (*version != mine) return;
    const qint64 size = sample->estimate();
    QMetaObject::invokeMethod(qApp, [=] {
      if (dialog && *version == mine && dialog->film_) dialog->show_facts(size);
    });
  });
}

void ExportDialog::show_next_frame() {
  if (!film_ || making_frame_) return;
  making_frame_ = true;
  ExportOptions options = settings_->options();
  options.scale = 1.0;
  const ExportMovie& movie = offer_.movies[movie_index(row())];
  QThreadPool::globalInstance()->start(
      [picture = record_frame(movie, step_of_frame(movie, frame_, film_->frames), options), options,
       version = version_, mine = version_->load(), dialog = QPointer(this)] {
        const auto made = std::make_shared<Result<QImage>>(export_image(picture, options));
        QMetaObject::invokeMethod(qApp, [=] {
          if (!dialog || *version != mine) return;
          dialog->making_frame_ = false;
          if (*made) dialog->preview_->show_image(**made);
        });
      });
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
