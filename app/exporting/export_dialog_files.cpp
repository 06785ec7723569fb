// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the export dialog writes.
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QSettings>
#include <QStandardPaths>

#include "app/exporting/clipboard.h"
#include "app/exporting/export_dialog.h"
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

}  // namespace

BackgroundWork ExportDialog::work() {
  const ExportOptions options = settings_->options();
  const ExportFormat wanted = format();
  QWidget* const page = offer_.page;
  if (wanted == ExportFormat::pptx) {
    return [=, title = offer_.title, pictures = selected()](const ExportProgress& progress,
                                                            std::stop_token stop) {
      return export_deck(title, pictures, options, progress, std::move(stop), page);
    };
  }
  if (!is_movie(row())) {
    return [=, shown = thing(row())](const ExportProgress&, std::stop_token) {
      return export_bytes(*shown, wanted, options, page);
    };
  }
  const ExportMovie& movie = offer_.movies[movie_index(row())];
  return [=](const ExportProgress& progress, std::stop_token stop) {
    if (wanted == ExportFormat::gif) return export_gif(movie, options, progress, std::move(stop));
    return write_mp4(gif_of(movie, options), find_ffmpeg(), progress, std::move(stop));
  };
}

Result<QByteArray> ExportDialog::bytes() {
  return work_in_background(work(), this);
}

std::optional<Error> ExportDialog::save_to(const QString& path) {
  const auto write = [make = work(), path](const ExportProgress& progress,
                                           std::stop_token stop) -> Result<QByteArray> {
    const Result<QByteArray> made = make(progress, stop);
    if (!made) return made.error();
    if (stop.stop_requested()) return Error{ErrorCode::cancelled, {}, {}};
    if (const std::optional<Error> error = write_atomically(path, *made)) return *error;
    return QByteArray();
  };
  const Result<QByteArray> done = work_in_background(write, this);
  return done ? std::nullopt : std::optional(done.error());
}

std::optional<Error> ExportDialog::save_all_to(const QString& folder) {
  const auto write = [options = settings_->options(), all = selected(), format = format(), folder,
                      page = offer_.page](const ExportProgress& progress,
                                          std::stop_token stop) -> Result<QByteArray> {
    // All are made before the first is written: what is stopped or fails leaves nothing behind.
    std::vector<std::pair<QString, QByteArray>> made;
    for (const Exportable* thing : all) {
      if (stop.stop_requested()) return Error{ErrorCode::cancelled, {}, {}};
      Result<QByteArray> file = export_bytes(*thing, format, options, page);
      if (!file) return file.error();
      const QString name = in_gui_thread([&] { return thing->export_name(); });
      made.emplace_back(QDir(folder).filePath(name + QLatin1Char('.') + suffix_of(format)),
                        std::move(file).value());
      progress(int(made.size()), int(all.size()));
    }
    for (const auto& [path, bytes] : made) {
      if (const std::optional<Error> error = write_atomically(path, bytes)) return *error;
    }
    return QByteArray();
  };
  const Result<QByteArray> done = work_in_background(write, this);
  return done ? std::nullopt : std::optional(done.error());
}

void ExportDialog::copy() {
  const ExportOptions options = settings_->options();
  remember_choice();
  std::optional<Error> error;
  if (const Exportable* shown = thing(row())) error = copy_for_slides(*shown, options, offer_.page, this);
  if (error) {
    show_error(*error);
  } else {
    facts_->setText(tr("Copied. Paste it into a slide, a text or a spreadsheet."));
  }
}

std::optional<QString> ExportDialog::ask_for_path() {
  const QString suffix = suffix_of(format());
  const QString name = format() == ExportFormat::pptx ? QStringLiteral("slides")
                       : is_movie(row())              ? offer_.movies[movie_index(row())].name
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
  if (error.code == ErrorCode::cancelled) {
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
