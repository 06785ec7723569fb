// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "core/factorization/start_lab.h"
#include "core/timeline/frame.h"

class QLabel;

namespace lora::app {

class Exportable;
class FittedHeatmap;
class HeatmapViewport;

/// One start: its guess as a small heat map, its numbers at the step shown, and what it did so far.
class StartLabPane : public QFrame {
  Q_OBJECT
 public:
  /// `index` as in lab_starts.
  StartLabPane(std::size_t index, HeatmapViewport* viewport, QWidget* parent = nullptr);

  void show_run(const FramePtr& frame, const LabRun& run, const LabFinding& finding, std::size_t step);
  const Exportable* guess_map() const;
  /// Height the finding's text needs, at least two lines. All panes get the largest, so that their maps are
  /// of one size.
  int finding_height() const;
  void set_finding_height(int height);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  void show_texts();

  std::size_t index_;
  LabRun run_;
  LabFinding finding_;
  std::size_t step_ = 0;
  QLabel* title_;
  FittedHeatmap* guess_;
  QLabel* names_[4];
  QLabel* values_[4];
  QLabel* finding_label_;
};

}  // namespace lora::app
