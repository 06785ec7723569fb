// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/paint_record.h"

#include <QPaintEngine>
#include <QVector>
#include <cmath>

#include "app/exporting/paper_device.h"

namespace lora::app {
namespace {

class Recorder : public QPaintEngine {
 public:
  Recorder(std::vector<PaintRecord::Step>& steps, double& smallest)
      : QPaintEngine(QPaintEngine::AllFeatures), steps_(steps), smallest_(smallest) {}

  bool begin(QPaintDevice*) override { return true; }
  bool end() override { return true; }
  Type type() const override { return QPaintEngine::User; }

  void updateState(const QPaintEngineState& now) override {
    const DirtyFlags changed = now.state();
    if (changed & DirtyTransform) {
      transform_ = now.transform();
      add([t = transform_](QPainter& p, const QTransform& start) { p.setTransform(t * start); });
    }
    if (changed & DirtyPen) add([v = now.pen()](QPainter& p, auto&) { p.setPen(v); });
    if (changed & DirtyBrush) add([v = now.brush()](QPainter& p, auto&) { p.setBrush(v); });
    if (changed & DirtyBrushOrigin) add([v = now.brushOrigin()](QPainter& p, auto&) { p.setBrushOrigin(v); });
    if (changed & DirtyOpacity) add([v = now.opacity()](QPainter& p, auto&) { p.setOpacity(v); });
    if (changed & DirtyHints) add_hints(now.renderHints());
    if (changed & DirtyClipEnabled) add([v = now.isClipEnabled()](QPainter& p, auto&) { p.setClipping(v); });
    if (changed & DirtyClipPath) {
      add([v = now.clipPath(), how = now.clipOperation()](QPainter& p, auto&) { p.setClipPath(v, how); });
    }
    if (changed & DirtyClipRegion) {
      add([v = now.clipRegion(), how = now.clipOperation()](QPainter& p, auto&) { p.setClipRegion(v, how); });
    }
  }

  void drawPath(const QPainterPath& path) override {
    add([path](QPainter& p, auto&) { p.drawPath(path); });
  }
  void drawRects(const QRectF* rects, int count) override {
    add([all = QVector<QRectF>(rects, rects + count)](QPainter& p, auto&) { p.drawRects(all); });
  }
  void drawLines(const QLineF* lines, int count) override {
    add([all = QVector<QLineF>(lines, lines + count)](QPainter& p, auto&) { p.drawLines(all); });
  }
  void drawEllipse(const QRectF& rect) override {
    add([rect](QPainter& p, auto&) { p.drawEllipse(rect); });
  }
  void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override {
    add([all = QVector<QPointF>(points, points + count), mode](QPainter& p, auto&) {
      if (mode == PolylineMode) {
        p.drawPolyline(all.constData(), int(all.size()));
      } else {
        p.drawPolygon(all.constData(), int(all.size()),
                      mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
      }
    });
  }
  void drawImage(const QRectF& to, const QImage& image, const QRectF& from,
                 Qt::ImageConversionFlags flags) override {
    add([to, image = image.copy(), from, flags](QPainter& p, auto&) { p.drawImage(to, image, from, flags); });
  }
  void drawPixmap(const QRectF& to, const QPixmap& pixmap, const QRectF& from) override {
    // Pixmaps belong to the GUI thread.
    add([to, image = pixmap.toImage(), from](QPainter& p, auto&) { p.drawImage(to, image, from); });
  }
  void drawTextItem(const QPointF& at, const QTextItem& item) override {
    const QFont font = own_copy(item.font());
    const double height = font.pixelSize() * std::sqrt(std::abs(transform_.determinant()));
    if (!item.text().trimmed().isEmpty()) smallest_ = smallest_ > 0 ? std::min(smallest_, height) : height;
    add([at, font, text = item.text()](QPainter& p, auto&) {
      p.setFont(font);
      p.drawText(at, text);
    });
  }

 private:
  void add(PaintRecord::Step step) { steps_.push_back(std::move(step)); }

  void add_hints(QPainter::RenderHints hints) {
    add([hints](QPainter& p, auto&) {
      p.setRenderHints(p.renderHints() & ~hints, false);
      p.setRenderHints(hints, true);
    });
  }

  /// Copies of a QFont share what they know about their letters, which is not safe between threads.
  const QFont& own_copy(const QFont& font) {
    if (font == asked_) return own_;
    asked_ = font;
    own_ = font;
    own_.setKerning(!font.kerning());
    own_.setKerning(font.kerning());
    if (own_.pixelSize() <= 0) own_.setPixelSize(int(std::lround(font.pointSizeF() * 96.0 / 72.0)));
    return own_;
  }

  std::vector<PaintRecord::Step>& steps_;
  double& smallest_;
  QTransform transform_;
  QFont asked_, own_;
};

}  // namespace

PaintRecord::PaintRecord(const QSizeF& size, const std::function<void(QPainter&)>& paint) {
  PaperDevice paper(QSize(int(std::ceil(size.width())), int(std::ceil(size.height()))),
                    std::make_unique<Recorder>(steps_, smallest_type_));
  QPainter painter(&paper);
  paint(painter);
}

void PaintRecord::play(QPainter& painter) const {
  painter.save();
  const QTransform start = painter.transform();
  for (const Step& step : steps_) step(painter, start);
  painter.restore();
}

}  // namespace lora::app
