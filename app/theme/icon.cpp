// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/icon.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace lora::app {
namespace {

// Draws the SVG at the size asked for, so that no plugin and no bitmap is needed.
class SvgIconEngine : public QIconEngine {
 public:
  SvgIconEngine(QByteArray svg, QColor disabled) : svg_(std::move(svg)), disabled_(disabled) {}

  void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
    QByteArray svg = svg_;
    if (mode == QIcon::Disabled) svg.replace(color_, disabled_.name().toLatin1());
    QSvgRenderer(svg).render(painter, rect);
  }
  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
    if (size.isEmpty()) return {};  // asked for before the button has its size
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect(QPoint(0, 0), size), mode, state);
    return pixmap;
  }
  QIconEngine* clone() const override { return new SvgIconEngine(*this); }
  void set_color(const QColor& color) {
    color_ = color.name().toLatin1();
    svg_.replace("currentColor", color_);
  }

 private:
  QByteArray svg_;
  QByteArray color_;
  QColor disabled_;
};

}  // namespace

QIcon themed_icon(const QString& name, const QColor& color) {
  QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
  if (!file.open(QIODevice::ReadOnly)) return {};
  auto* engine = new SvgIconEngine(file.readAll(), current_theme().muted_text);
  engine->set_color(color);
  return QIcon(engine);
}

}  // namespace lora::app
