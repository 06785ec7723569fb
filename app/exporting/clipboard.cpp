// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/clipboard.h"

#include <QClipboard>
#include <QGuiApplication>

#include "app/exporting/csv_text.h"
#include "app/exporting/export_picture.h"
#include "app/exporting/svg_writer.h"

namespace lora::app {

Result<std::unique_ptr<QMimeData>> clipboard_data(const Exportable& exportable, PictureBackground background,
                                                  const Theme& theme) {
  const Result<QImage> image = render_image(exportable, 2.0, background, theme);
  if (!image) return image.error();
  auto data = std::make_unique<QMimeData>();
  data->setImageData(*image);
  data->setData(QStringLiteral("image/svg+xml"), svg_bytes(exportable, background, theme));
  const QString csv = exportable.export_csv();
  data->setData(QStringLiteral("text/csv"), csv.toUtf8());
  data->setText(tab_separated(csv));
  return data;
}

std::optional<Error> copy_to_clipboard(const Exportable& exportable, PictureBackground background,
                                       const Theme& theme) {
  Result<std::unique_ptr<QMimeData>> data = clipboard_data(exportable, background, theme);
  if (!data) return data.error();
  QGuiApplication::clipboard()->setMimeData(std::move(data).value().release());
  return std::nullopt;
}

Result<std::unique_ptr<QMimeData>> slide_clipboard_data(const Exportable& exportable,
                                                        const ExportOptions& options) {
  ExportOptions sharp = options;
  sharp.scale = 2.0;
  const Result<QImage> image = export_image(exportable, sharp);
  if (!image) return image.error();
  auto data = std::make_unique<QMimeData>();
  data->setImageData(*image);
  data->setData(QStringLiteral("image/png"), encoded_png(*image));
  data->setData(QStringLiteral("image/svg+xml"), export_svg(exportable, sharp));
  const QString csv = exportable.export_csv();
  if (!csv.isEmpty()) data->setText(tab_separated(csv));
  return data;
}

std::optional<Error> copy_for_slides(const Exportable& exportable, const ExportOptions& options) {
  Result<std::unique_ptr<QMimeData>> data = slide_clipboard_data(exportable, options);
  if (!data) return data.error();
  QGuiApplication::clipboard()->setMimeData(std::move(data).value().release());
  return std::nullopt;
}

}  // namespace lora::app
