// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/clipboard.h"

#include <QClipboard>
#include <QGuiApplication>

#include "app/exporting/background.h"
#include "app/exporting/csv_text.h"
#include "app/exporting/export_language.h"
#include "app/exporting/export_picture.h"
#include "app/exporting/svg_writer.h"

namespace lora::app {
namespace {

using ClipboardData = Result<std::unique_ptr<QMimeData>>;

std::optional<Error> copy(const std::function<ClipboardData()>& make, QWidget* parent) {
  std::unique_ptr<QMimeData> data;
  const auto packed = work_in_background(
      [&](const ExportProgress&, std::stop_token stop) -> Result<QByteArray> {
        ClipboardData made = make();
        if (!made) return made.error();
        if (stop.stop_requested()) return Error{ErrorCode::cancelled, {}, {}};
        data = std::move(made).value();
        return QByteArray();
      },
      parent);
  if (!packed) return packed.error();
  QGuiApplication::clipboard()->setMimeData(data.release());
  return std::nullopt;
}

}  // namespace

Result<std::unique_ptr<QMimeData>> clipboard_data(const Exportable& exportable, PictureBackground background,
                                                  const Theme& theme) {
  const Result<QImage> image = render_image(exportable, 2.0, background, theme);
  if (!image) return image.error();
  auto data = std::make_unique<QMimeData>();
  data->setImageData(*image);
  data->setData(QStringLiteral("image/svg+xml"), svg_bytes(exportable, background, theme));
  const auto csv_of = in_gui_thread([&] { return exportable.csv_maker(); });
  const QString csv = csv_of();
  data->setData(QStringLiteral("text/csv"), csv.toUtf8());
  data->setText(tab_separated(csv));
  data->moveToThread(qApp->thread());
  return data;
}

std::optional<Error> copy_to_clipboard(const Exportable& exportable, PictureBackground background,
                                       const Theme& theme, QWidget* parent) {
  return copy([&] { return clipboard_data(exportable, background, theme); }, parent);
}

Result<std::unique_ptr<QMimeData>> slide_clipboard_data(const Exportable& exportable,
                                                        const ExportOptions& options, QWidget* page) {
  ExportOptions sharp = options;
  sharp.scale = 2.0;
  std::function<QString()> csv_of;
  const PictureRecord picture = in_gui_thread([&] {
    const ExportLanguage language(options.language, page);
    csv_of = exportable.csv_maker();
    return record_picture(exportable, sharp);
  });
  const Result<QImage> image = export_image(picture, sharp);
  if (!image) return image.error();
  auto data = std::make_unique<QMimeData>();
  data->setImageData(*image);
  data->setData(QStringLiteral("image/png"), encoded_png(*image));
  data->setData(QStringLiteral("image/svg+xml"), export_svg(picture, sharp));
  const QString csv = csv_of();
  if (!csv.isEmpty()) data->setText(tab_separated(csv));
  data->moveToThread(qApp->thread());
  return data;
}

std::optional<Error> copy_for_slides(const Exportable& exportable, const ExportOptions& options,
                                     QWidget* page, QWidget* parent) {
  return copy([&] { return slide_clipboard_data(exportable, options, page); }, parent);
}

}  // namespace lora::app
