// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_view.h"

#include <QEvent>
#include <QFontInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

#include "app/charts/chart_builder.h"
#include "app/charts/chart_canvas.h"
#include "app/charts/chart_csv.h"
#include "app/charts/chart_description.h"
#include "app/charts/chart_table_dialog.h"
#include "app/controls/elided_label.h"
#include "app/exporting/export_button.h"

namespace lora::app {

ChartView::ChartView(QWidget* parent)
    : QFrame(parent),
      title_(new QLabel(this)),
      subtitle_(new ElidedLabel(this)),
      corner_(new QHBoxLayout),
      canvas_(new ChartCanvas(this)),
      describe_timer_(new QTimer(this)) {
  setProperty("role", QStringLiteral("card"));
  title_->setProperty("role", QStringLiteral("title"));
  subtitle_->setProperty("role", QStringLiteral("muted"));
  for (QLabel* label : {title_, subtitle_}) label->setTextFormat(Qt::PlainText);
  // A long subtitle gives way, it does not widen the page.
  subtitle_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  auto* header = new QHBoxLayout;
  header->setSpacing(8);
  header->addWidget(title_);
  header->addWidget(subtitle_, 1);
  header->addLayout(corner_);
  header->addWidget(new ExportButton(*this, this));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(12, 8, 12, 8);
  column->setSpacing(4);
  column->addLayout(header);
  column->addWidget(canvas_, 1);
  // Screen readers get the numbers a few times a second, not with every frame.
  describe_timer_->setSingleShot(true);
  describe_timer_->setInterval(400);
  connect(describe_timer_, &QTimer::timeout, this, &ChartView::describe);
  connect(canvas_, &ChartCanvas::table_requested, this, &ChartView::show_table);
  connect(canvas_, &ChartCanvas::pointed_at, this, [this](const QString& numbers) {
    numbers.isEmpty() ? describe() : canvas_->setAccessibleDescription(numbers);
  });
}

void ChartView::set_spec(const ChartSpec& spec) {
  const bool first = canvas_->accessibleName().isEmpty();
  if (spec.title != spec_.title || first) {
    title_->setText(spec.title);
    canvas_->setAccessibleName(spec.title);
  }
  if (spec.subtitle != spec_.subtitle) {
    subtitle_->setText(spec.subtitle);
  }
  spec_ = spec;
  restyle();
  if (first) describe();
  if (!describe_timer_->isActive()) describe_timer_->start();
}

void ChartView::add_corner_widget(QWidget* widget) {
  widget->setParent(this);
  corner_->addWidget(widget);
}

QSizeF ChartView::export_size() const {
  // Never so small that the labels do not fit, whatever the window's size.
  return QSizeF(std::max(640, width()), std::max(400, height()));
}

void ChartView::paint_export(QPainter& painter, const QRectF& area, const Theme& theme) const {
  paint_chart(spec_, painter, area, theme);
}

QString ChartView::export_csv() const {
  return chart_csv(spec_);
}

void ChartView::changeEvent(QEvent* event) {
  QFrame::changeEvent(event);
  switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::StyleChange:
      restyle();
      break;
    case QEvent::LanguageChange:
      describe();
      break;
    default:
      break;
  }
}

void ChartView::describe() {
  canvas_->setAccessibleDescription(chart_description(spec_));
}

void ChartView::show_table() {
  auto* dialog = new ChartTableDialog(spec_, window());
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->open();
}

void ChartView::restyle() {
  canvas_->spec_chart().set_spec(spec_, current_theme(), text_scale());
  canvas_->viewport()->update();
}

double ChartView::text_scale() const {
  // Charts are designed beside 13 pixel text; the theme's own scale is in the font already.
  return std::clamp(QFontInfo(font()).pixelSize() / (13.0 * current_theme().text_scale), 0.7, 3.0);
}

}  // namespace lora::app
