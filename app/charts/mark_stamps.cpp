// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/mark_stamps.h"

#include <QPaintDevice>
#include <cmath>

namespace lora::app {

MarkStamps::MarkStamps(const std::function<void(QPainter&, const QPointF&)>& draw, double reach,
                       double pixel_ratio)
    : ratio_(pixel_ratio), half_(static_cast<int>(std::ceil(reach * pixel_ratio)) + 1) {
  for (int part = 0; part < parts * parts; ++part) {
    QImage& image = images_[static_cast<std::size_t>(part)];
    image = QImage(2 * half_, 2 * half_, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    image.setDevicePixelRatio(pixel_ratio);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    draw(painter,
         QPointF(half_ + double(part % parts) / parts, half_ + double(part / parts) / parts) / ratio_);
  }
}

bool MarkStamps::fits(const QPainter& painter) {
  // Pictures that are exported are drawn, not copied.
  return painter.device()->devType() == QInternal::Widget &&
         painter.worldTransform().type() <= QTransform::TxTranslate;
}

void MarkStamps::draw(QPainter& painter, const QPointF& at) const {
  const QPointF origin(painter.worldTransform().dx(), painter.worldTransform().dy());
  const QPointF place = (at + origin) * ratio_;
  const int x = static_cast<int>(std::lround(place.x() * parts)),
            y = static_cast<int>(std::lround(place.y() * parts));
  const auto floored = [](int value) { return value >= 0 ? value / parts : -((parts - 1 - value) / parts); };
  const int whole_x = floored(x), whole_y = floored(y);
  const auto part = static_cast<std::size_t>((y - whole_y * parts) * parts + x - whole_x * parts);
  painter.drawImage(QPointF(whole_x - half_, whole_y - half_) / ratio_ - origin, images_[part]);
}

}  // namespace lora::app
