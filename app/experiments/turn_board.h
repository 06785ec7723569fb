// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <array>

#include "app/heatmap/heatmap_widget.h"
#include "core/timeline/frame.h"

class QLabel;

namespace lora::app {

class ExportButton;

/// A to the left, B above, the guess where they meet: the numbers of one frame.
class TurnBoard : public QWidget {
  Q_OBJECT
 public:
  explicit TurnBoard(QWidget* parent = nullptr);

  void show_frame(const FramePtr& frame);
  /// A, B and the guess.
  std::array<HeatmapWidget*, 3> maps() const { return {a_, b_, guess_}; }
  QSize sizeHint() const override { return {560, 420}; }
  QSize minimumSizeHint() const override { return {300, 260}; }

 protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void lay_out();
  void place_heading(int index, const QRect& area);
  void retranslate();

  HeatmapViewport* viewport_;
  HeatmapWidget* a_;
  HeatmapWidget* b_;
  HeatmapWidget* guess_;
  std::array<QLabel*, 3> headings_{};
  std::array<ExportButton*, 3> export_buttons_{};
  FramePtr frame_;
  bool is_laying_out_ = false;
};

}  // namespace lora::app
