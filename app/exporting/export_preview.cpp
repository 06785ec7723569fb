// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/export_preview.h"

#include <QFontDatabase>
#include <QPainter>
#include <algorithm>

#include "app/theme/theme.h"

namespace lora::app {
namespace {

void paint_chequers(QPainter& painter, const QRect& area) {
  constexpr int side = 8;
  painter.save();
  painter.setClipRect(area);
  for (int y = area.top(); y <= area.bottom(); y += side) {
    for (int x = area.left(); x <= area.right(); x += side) {
      const bool odd = ((x - area.left()) / side + (y - area.top()) / side) % 2 == 1;
      painter.fillRect(QRect(x, y, side, side), odd ? QColor(0xdd, 0xdd, 0xdd) : QColor(Qt::white));
    }
  }
  painter.restore();
}

}  // namespace

ExportPreview::ExportPreview(QWidget* parent) : QWidget(parent) {}

void ExportPreview::show_image(const QImage& image) {
  image_ = image;
  text_.clear();
  update();
}

void ExportPreview::show_text(const QString& text) {
  image_ = {};
  text_ = text;
  update();
}

void ExportPreview::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Theme& theme = current_theme();
  const QRect room = rect().adjusted(8, 8, -8, -8);
  if (image_.isNull()) {
    painter.setPen(theme.text);
    painter.setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextExpandTabs, text_);
    return;
  }
  const double ratio = devicePixelRatioF();
  QSize shown = image_.size();
  if (shown.width() > room.width() * ratio || shown.height() > room.height() * ratio) {
    shown.scale(room.size() * ratio, Qt::KeepAspectRatio);
  }
  shown = (QSizeF(shown) / ratio).toSize().expandedTo({1, 1});
  const QRect place(QPoint(room.center().x() - shown.width() / 2, room.center().y() - shown.height() / 2),
                    shown);
  paint_chequers(painter, place);
  QImage scaled = image_.scaled(shown * ratio, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
  painter.drawImage(place, scaled);
  painter.setPen(theme.border);
  painter.drawRect(place.adjusted(-1, -1, 0, 0));
}

}  // namespace lora::app
