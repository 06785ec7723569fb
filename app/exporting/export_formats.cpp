// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/export_formats.h"

#include <QCoreApplication>
#include <QDir>
#include <QStringList>
#include <algorithm>
#include <stdexcept>

#include "app/exporting/csv_writer.h"
#include "app/exporting/pdf_writer.h"
#include "app/exporting/png_writer.h"
#include "app/exporting/svg_writer.h"
#include "app/files/atomic_file.h"

namespace lora::app {
namespace {

std::vector<ExportFormat> known_formats(bool several_pictures) {
  std::vector<ExportFormat> known = {ExportFormat::png, ExportFormat::svg, ExportFormat::pdf,
                                     ExportFormat::csv};
  if (several_pictures) known.insert(known.end(), {ExportFormat::gif, ExportFormat::pptx});
  return known;
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
      return write_csv(exportable, path);
    case ExportFormat::gif:
    case ExportFormat::mp4:
    case ExportFormat::pptx:
      break;
  }
  throw std::invalid_argument("export_all: a format of one picture is needed");
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
      return QStringLiteral("csv");
    case ExportFormat::gif:
      return QStringLiteral("gif");
    case ExportFormat::mp4:
      return QStringLiteral("mp4");
    case ExportFormat::pptx:
      break;
  }
  return QStringLiteral("pptx");
}

Result<std::vector<ExportFormat>> parse_export_formats(const QString& list, bool several_pictures) {
  const std::vector<ExportFormat> allowed = known_formats(several_pictures);
  QStringList known;
  for (const ExportFormat format : allowed) known.append(suffix_of(format));
  std::vector<ExportFormat> formats;
  for (const QString& part : list.split(QLatin1Char(','))) {
    const QString name = part.trimmed().toLower();
    const auto found = std::find_if(allowed.begin(), allowed.end(),
                                    [&](ExportFormat format) { return suffix_of(format) == name; });
    if (found == allowed.end()) {
      return Error{ErrorCode::unknown_export,
                   {},
                   {name.toStdString(), known.join(QStringLiteral(", ")).toStdString()}};
    }
    if (std::find(formats.begin(), formats.end(), *found) == formats.end()) formats.push_back(*found);
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
