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
#include "app/charts/chart_deck.h"
#include "app/charts/chart_description.h"
#include "app/charts/chart_table_dialog.h"
#include "app/controls/elided_label.h"
#include "app/exporting/export_button.h"

namespace lora::app {

ChartView::ChartView(QWidget* parent)
    : QFrame(parent),
      title_(new QLabel(this)),
      subtitle_(new ElidedLabel(this)),
      beside_title_(new QVBoxLayout),
      under_title_(new QVBoxLayout),
      beside_corner_(new QHBoxLayout),
      below_title_(new QHBoxLayout),
      corner_(new QHBoxLayout),
      export_(new ExportButton(*this, this)),
      canvas_(new ChartCanvas(this)),
      describe_timer_(new QTimer(this)) {
  setProperty("role", QStringLiteral("card"));
  title_->setProperty("role", QStringLiteral("title"));
  subtitle_->setProperty("role", QStringLiteral("muted"));
  for (QLabel* label : {title_, subtitle_}) label->setTextFormat(Qt::PlainText);
  // A long subtitle gives way, it does not widen the page.
  subtitle_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  header_ = new QHBoxLayout;
  header_->setSpacing(8);
  header_->addWidget(title_);
  header_->addLayout(beside_title_, 1);
  beside_title_->addWidget(subtitle_);
  header_->addLayout(beside_corner_);
  beside_corner_->addLayout(corner_);
  header_->addWidget(export_);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(12, 8, 12, 8);
  column->setSpacing(4);
  column->addLayout(header_);
  column->addLayout(under_title_);
  column->addLayout(below_title_);
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
    arrange();
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

bool ChartView::event(QEvent* event) {
  if (event->type() == QEvent::LayoutRequest) arrange();  // a control has come or gone, or has another text
  return QFrame::event(event);
}

void ChartView::resizeEvent(QResizeEvent* event) {
  QFrame::resizeEvent(event);
  arrange();
}

QSize ChartView::minimumSizeHint() const {
  // With the controls in a row of their own: arrange() does so where there is no room beside the title.
  const QMargins margins = layout()->contentsMargins();
  const int first = title_->minimumSizeHint().width() + 2 * header_->spacing() + export_width(false);
  const int width = std::max(first, corner_->minimumSize().width()) + margins.left() + margins.right();
  return {width, QFrame::minimumSizeHint().height()};
}

int ChartView::export_width(bool named) const {
  constexpr int frame = 18;
  const int words = export_->fontMetrics().horizontalAdvance(export_->text()) + 6;
  return export_->iconSize().width() + frame + (named ? words : 0);
}

void ChartView::arrange() {
  const QMargins margins = layout()->contentsMargins();
  int room =
      width() - margins.left() - margins.right() - title_->minimumSizeHint().width() - 3 * header_->spacing();
  const bool named = export_width(true) <= room;
  export_->setToolButtonStyle(named ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
  room -= export_width(named);
  const int corner = corner_->minimumSize().width();
  const bool corner_fits = corner <= room;
  move(corner_, corner_fits ? beside_corner_ : below_title_);
  if (corner_fits) room -= corner;
  const int subtitle = subtitle_->fontMetrics().horizontalAdvance(subtitle_->text()) + 2;
  const bool beside = subtitle <= room || subtitle_->text().isEmpty();
  QBoxLayout* place = beside ? beside_title_ : under_title_;
  if (place->indexOf(subtitle_) >= 0) return;
  (beside ? under_title_ : beside_title_)->removeWidget(subtitle_);
  place->addWidget(subtitle_);
}

void ChartView::move(QHBoxLayout* row, QBoxLayout* to) {
  auto* from = static_cast<QBoxLayout*>(row->parent());
  if (from == to) return;
  from->removeItem(row);
  row->setParent(nullptr);
  to->addLayout(row);
}

QSizeF ChartView::export_size() const {
  // Never so small that the labels do not fit, whatever the window's size.
  return QSizeF(std::max(640, width()), std::max(400, height()));
}

void ChartView::paint_export(QPainter& painter, const QRectF& area, const Theme& theme) const {
  paint_chart(spec_, painter, area, theme);
}

void ChartView::paint_content(QPainter& painter, const QRectF& area, const Theme& theme) const {
  ChartSpec untitled = spec_;
  untitled.title.clear();
  paint_chart(untitled, painter, area, theme);
}

QString ChartView::export_caption() const {
  return chart_description(spec_);
}

std::optional<DeckChart> ChartView::export_chart(const Theme& theme) const {
  return deck_chart(spec_, theme);
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
