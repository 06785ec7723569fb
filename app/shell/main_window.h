// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

#include "app/document/session_document.h"
#include "app/shell/page_switch.h"
#include "app/training/training_player.h"

class QLabel;
class QMenuBar;
class QTimer;
class QStackedWidget;

namespace lora::app {

class Actions;
class ComparePage;
class ExperimentsPage;
class LoraPage;
class Menus;
class ModelsPage;
class Presenter;
class RatingsHeatmap;
class SessionFiles;
class TrainPage;

/// The main window: builds the pages and connects them to the document, the player and the menus.
class MainWindow : public QMainWindow {
  Q_OBJECT
 public:
  MainWindow();

  /// A session, a rating file, a MovieLens folder or an example's name.
  void open(const QString& path_or_example);
  SessionDocument& document() { return document_; }
  TrainingPlayer& player() { return player_; }
  void show_page(Page page);
  /// While a lesson runs, next_step() and previous_step() turn its steps; otherwise they step the run.
  void set_lesson_running(bool running) { lesson_runs_ = running; }

 public slots:
  void set_presenting(bool presenting);

 signals:
  /// PageDown or Right, and PageUp or Left, where nothing on screen needs these keys: presenter remotes too.
  void next_step();
  void previous_step();

 protected:
  void closeEvent(QCloseEvent* event) override;
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void build_pages();
  void connect_presenter();
  void connect_actions();
  void connect_edit_actions();
  void connect_menus();
  void fill_export_menu();
  /// The run of the page on screen: its keys are the same everywhere. Null where nothing plays.
  Player* shown_player();
  /// Whether the key turns a step, and then does.
  bool turn_step(int key);
  /// A page key while presenting: a remote turns the steps even when a heat map has the keyboard.
  bool is_remote_key(const QObject* watched, const QKeyEvent& event) const;
  /// Says `text` for some seconds below the bar (the Train page has a notice of its own).
  void say(const QString& text);
  void show_identity();
  void new_table();
  void choose_theme(int id);
  void choose_language(const QString& code);
  void retranslate();

  SessionDocument document_;
  TrainingPlayer player_;
  Actions* actions_;
  QMenuBar* menu_bar_;
  Menus* menus_;
  PageSwitch* switch_;
  Presenter* presenter_;
  QLabel* notice_;
  QTimer* notice_timer_;
  QStackedWidget* pages_;
  RatingsHeatmap* ratings_ = nullptr;
  TrainPage* train_ = nullptr;
  ComparePage* compare_ = nullptr;
  LoraPage* lora_ = nullptr;
  ModelsPage* models_ = nullptr;
  ExperimentsPage* experiments_ = nullptr;
  SessionFiles* files_;
  bool lesson_runs_ = false;
};

}  // namespace lora::app
