// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the export dialog shows and writes.
#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMessageBox>
#include <QProgressDialog>
#include <QSettings>
#include <QStandardPaths>
#include <QSvgRenderer>
#include <QThreadPool>
#include <QTimer>

#include "app/exporting/clipboard.h"
#include "app/exporting/export_dialog.h"
#include "app/exporting/export_language.h"
#include "app/exporting/export_picture.h"
#include "app/exporting/export_preview.h"
#include "app/exporting/export_settings.h"
#include "app/exporting/gif_writer.h"
#include "app/files/atomic_file.h"

namespace lora::app {
namespace {

const QString folder_key = QStringLiteral("export/folder");
constexpr int preview_lines = 60;
constexpr qsizetype preview_letters = 6000;

QString last_folder() {
  const QString fallback = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
  const QString folder = QSettings().value(folder_key, fallback).toString();
  return QDir(folder).exists() ? folder : QDir::homePath();
}

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

/// Shows how far a long export is, and whether it is to be stopped. Nothing appears for a short one.
class Progress {
 public:
  explicit Progress(const QString& text, const QString& stop, QWidget* parent)
      : dialog_(text, stop, 0, 1, parent) {
    dialog_.setWindowModality(Qt::WindowModal);
    dialog_.setMinimumDuration(400);
  }
  ExportProgress function() {
    return [this](int done, int total) {
      dialog_.setMaximum(total);
      dialog_.setValue(done);  // handles events: the window stays alive
      if (dialog_.wasCanceled()) stop_.request_stop();
    };
  }
  std::stop_token token() const { return stop_.get_token(); }

