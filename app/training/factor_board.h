// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QVector>
#include <QWidget>
#include <algorithm>
#include <array>

#include "app/heatmap/heatmap_widget.h"
#include "app/training/board_layout.h"
#include "core/timeline/frame.h"

class QLabel;
class QScrollBar;
class QToolButton;

namespace lora::app {

class CellReadout;
class ExportButton;
class HeatmapLegend;

/// The centrepiece: A to the left, B above, the guess where they meet, ratings beside it, and the dot product
/// of the cell under the pointer or the keyboard. All four maps share the viewport of `ratings`.
class FactorBoard : public QWidget {
  Q_OBJECT
 public:
  /// Takes `ratings` as a child and lays it out.
  FactorBoard(HeatmapWidget* ratings, QWidget* parent = nullptr);
  ~FactorBoard() override;

  void show_frame(const FramePtr& frame);
  HeatmapWidget* a_map() const { return a_; }
  HeatmapWidget* b_map() const { return b_; }
  HeatmapWidget* guess_map() const { return guess_; }
  HeatmapWidget* ratings_map() const { return ratings_; }
  HeatmapViewport* viewport() const { return viewport_; }
  CellReadout* readout() const { return readout_; }
  bool shows_error() const { return shows_error_; }
  /// Guess, ratings (or errors), A and B.
  QVector<Exportable*> exportables() const { return {guess_, ratings_, a_, b_}; }
  QSize sizeHint() const override { return {760, 460}; }
  QSize minimumSizeHint() const override { return {400, std::max(320, 19 * fontMetrics().height())}; }

 public slots:
  /// Errors guess − rating in place of the ratings; editing still edits the ratings.
  void set_shows_error(bool shows_error);

 signals:
  /// Ratings or errors are shown now.
  void view_changed();

 protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void build_tools();
  void connect_names(HeatmapWidget* map);
  void lay_out();
  void place_tools(const QRect& tools);
  void place_switch(const QRect& heading);
  void place_export_buttons(const BoardLayout& layout);
  void sync_bars();
  void update_ratings_view();
  void update_readout();
  QString describe_cell(std::size_t user, std::size_t movie) const;
  void update_headings();
  void retranslate();
  BoardDemand demand() const;
  QLabel* add_heading();

  HeatmapWidget* ratings_;
  QPointer<HeatmapViewport> viewport_;
  HeatmapWidget* a_;
  HeatmapWidget* b_;
  HeatmapWidget* guess_;
  QLabel* a_heading_;
  QLabel* b_heading_;
  QLabel* guess_heading_;
  QLabel* ratings_heading_;
  CellReadout* readout_;
  QScrollBar* horizontal_bar_;
  QScrollBar* vertical_bar_;
  /// Of A, B, the guess and the ratings, in this order.
  std::array<ExportButton*, 4> export_buttons_{};
  QToolButton* show_ratings_;
  QToolButton* show_error_;
  QToolButton* zoom_out_;
  QToolButton* zoom_fit_;
  QToolButton* zoom_in_;
  HeatmapLegend* ratings_legend_;
  HeatmapLegend* factors_legend_;
  HeatmapLegend* error_legend_;
  FramePtr frame_;
  bool shows_error_ = false;
  bool is_laying_out_ = false;
};

}  // namespace lora::app
