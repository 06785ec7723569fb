// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the export dialog writes.
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QProgressDialog>
#include <QSettings>
#include <QStandardPaths>

#include "app/exporting/clipboard.h"
#include "app/exporting/export_dialog.h"
#include "app/exporting/export_language.h"
#include "app/exporting/export_settings.h"
#include "app/exporting/mp4_writer.h"
#include "app/files/atomic_file.h"

namespace lora::app {
namespace {

const QString folder_key = QStringLiteral("export/folder");

QString last_folder() {
  const QString fallback = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
  const QString folder = QSettings().value(folder_key, fallback).toString();
  return QDir(folder).exists() ? folder : QDir::homePath();
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

Result<QByteArray> ExportDialog::bytes() {
  const ExportOptions options = settings_->options();
  if (!is_movie(row()) && format() != ExportFormat::pptx) {
    const ExportLanguage language(options.language, offer_.page);
    return export_bytes(*thing(row()), format(), options);
  }
  Progress progress(tr("Making the file…"), tr("Stop"), this);
  if (format() == ExportFormat::pptx) {
    const ExportLanguage language(options.language, offer_.page);
    return export_deck(offer_.title, selected(), options, progress.function(), progress.token());
  }
  const ExportMovie& movie = offer_.movies[std::size_t(row() - (list_->count() - int(offer_.movies.size())))];
  const ExportLanguage language(options.language);
  if (format() == ExportFormat::mp4) {
    return write_mp4(gif_of(movie, options), find_ffmpeg(), progress.function(), progress.token());
  }
  return export_gif(movie, options, progress.function(), progress.token());
}

std::optional<Error> ExportDialog::save_to(const QString& path) {
  const Result<QByteArray> made = bytes();
  if (!made) return made.error();
  return write_atomically(path, *made);
}

std::optional<Error> ExportDialog::save_all_to(const QString& folder) {
  const ExportOptions options = settings_->options();
  Progress progress(tr("Making the file…"), tr("Stop"), this);
  const ExportLanguage language(options.language, offer_.page);
  const ExportProgress show = progress.function();
  const std::vector<const Exportable*> all = selected();
  // All are made before the first is written: what is stopped or fails leaves nothing behind.
  std::vector<QByteArray> made;
  for (const Exportable* thing : all) {
    if (progress.token().stop_requested()) return Error{ErrorCode::export_cancelled, {}, {}};
    Result<QByteArray> file = export_bytes(*thing, format(), options);
    if (!file) return file.error();
    made.push_back(std::move(file).value());
    show(int(made.size()), int(all.size()));
  }
  for (std::size_t k = 0; k < all.size(); ++k) {
    const QString name = all[k]->export_name() + QLatin1Char('.') + suffix_of(format());
    if (const std::optional<Error> error = write_atomically(QDir(folder).filePath(name), made[k]))
      return error;
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
