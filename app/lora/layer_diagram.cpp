// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lora/layer_diagram.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

#include "app/controls/panel_section.h"
#include "app/exporting/csv_text.h"
#include "app/exporting/export_button.h"
#include "app/lora/block_brush.h"
#include "app/lora/layer_diagram_painter.h"
#include "app/lora/lora_texts.h"

namespace lora::app {
namespace {

constexpr int margin = 12;
constexpr double largest_scale = 1.8;  // beyond it a large screen has better use for its room

QString csv_row(const QString& part, const QString& name, double value) {
  return part + QLatin1Char(',') + csv_text(name) + QLatin1Char(',') + csv_number(value) + QLatin1Char('\n');
}

}  // namespace

LayerDiagram::LayerDiagram(QWidget* parent) : QFrame(parent), title_(new QLabel(this)) {
  set_role(this, "card");
  set_role(title_, "title");
  auto* header = new QHBoxLayout;
  header->addWidget(title_);
  header->addStretch(1);
  header->addWidget(new ExportButton(*this, this));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(14, 6, 8, margin);
  layout->addLayout(header);
  layout->addStretch(1);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  retranslate();
}

void LayerDiagram::set_focus(const WordFocus& focus, const LoraSettings& settings) {
  focus_ = focus;
  settings_ = settings;
  update();
}

QString LayerDiagram::export_title() const {
  return title_->text();
}

QSizeF LayerDiagram::export_size() const {
  return LayerDiagramPainter::natural_size();
}

void LayerDiagram::paint_export(QPainter& painter, const QRectF& area, const Theme& theme) const {
  if (focus_.frame) LayerDiagramPainter(*focus_.frame, focus_.path, settings_).paint(painter, area, theme);
}

void LayerDiagram::paint_content(QPainter& painter, const QRectF& area, const Theme& theme) const {
  if (focus_.frame) LayerDiagramPainter(*focus_.frame, focus_.path, settings_).arrange(painter, area, theme);
}

QString LayerDiagram::export_caption() const {
  if (!focus_.frame) return accessibleDescription();
  const LoraFrame& frame = *focus_.frame;
  //: %1, %2: rows and columns of W; %3: rank; %4: how many numbers are trained, %5: how many W has
  return accessibleDescription() + u' ' +
         tr("W is %1 × %2, the rank is %3: %4 numbers are trained in place of %5.")
             .arg(frame.d_out())
             .arg(frame.d_in())
             .arg(frame.rank())
             .arg(frame.rank() * (frame.d_in() + frame.d_out()))
             .arg(frame.frozen_parameters());
}

QString LayerDiagram::export_csv() const {
  QString csv = QStringLiteral("part,name,value\n");
  if (!focus_.frame) return csv;
  const LoraPath& path = focus_.path;
  for (std::size_t k = 0; k < path.x.size(); ++k)
    csv += csv_row(QStringLiteral("x"), QString::number(k + 1), path.x[k]);
  for (std::size_t k = 0; k < path.squeezed.size(); ++k)
    csv += csv_row(QStringLiteral("Ax"), QString::number(k + 1), path.squeezed[k]);
  for (std::size_t word = 0; word < path.sum.size(); ++word) {
    const QString name = LoraTexts::word(focus_.frame->model(), word);
    csv += csv_row(QStringLiteral("frozen"), name, path.frozen[word]);
    csv += csv_row(QStringLiteral("correction"), name, path.correction[word]);
    csv += csv_row(QStringLiteral("sum"), name, path.sum[word]);
  }
  return csv;
}

int LayerDiagram::height_of(int width) const {
  const QSizeF size = LayerDiagramPainter::natural_size();
  const double scale = std::min(largest_scale, (width - 2.0 * margin) / size.width());
  return static_cast<int>(size.height() * scale) + title_->sizeHint().height() + 2 * margin + 12;
}

QSize LayerDiagram::sizeHint() const {
  return {720, height_of(width())};
}

void LayerDiagram::paintEvent(QPaintEvent* event) {
  QFrame::paintEvent(event);
  QPainter painter(this);
  painter.setFont(font());
  const double top = title_->geometry().bottom() + 6.0;
  paint_export(painter, QRectF(margin, top, width() - 2 * margin, height() - top - margin),
               theme_for(font()));
}

void LayerDiagram::resizeEvent(QResizeEvent* event) {
  QFrame::resizeEvent(event);
  // The layout inside asks only for the title; the height of the picture follows from the width.
  setFixedHeight(height_of(width()));
}

void LayerDiagram::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QFrame::changeEvent(event);
}

void LayerDiagram::retranslate() {
  title_->setText(tr("Two paths: W x is frozen, B (A x) is learned"));
  setAccessibleName(title_->text());
  setAccessibleDescription(
      tr("Block diagram: x goes through the frozen W and, below, through A and B; the two "
         "results are added to the logits."));
  update();
}

}  // namespace lora::app
