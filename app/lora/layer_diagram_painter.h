// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>

#include "app/theme/theme.h"
#include "core/lora/lora_frame.h"
#include "core/lora/lora_settings.h"

namespace lora::app {

/// The two paths of a LoRA layer as blocks: x, the frozen W above, A, the r numbers of A x, B and the scale
/// below, their sum, the logits. Paints into any painter; drawn in a frame of its own, scaled to the area.
class LayerDiagramPainter {
 public:
  LayerDiagramPainter(const LoraFrame& frame, const LoraPath& path, const LoraSettings& settings)
      : frame_(frame), path_(path), settings_(settings) {}

  static QSizeF natural_size() { return {920.0, 228.0}; }
  void paint(QPainter& painter, const QRectF& area, const Theme& theme) const;
  /// The same higher and less wide, for a slide: its smallest type is that of the labels of charts there.
  void arrange(QPainter& painter, const QRectF& area, const Theme& theme) const;

 private:
  struct Places;
  static Places wide();
  static Places compact(double height);

  void paint(QPainter& painter, const QRectF& area, const Theme& theme, const Places& places) const;
  void paint_wires(QPainter& painter, const Theme& theme, const Places& places) const;
  void paint_frozen(QPainter& painter, const Theme& theme, const Places& places) const;
  void paint_pair(QPainter& painter, const Theme& theme, const Places& places) const;
  void paint_squeezed(QPainter& painter, const Theme& theme, const Places& places) const;
  void paint_ends(QPainter& painter, const Theme& theme, const Places& places) const;

  const LoraFrame& frame_;
  const LoraPath& path_;
  const LoraSettings& settings_;
};

}  // namespace lora::app
