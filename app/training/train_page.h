// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>
#include <vector>

#include "app/exporting/export_movie.h"
#include "app/training/floor_finder.h"
#include "app/training/training_player.h"

class QSplitter;

namespace lora::app {

class BoardPicture;
class ErrorChart;
class Exportable;
class FactorBoard;
class HeatmapWidget;
class RunNotice;
class SidePanel;
class SpeedOverlay;
class TasteMap;

/// The Train page: A, B, guess and ratings, the error chart and the taste map, the settings and the transport
/// bar. Builds and connects only.
class TrainPage : public QWidget {
  Q_OBJECT
 public:
  /// `ratings` is the editable heat map of the ratings; the page takes it over.
  TrainPage(SessionDocument& document, TrainingPlayer& player, HeatmapWidget* ratings,
            QWidget* parent = nullptr);
  ~TrainPage() override;

  FactorBoard& board() { return *board_; }
  RunNotice& notice() { return *notice_; }
  /// Steps a second and the time of a frame, over a corner of the board and charts.
  void set_shows_speed(bool shows_speed);
  const FloorFinder& floor() const { return floor_; }
  /// Everything on the page that can be exported.
  std::vector<const Exportable*> exportables() const;
  /// The kept steps of the run as films: the board, and the error chart. Empty before the first steps.
  std::vector<ExportMovie> movies() const;

 signals:
  /// Something to say for a while in the notice.
  void message(const QString& text);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  /// Gives the board more of the height in the projector theme.
  void share_height();
  SidePanel* make_panel(SessionDocument& document);
  QWidget* make_stage(HeatmapWidget* ratings);
  QWidget* make_charts();

  TrainingPlayer& player_;
  FloorFinder floor_;
  QSplitter* splitter_ = nullptr;
  RunNotice* notice_ = nullptr;
  FactorBoard* board_ = nullptr;
  ErrorChart* error_ = nullptr;
  TasteMap* tastes_ = nullptr;
  SpeedOverlay* speed_ = nullptr;
  std::unique_ptr<BoardPicture> board_picture_;
};

}  // namespace lora::app
