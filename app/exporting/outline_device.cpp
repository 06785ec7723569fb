// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/outline_device.h"

#include <QPainterPath>

namespace lora::app {
namespace {

class OutlineEngine : public QPaintEngine {
 public:
  explicit OutlineEngine(QPainter& target)
      : QPaintEngine(QPaintEngine::AllFeatures), target_(target), start_(target.transform()) {}

  bool begin(QPaintDevice*) override { return true; }
  bool end() override { return true; }
  Type type() const override { return QPaintEngine::User; }

  void updateState(const QPaintEngineState& now) override {
    const DirtyFlags changed = now.state();
    if (changed & DirtyTransform) target_.setTransform(now.transform() * start_);
    if (changed & DirtyPen) target_.setPen(now.pen());
    if (changed & DirtyBrush) target_.setBrush(now.brush());
    if (changed & DirtyBrushOrigin) target_.setBrushOrigin(now.brushOrigin());
    if (changed & DirtyOpacity) target_.setOpacity(now.opacity());
    if (changed & DirtyHints) target_.setRenderHints(now.renderHints());
    if (changed & DirtyClipEnabled) target_.setClipping(now.isClipEnabled());
    if (changed & DirtyClipPath) target_.setClipPath(now.clipPath(), now.clipOperation());
    if (changed & DirtyClipRegion) target_.setClipRegion(now.clipRegion(), now.clipOperation());
  }

  void drawPath(const QPainterPath& path) override { target_.drawPath(path); }
  void drawRects(const QRectF* rects, int count) override { target_.drawRects(rects, count); }
  void drawLines(const QLineF* lines, int count) override { target_.drawLines(lines, count); }
  void drawEllipse(const QRectF& rect) override { target_.drawEllipse(rect); }
  void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override {
    if (mode == PolylineMode) {
      target_.drawPolyline(points, count);
    } else {
      target_.drawPolygon(points, count, mode == OddEvenMode ? Qt::OddEvenFill : Qt::WindingFill);
    }
  }
  void drawImage(const QRectF& to, const QImage& image, const QRectF& from,
                 Qt::ImageConversionFlags flags) override {
    target_.drawImage(to, image, from, flags);
  }
  void drawPixmap(const QRectF& to, const QPixmap& pixmap, const QRectF& from) override {
    target_.drawPixmap(to, pixmap, from);
  }
  void drawTextItem(const QPointF& at, const QTextItem& item) override {
    QPainterPath letters;
    letters.addText(at, item.font(), item.text());
    target_.fillPath(letters, target_.pen().brush());
  }

 private:
  QPainter& target_;
  QTransform start_;
};

}  // namespace

OutlineDevice::OutlineDevice(QPainter& target, const QSize& size)
    : PaperDevice(size, std::make_unique<OutlineEngine>(target)) {}

}  // namespace lora::app
