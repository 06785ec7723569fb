// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <algorithm>

namespace lora::app {

/// The smallest type of content that is arranged for an area (Exportable::fills_area()), logical pixels: it
/// becomes as large as ExportOptions::type_points say.
inline constexpr int smallest_type = 11;

/// Where something with proportions of its own lies in the room there is: as large as fits, in the middle.
inline QRectF fitted(const QSizeF& natural, const QRectF& room) {
  if (natural.isEmpty()) return room;
  const double scale = std::min(room.width() / natural.width(), room.height() / natural.height());
  const QSizeF size = natural * scale;
  return {QPointF(room.center().x() - size.width() / 2, room.center().y() - size.height() / 2), size};
}

}  // namespace lora::app
