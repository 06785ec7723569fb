// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QWidget>
#include <vector>

#include "app/document/session_document.h"
#include "app/exporting/export_movie.h"
#include "app/shell/page_switch.h"
#include "app/training/training_player.h"

class QStackedWidget;

namespace lora::app {

class ComparePage;
class Exportable;
class ExperimentsPage;
class LoraPage;
class ModelsPage;
class RatingsHeatmap;
class TrainPage;

/// All pages over one document and its run. The learner's work is one workspace; a lesson gets another, so
/// that it cannot touch hers. Pages other than Train are made when they are first asked for, and follow a
/// change of language when they are next shown.
class Workspace : public QWidget {
  Q_OBJECT
 public:
  explicit Workspace(QWidget* parent = nullptr);
  ~Workspace() override;

  SessionDocument& document() { return document_; }
  TrainingPlayer& player() { return player_; }
  RatingsHeatmap& ratings() { return *ratings_; }
  TrainPage& train() { return *train_; }
  ComparePage& compare();
  LoraPage& lora();
  ModelsPage& models();
  ExperimentsPage& experiments();
  /// Whether a page was made; asking for one makes it.
  bool has(Page page) const;
  /// Makes a page that was not there.
  void make(Page page) { made(page); }

  Page page() const;
  void show_page(Page page);
  /// The run of the page on screen: its keys are the same everywhere. Null where nothing plays.
  Player* shown_player();
  /// Stops what runs; for a workspace that goes out of sight.
  void pause();
  /// Puts the keyboard where no key presses a button by accident.
  void take_focus();
  /// Of the page on screen.
  std::vector<const Exportable*> exportables() const;
  /// Of the page on screen.
  std::vector<ExportMovie> movies() const;
  QWidget* shown_page() const;
  /// The session with the kept steps of its run, as a file holds it.
  void complete(Session& session) const;

 signals:
  void page_shown(lora::app::Page page);
  /// A page was asked for that had not been there.
  void page_made(lora::app::Page page);
  /// Widgets came that had not been there: a page, or a part of one.
  void grown();
  /// Something to say for a while that no page has a place for.
  void message(const QString& text);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  QWidget& made(Page page);
  void put(Page page, QWidget* widget);

  SessionDocument document_;
  TrainingPlayer player_;
  QStackedWidget* pages_;
  RatingsHeatmap* ratings_;
  TrainPage* train_;
  ComparePage* compare_ = nullptr;
  LoraPage* lora_ = nullptr;
  ModelsPage* models_ = nullptr;
  ExperimentsPage* experiments_ = nullptr;
  QSet<QWidget*> stale_;  ///< pages in the language before the present one
};

}  // namespace lora::app
