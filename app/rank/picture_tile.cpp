// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rank/picture_tile.h"

#include <QGridLayout>
#include <QLabel>

#include "app/controls/panel_section.h"
#include "app/exporting/export_button.h"
#include "app/heatmap/heatmap_export.h"
#include "app/rank/picture_button.h"

namespace lora::app {

PictureTile::PictureTile(const QString& name, QWidget* parent)
    : QWidget(parent),
      name_(name),
      button_(new PictureButton(this)),
      caption_(new QLabel(this)),
      detail_(new QLabel(this)),
      export_button_(new ExportButton(*this, this)) {
  set_role(caption_, "title");
  set_role(detail_, "muted");
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(4);
  grid->setVerticalSpacing(0);
  grid->addWidget(button_, 0, 0, 1, 2);
  grid->addWidget(caption_, 1, 0);
  grid->addWidget(detail_, 2, 0);
  grid->addWidget(export_button_, 1, 1, 2, 1, Qt::AlignRight | Qt::AlignTop);
  grid->setColumnStretch(0, 1);
}

void PictureTile::set_picture(std::shared_ptr<const HeatmapSource> source, const QString& missing) {
  const bool drawable = source && source->rows() > 0 && source->columns() > 0;
  button_->setText(missing);
  button_->set_source(std::move(source));
  export_button_->setVisible(drawable);
}

void PictureTile::set_texts(const QString& caption, const QString& detail) {
  caption_->setText(caption);
  detail_->setText(detail);
  button_->setAccessibleName(caption);
  button_->setAccessibleDescription(detail);
}

QString PictureTile::export_title() const {
  return caption_->text();
}

QSizeF PictureTile::export_size() const {
  return heatmap_export_size(*button_->source(), font());
}

void PictureTile::paint_export(QPainter& painter, const QRectF& area, const Theme& theme) const {
  paint_heatmap_export(painter, area, *button_->source(), font(), {}, theme);
}

void PictureTile::paint_content(QPainter& painter, const QRectF& area, const Theme& theme) const {
  arrange_heatmap(painter, area, *button_->source(), font(), {}, theme);
}

QString PictureTile::export_caption() const {
  const QString colors = heatmap_caption(*button_->source());
  return detail_->text().isEmpty() ? colors : detail_->text() + QStringLiteral(". ") + colors;
}

QString PictureTile::export_csv() const {
  return heatmap_csv(*button_->source());
}

}  // namespace lora::app
