// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rank/sweep_exporter.h"

#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QSettings>
#include <QStandardPaths>

namespace lora::app {
namespace {

const QString folder_key = QStringLiteral("export/folder");

}  // namespace

SweepExporter::SweepExporter(std::vector<const Exportable*> exportables, std::vector<ExportFormat> formats)
    : exportables_(std::move(exportables)), formats_(std::move(formats)) {}

QStringList SweepExporter::overwritten_in(const QString& folder) const {
  QStringList names;
  for (const Exportable* exportable : exportables_) {
    for (const ExportFormat format : formats_) {
      const QString name = exportable->export_name() + QLatin1Char('.') + suffix_of(format);
      if (QFileInfo::exists(QDir(folder).filePath(name))) names << name;
    }
  }
  return names;
}

Result<std::vector<QString>> SweepExporter::write_to(const QString& folder) const {
  std::vector<QString> paths;
  for (const Exportable* exportable : exportables_) {
    auto written = export_all(*exportable, folder, formats_, PictureBackground::theme, current_theme());
    if (!written) return written.error();
    paths.insert(paths.end(), written->begin(), written->end());
  }
  return paths;
}

void SweepExporter::ask_and_write(QWidget* parent) const {
  const QString pictures = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
  const QString folder = QFileDialog::getExistingDirectory(
      parent, tr("Folder for the charts"), QSettings().value(folder_key, pictures).toString());
  if (folder.isEmpty()) return;
  const QString shown = QDir::toNativeSeparators(folder);
  const QStringList overwritten = overwritten_in(folder);
  if (!overwritten.isEmpty()) {
    const auto answer = QMessageBox::question(parent, tr("Replace files?"),
                                              tr("%1 files in “%2” would be replaced, %3 among them.")
                                                  .arg(overwritten.size())
                                                  .arg(shown, overwritten.first()),
                                              QMessageBox::Yes | QMessageBox::Cancel, QMessageBox::Cancel);
    if (answer != QMessageBox::Yes) return;
  }
  QSettings().setValue(folder_key, folder);
  const auto written = write_to(folder);
  if (written) {
    QMessageBox::information(parent, tr("Exported"),
                             tr("%1 files were written to “%2”.").arg(written->size()).arg(shown));
    return;
  }
  const auto& values = written.error().values;
  QMessageBox::warning(
      parent, tr("Not exported"),
      tr("The charts could not be written to “%1”: %2. Choose another folder, or make room on the disk.")
          .arg(shown,
               values.empty() ? tr("the folder cannot be used") : QString::fromStdString(values.back())));
}

}  // namespace lora::app
