// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/exporting/exportable.h"
#include "app/heatmap/heatmap_source.h"

class QLabel;

namespace lora::app {

class PictureButton;

/// A picture with its caption, its error and an export button: one rank's guess, or the ratings.
class PictureTile : public QWidget, public Exportable {
  Q_OBJECT
 public:
  /// `name` is the ASCII file name its export gets.
  PictureTile(const QString& name, QWidget* parent);

  /// A source without rows: `missing` is written in its place.
  void set_picture(std::shared_ptr<const HeatmapSource> source, const QString& missing);
  void set_texts(const QString& caption, const QString& detail);
  PictureButton& button() { return *button_; }

  QString export_name() const override { return name_; }
  QString export_title() const override;
  QSizeF export_size() const override;
  void paint_export(QPainter& painter, const QRectF& area, const Theme& theme) const override;
  void paint_content(QPainter& painter, const QRectF& area, const Theme& theme) const override;
  bool fills_area() const override { return true; }
  QString export_caption() const override;
  QString export_csv() const override;

 private:
  QString name_;
  PictureButton* button_;
  QLabel* caption_;
  QLabel* detail_;
  QWidget* export_button_;
};

}  // namespace lora::app
