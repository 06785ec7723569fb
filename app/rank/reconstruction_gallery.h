// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <vector>

#include "app/rank/sweep_report.h"

class QButtonGroup;
class QGridLayout;
class QLabel;

namespace lora::app {

class Exportable;
class HeatmapLegend;
class PictureTile;

/// "What each rank remembers": the ratings and the guess of each rank side by side, on one colour scale.
class ReconstructionGallery : public QFrame {
  Q_OBJECT
 public:
  explicit ReconstructionGallery(QWidget* parent = nullptr);

  void set_report(SweepReportPtr report);
  /// Frames the rank's picture; does not emit rank_chosen().
  void set_chosen(std::size_t rank);
  /// The pictures that can be exported, the ratings first.
  std::vector<const Exportable*> exportables() const;

 signals:
  void rank_chosen(std::size_t rank);

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void add_tile(const QString& name, const TableImage& image);
  void arrange();
  void retranslate();

  QLabel* title_;
  QLabel* note_;
  HeatmapLegend* legend_;
  QGridLayout* grid_;
  QButtonGroup* group_;              // of the ranks' pictures: one is chosen
  std::vector<PictureTile*> tiles_;  // the ratings, then one for each rank
  int columns_ = 0;
  SweepReportPtr report_;
};

}  // namespace lora::app