 private:
  QProgressDialog dialog_;
  std::stop_source stop_;
};

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
  const ExportOptions options = settings_->options();
  const ExportLanguage language(options.language, offer_.page);
  ExportOptions screen = options;
  if (format() != ExportFormat::png) screen.scale = 1.0;
  if (format() == ExportFormat::csv) {
    const QString csv = thing.export_csv();
    preview_->show_text(first_lines(csv));
    show_facts(csv.toUtf8().size());
    return;
  }
  const Result<QImage> image = export_image(thing, screen);
  if (!image) {
    preview_->show_text(tr("This is too large for a picture. Choose a smaller size."));
    facts_->clear();
    return;
  }
  if (format() == ExportFormat::svg) {
    const QByteArray svg = export_svg(thing, options);
    preview_->show_image(image_of_svg(svg, image->size()));
    show_facts(svg.size());
    return;
  }
  preview_->show_image(*image);
  if (format() == ExportFormat::png) measure_png(*image);
  if (format() == ExportFormat::pdf) show_facts(export_pdf(thing, options).size());
  if (format() == ExportFormat::pptx) show_facts(-1);
}

void ExportDialog::measure_png(const QImage& image) {
  show_facts(-1);
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
  {
    const ExportLanguage language(options.language);
    const Result<qint64> size = estimate_gif_size(*film_, 3);
    show_facts(size ? *size : -1);
  }
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
    if (size > 0) facts << tr("about %1").arg(locale.formattedDataSize(size, 1));
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

Result<QByteArray> ExportDialog::bytes() {
  const ExportOptions options = settings_->options();
  const ExportLanguage language(options.language, offer_.page);
  if (!is_movie(row()) && format() != ExportFormat::pptx) {
    return export_bytes(*thing(row()), format(), options);
  }
  Progress progress(tr("Making the file…"), tr("Stop"), this);
  if (format() == ExportFormat::pptx) {
    return export_deck(offer_.title, selected(), options, progress.function(), progress.token());
  }
  const std::size_t movie = std::size_t(row() - (list_->count() - int(offer_.movies.size())));
  return export_gif(offer_.movies[movie], options, progress.function(), progress.token());
}

std::optional<Error> ExportDialog::save_to(const QString& path) {
  const Result<QByteArray> made = bytes();
  if (!made) return made.error();
  return write_atomically(path, *made);
}

std::optional<Error> ExportDialog::save_all_to(const QString& folder) {
  const ExportOptions options = settings_->options();
  const ExportLanguage language(options.language, offer_.page);
  Progress progress(tr("Writing the files…"), tr("Stop"), this);
  const ExportProgress show = progress.function();
  const std::vector<const Exportable*> all = selected();
  int done = 0;
  for (const Exportable* thing : all) {
    if (progress.token().stop_requested()) return Error{ErrorCode::export_cancelled, {}, {}};
    const Result<QByteArray> made = export_bytes(*thing, format(), options);
    if (!made) return made.error();
    const QString path = QDir(folder).filePath(thing->export_name() + QLatin1Char('.') + suffix_of(format()));
    if (const std::optional<Error> error = write_atomically(path, *made)) return error;
    show(++done, int(all.size()));
  }
  return std::nullopt;
}

void ExportDialog::copy() {
  const ExportOptions options = settings_->options();
  remember_choice();
  std::optional<Error> error;
  {
    const ExportLanguage language(options.language, offer_.page);
    if (const Exportable* shown = thing(row())) error = copy_for_slides(*shown, options);
  }
  if (error) {
    show_error(*error);
  } else {
    facts_->setText(tr("Copied. Paste it into a slide, a text or a spreadsheet."));
  }
}

std::optional<QString> ExportDialog::ask_for_path() {
  const QString suffix = suffix_of(format());
  const std::size_t movie = std::size_t(row() - (list_->count() - int(offer_.movies.size())));
  const QString name = format() == ExportFormat::pptx ? QStringLiteral("slides")
                       : is_movie(row())              ? offer_.movies[movie].name
                                                      : thing(row())->export_name();
  const QString proposed = QDir(last_folder()).filePath(name + QLatin1Char('.') + suffix);
  QFileDialog dialog(this, tr("Save"), proposed, tr("%1 files (*.%2)").arg(suffix.toUpper(), suffix));
  dialog.setAcceptMode(QFileDialog::AcceptSave);
  dialog.setDefaultSuffix(suffix);
  dialog.selectFile(proposed);
  if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty()) return std::nullopt;
  return dialog.selectedFiles().first();
}

QString ExportDialog::ask_for_folder() {
  const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder for the files"), last_folder());
  if (folder.isEmpty()) return {};
  QStringList taken;
  for (const Exportable* thing : selected()) {
    const QString name = thing->export_name() + QLatin1Char('.') + suffix_of(format());
    if (QFileInfo::exists(QDir(folder).filePath(name))) taken << name;
  }
  if (taken.isEmpty()) return folder;
  const QString question =
      tr("These files are there already: %1. Replace them?").arg(taken.join(QStringLiteral(", ")));
  return QMessageBox::question(this, tr("Replace files?"), question) == QMessageBox::Yes ? folder : QString();
}

void ExportDialog::save() {
  remember_choice();
  std::optional<Error> error;
  const bool several = !is_movie(row()) && format() != ExportFormat::pptx && selected().size() > 1;
  QString target;
  if (several) {
    target = ask_for_folder();
    if (target.isEmpty()) return;
    QSettings().setValue(folder_key, target);
    error = save_all_to(target);
  } else {
    const std::optional<QString> path = ask_for_path();
    if (!path) return;
    target = *path;
    QSettings().setValue(folder_key, QFileInfo(target).absolutePath());
    error = save_to(target);
  }
  if (error) {
    show_error(*error);
  } else {
    facts_->setText(tr("Saved: %1").arg(QDir::toNativeSeparators(target)));
  }
}

void ExportDialog::show_error(const Error& error) {
  const auto value = [&](std::size_t k) {
    return k < error.values.size() ? QString::fromStdString(error.values[k]) : QString();
  };
  if (error.code == ErrorCode::export_cancelled) {
    facts_->setText(tr("Stopped. Nothing was written."));
    return;
  }
  QString text;
  if (error.code == ErrorCode::picture_too_large) {
    text =
        tr("The picture would be %1 × %2 pixels, which is too large. Choose a smaller size, or SVG or PDF.")
            .arg(value(0), value(1));
  } else if (error.code == ErrorCode::export_failed) {
    text =
        tr("The %1 file could not be made: %2.\n\nNothing was written. Choose fewer or smaller pictures, or "
           "another format.")
            .arg(value(0).toUpper(), value(1));
  } else {
    text = tr("“%1” could not be written: %2.\n\nNothing was changed. Choose another folder, or make room on "
              "the disk, and try again.")
               .arg(QDir::toNativeSeparators(value(0)), value(1));
  }
  QMessageBox::warning(this, tr("Not exported"), text);
}

}  // namespace lora::app
