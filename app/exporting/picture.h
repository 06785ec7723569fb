// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include "app/exporting/exportable.h"
#include "app/exporting/paint_record.h"
#include "core/base/result.h"

namespace lora::app {

enum class PictureBackground { white, theme, transparent };

/// The look of an export: a dark theme's light text would vanish on white, so white means the light theme.
Theme export_theme(PictureBackground background, const Theme& theme);

/// Background and picture into (0, 0, size) of the painter.
void paint_picture(QPainter& painter, const Exportable& exportable, const QSizeF& size,
                   PictureBackground background, const Theme& theme);

/// The exportable as it is now: its picture in its own size, to make files of in any thread. Any thread, see
/// in_gui_thread().
struct ScreenPicture {
  QSizeF size;
  PaintRecord paint;
  QString title;
};
ScreenPicture take_picture(const Exportable& exportable, PictureBackground background, const Theme& theme,
                           const QSizeF& size);

/// The picture in pixels: its size × scale, with the dots per inch that keep its size in print (96 × scale).
/// An Error (picture_too_large) above 30,000 pixels a side or 200 million in all. Any thread.
Result<QImage> render_image(const Exportable& exportable, double scale, PictureBackground background,
                            const Theme& theme);

}  // namespace lora::app
