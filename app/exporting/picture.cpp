// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/picture.h"

#include <cmath>

#include "app/exporting/background.h"

namespace lora::app {
namespace {

constexpr double side_limit = 30'000.0;
constexpr double pixel_limit = 200e6;

}  // namespace

Theme export_theme(PictureBackground background, const Theme& theme) {
  return background == PictureBackground::white && theme.dark ? Theme::named(ThemeId::light) : theme;
}

void paint_picture(QPainter& painter, const Exportable& exportable, const QSizeF& size,
                   PictureBackground background, const Theme& theme) {
  const QRectF area(QPointF(0, 0), size);
  const Theme look = export_theme(background, theme);
  if (background != PictureBackground::transparent) {
    painter.fillRect(area, background == PictureBackground::white ? QColor(Qt::white) : look.card);
  }
  painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
  exportable.paint_export(painter, area, look);
}

ScreenPicture take_picture(const Exportable& exportable, PictureBackground background, const Theme& theme,
                           const QSizeF& size) {
  return in_gui_thread([&] {
    const auto paint = [&](QPainter& painter) {
      paint_picture(painter, exportable, size, background, theme);
    };
    return ScreenPicture{size, PaintRecord(size, paint), exportable.export_title()};
  });
}

Result<QImage> render_image(const Exportable& exportable, double scale, PictureBackground background,
                            const Theme& theme) {
  const QSizeF size = in_gui_thread([&] { return exportable.export_size(); });
  const double width = std::ceil(size.width() * scale), height = std::ceil(size.height() * scale);
  const Error too_large{
      ErrorCode::picture_too_large,
      {},
      {QString::number(width, 'f', 0).toStdString(), QString::number(height, 'f', 0).toStdString(),
       QString::number(side_limit, 'f', 0).toStdString()}};
  const bool fits = width >= 1 && height >= 1 && width <= side_limit && height <= side_limit;
  if (!fits || width * height > pixel_limit) return too_large;
  QImage image(int(width), int(height), QImage::Format_ARGB32_Premultiplied);
  if (image.isNull()) return too_large;
  const ScreenPicture picture =
      take_picture(exportable, background, theme, QSizeF(width / scale, height / scale));
  image.fill(Qt::transparent);
  const int dots_per_meter = int(std::lround(96.0 * scale / 0.0254));
  image.setDotsPerMeterX(dots_per_meter);
  image.setDotsPerMeterY(dots_per_meter);
  QPainter painter(&image);
  painter.scale(scale, scale);
  picture.paint.play(painter);
  painter.end();
  image.setText(QStringLiteral("Title"), picture.title);
  image.setText(QStringLiteral("Software"), QStringLiteral("LoRA Cinema"));
  return image;
}

}  // namespace lora::app
