// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "app/charts/chart_spec.h"
#include "app/exporting/exportable.h"

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QTimer;
class QVBoxLayout;

namespace lora::app {

class ChartCanvas;
class ExportButton;

/// A chart on screen: a card with title, subtitle, the page's own small controls, an export button, and the
/// chart. Shows what set_spec() says, nothing else.
class ChartView : public QFrame, public Exportable {
  Q_OBJECT
 public:
  explicit ChartView(QWidget* parent = nullptr);

  /// Cheap enough for 60 calls a second.
  void set_spec(const ChartSpec& spec);
  const ChartSpec& spec() const { return spec_; }
  /// Puts a small control (a log/linear switch) left of the export button; takes ownership.
  void add_corner_widget(QWidget* widget);
  ChartCanvas& canvas() { return *canvas_; }
  QSize minimumSizeHint() const override;

  QString export_name() const override { return spec_.name; }
  QString export_title() const override { return spec_.title; }
  QSizeF export_size() const override;
  void paint_export(QPainter& painter, const QRectF& area, const Theme& theme) const override;
  void paint_content(QPainter& painter, const QRectF& area, const Theme& theme) const override;
  bool fills_area() const override { return true; }
  bool has_margin() const override { return true; }
  QString export_caption() const override;
  std::optional<DeckChart> export_chart(const Theme& theme) const override;
  QString export_csv() const override;

 protected:
  bool event(QEvent* event) override;
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  /// Subtitle and controls stand beside the title, or below it where there is no room.
  void arrange();
  int export_width(bool named) const;
  static void move(QHBoxLayout* row, QBoxLayout* to);
  void describe();
  void show_table();
  void restyle();
  double text_scale() const;

  ChartSpec spec_;
  QLabel* title_;
  QLabel* subtitle_;
  QHBoxLayout* header_ = nullptr;
  QVBoxLayout* beside_title_;
  QVBoxLayout* under_title_;
  QHBoxLayout* beside_corner_;
  QHBoxLayout* below_title_;
  QHBoxLayout* corner_;
  ExportButton* export_;
  ChartCanvas* canvas_;
  QTimer* describe_timer_;
};

}  // namespace lora::app
