// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/export_menu.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QSettings>
#include <QStandardPaths>

#include "app/exporting/background.h"
#include "app/exporting/clipboard.h"
#include "app/exporting/csv_writer.h"
#include "app/exporting/pdf_writer.h"
#include "app/exporting/png_writer.h"
#include "app/exporting/svg_writer.h"

namespace lora::app {
namespace {

const QString folder_key = QStringLiteral("export/folder");
const QString transparent_key = QStringLiteral("export/transparent");
constexpr double png_scales[] = {1.0, 2.0, 4.0};

QString last_folder() {
  const QString fallback = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
  const QString folder = QSettings().value(folder_key, fallback).toString();
  return QDir(folder).exists() ? folder : QDir::homePath();
}

ExportMenu::More& more_shower() {
  static ExportMenu::More more;
  return more;
}

}  // namespace

ExportMenu::ExportMenu(const Exportable& exportable, QWidget* parent)
    : QMenu(parent), exportable_(exportable), png_menu_(addMenu(QString())) {
  for (int k = 0; k < 3; ++k) {
    png_actions_[k] = png_menu_->addAction(QString());
    connect(png_actions_[k], &QAction::triggered, this,
            [this, k] { ask_and_save(ExportFormat::png, png_scales[k]); });
  }
  svg_ = addAction(QString(), this, [this] { ask_and_save(ExportFormat::svg, 1.0); });
  pdf_ = addAction(QString(), this, [this] { ask_and_save(ExportFormat::pdf, 1.0); });
  csv_ = addAction(QString(), this, [this] { ask_and_save(ExportFormat::csv, 1.0); });
  addSeparator();
  copy_ = addAction(QString(), this, &ExportMenu::copy);
  more_ = addAction(QString(), this, [this] {
    if (more_shower()) more_shower()(exportable_);
  });
  addSeparator();
  transparent_ = addAction(QString());
  transparent_->setCheckable(true);
  connect(transparent_, &QAction::toggled, this, [](bool on) { QSettings().setValue(transparent_key, on); });
  // All charts share the choice.
  connect(this, &QMenu::aboutToShow, this, [this] {
    transparent_->setChecked(QSettings().value(transparent_key, false).toBool());
    more_->setVisible(bool(more_shower()));
  });
  retranslate();
}

void ExportMenu::set_more(More more) {
  more_shower() = std::move(more);
}

PictureBackground ExportMenu::background() const {
  return transparent_->isChecked() ? PictureBackground::transparent : PictureBackground::theme;
}

std::optional<Error> ExportMenu::save(const QString& path, ExportFormat format, double scale) const {
  const auto work = [&, look = background(), theme = current_theme()](const ExportProgress&,
                                                                      std::stop_token) -> Result<QByteArray> {
    if (const auto error = write(path, format, scale, look, theme)) return *error;
    return QByteArray();
  };
  const Result<QByteArray> saved = work_in_background(work, parentWidget());
  return saved ? std::nullopt : std::optional(saved.error());
}

std::optional<Error> ExportMenu::write(const QString& path, ExportFormat format, double scale,
                                       PictureBackground look, const Theme& theme) const {
  switch (format) {
    case ExportFormat::png:
      return write_png(exportable_, path, scale, look, theme);
    case ExportFormat::svg:
      return write_svg(exportable_, path, look, theme);
    case ExportFormat::pdf:
      return write_pdf(exportable_, path, look, theme);
    case ExportFormat::csv:
    case ExportFormat::gif:
    case ExportFormat::mp4:
    case ExportFormat::pptx:
      break;
  }
  return write_csv(exportable_, path);
}

void ExportMenu::changeEvent(QEvent* event) {
  QMenu::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
}

void ExportMenu::retranslate() {
  png_menu_->setTitle(tr("Picture (PNG)"));
  png_actions_[0]->setText(tr("Normal size (1×)…"));
  png_actions_[1]->setText(tr("Sharp, for slides (2×)…"));
  png_actions_[2]->setText(tr("Very sharp, for print (4×)…"));
  svg_->setText(tr("Drawing (SVG)…"));
  pdf_->setText(tr("Document (PDF)…"));
  csv_->setText(tr("Numbers (CSV)…"));
  copy_->setText(tr("Copy picture"));
  more_->setText(tr("More…"));
  transparent_->setText(tr("Transparent background"));
}

void ExportMenu::ask_and_save(ExportFormat format, double scale) {
  const QString suffix = suffix_of(format);
  const QString proposed =
      QDir(last_folder()).filePath(exportable_.export_name() + QLatin1Char('.') + suffix);
  //: A file type in the save dialog, e.g. "PNG files (*.png)"
  const QString filter = tr("%1 files (*.%2)").arg(suffix.toUpper(), suffix);
  QFileDialog dialog(parentWidget(), tr("Save “%1”").arg(exportable_.export_title()), proposed, filter);
  dialog.setAcceptMode(QFileDialog::AcceptSave);
  dialog.setDefaultSuffix(suffix);
  dialog.selectFile(proposed);
  if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty()) return;
  const QString path = dialog.selectedFiles().first();
  QSettings().setValue(folder_key, QFileInfo(path).absolutePath());
  if (const std::optional<Error> error = save(path, format, scale)) show_error(*error);
}

void ExportMenu::copy() {
  if (const std::optional<Error> error =
          copy_to_clipboard(exportable_, background(), current_theme(), parentWidget())) {
    show_error(*error);
  }
}

void ExportMenu::show_error(const Error& error) {
  const auto value = [&](std::size_t k) {
    return k < error.values.size() ? QString::fromStdString(error.values[k]) : QString();
  };
  if (error.code == ErrorCode::cancelled) return;
  QString text;
  if (error.code == ErrorCode::picture_too_large) {
    text =
        tr("The picture would be %1 × %2 pixels, which is too large. Choose a smaller size, or SVG or PDF.")
            .arg(value(0), value(1));
  } else {
    text = tr("“%1” could not be written: %2.\n\nNothing was changed. Choose another folder, or make room on "
              "the disk, and try again.")
               .arg(QDir::toNativeSeparators(value(0)), value(1));
  }
  QMessageBox::warning(parentWidget(), tr("Not exported"), text);
}

}  // namespace lora::app
