// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/export_formats.h"

#include <QCoreApplication>
#include <QDir>
#include <QStringList>
#include <algorithm>

#include "app/exporting/csv_writer.h"
#include "app/exporting/pdf_writer.h"
#include "app/exporting/png_writer.h"
#include "app/exporting/svg_writer.h"
#include "app/files/atomic_file.h"

namespace lora::app {
namespace {

constexpr ExportFormat all_formats[] = {ExportFormat::png, ExportFormat::svg, ExportFormat::pdf,
                                        ExportFormat::csv};

std::optional<ExportFormat> format_named(const QString& name) {
  for (const ExportFormat format : all_formats) {
    if (suffix_of(format) == name) return format;
  }
  return std::nullopt;
}

std::optional<Error> write(const Exportable& exportable, const QString& path, ExportFormat format,
                           PictureBackground background, const Theme& theme) {
  switch (format) {
    case ExportFormat::png:
      return write_png(exportable, path, 2.0, background, theme);
    case ExportFormat::svg:
      return write_svg(exportable, path, background, theme);
    case ExportFormat::pdf:
      return write_pdf(exportable, path, background, theme);
    case ExportFormat::csv:
      break;
  }
  return write_csv(exportable, path);
}

}  // namespace

QString suffix_of(ExportFormat format) {
  switch (format) {
    case ExportFormat::png:
      return QStringLiteral("png");
    case ExportFormat::svg:
      return QStringLiteral("svg");
    case ExportFormat::pdf:
      return QStringLiteral("pdf");
    case ExportFormat::csv:
      break;
  }
  return QStringLiteral("csv");
}

Result<std::vector<ExportFormat>> parse_export_formats(const QString& list) {
  QStringList known;
  for (const ExportFormat format : all_formats) known.append(suffix_of(format));
  std::vector<ExportFormat> formats;
  for (const QString& part : list.split(QLatin1Char(','))) {
    const QString name = part.trimmed().toLower();
    const std::optional<ExportFormat> format = format_named(name);
    if (!format) {
      return Error{ErrorCode::unknown_export,
                   {},
                   {name.toStdString(), known.join(QStringLiteral(", ")).toStdString()}};
    }
    if (std::find(formats.begin(), formats.end(), *format) == formats.end()) formats.push_back(*format);
  }
  return formats;
}

Result<std::vector<QString>> export_all(const Exportable& exportable, const QString& directory,
                                        const std::vector<ExportFormat>& formats,
                                        PictureBackground background, const Theme& theme) {
  if (!QDir().mkpath(directory)) {
    const QString reason = QCoreApplication::translate("ExportFormats", "the folder cannot be made");
    return Error{ErrorCode::file_unwritable,
                 {directory.toStdString()},
                 {directory.toStdString(), reason.toStdString()}};
  }
  std::vector<QString> paths;
  for (const ExportFormat format : formats) {
    const QString path =
        QDir(directory).filePath(exportable.export_name() + QLatin1Char('.') + suffix_of(format));
    if (const std::optional<Error> error = write(exportable, path, format, background, theme)) return *error;
    paths.push_back(path);
  }
  return paths;
}

}  // namespace lora::app
