// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

#include "app/shell/page_switch.h"

class QLabel;
class QMenuBar;
class QTimer;
class QStackedWidget;

namespace lora::app {

class Actions;
class ClassroomMode;
struct ClassroomSettings;
class Exportable;
class LessonDesk;
class Menus;
class Presenter;
class SessionFiles;
class SessionDocument;
class TrainingPlayer;
class Workspace;

/// The main window: connects the workspace on screen to the menus, the bar at the top and the files.
class MainWindow : public QMainWindow {
  Q_OBJECT
 public:
  MainWindow();

  /// A session, a rating file, a MovieLens folder or an example's name.
  void open(const QString& path_or_example);
  /// The learner's own work.
  Workspace& own() { return *own_; }
  /// What is on screen: the learner's own work, or a lesson's.
  Workspace& shown();
  /// Of what is on screen.
  SessionDocument& document();
  TrainingPlayer& player();
  void show_page(Page page);
  LessonDesk& lessons() { return *desk_; }
  /// Of the learner's own work.
  SessionFiles& files() { return *files_; }
  /// What a teacher has prepared; for this window only.
  void apply_classroom(const ClassroomSettings& settings);
  /// Parts (spots) that stay in use in a locked window, for what a lesson's task needs.
  void allow_while_locked(const QStringList& spots);

 public slots:
  void set_presenting(bool presenting);
  void start_lessons();
  /// The three doors; after this it is not shown by itself again.
  void show_welcome();

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
  void build();
  void add_workspace(Workspace* workspace);
  void show_workspace(Workspace* workspace);
  void connect_presenter();
  void connect_classroom();
  void connect_actions();
  void connect_edit_actions();
  void connect_menus();
  void connect_lessons();
  /// From the lesson to the page, its side panel, the transport bar and round again.
  void focus_next_part();
  void fill_export_menu();
  void connect_export();
  /// The dialog; `chosen` is what it shows first (null: the first of the page).
  void show_export(const Exportable* chosen);
  void copy_for_slides();
  /// Whether the key turns a step, and then does.
  bool turn_step(int key);
  /// A page key while presenting or in a lesson: it turns the steps even when a heat map has the keyboard.
  bool is_remote_key(const QObject* watched, const QKeyEvent& event) const;
  /// Says `text` for some seconds below the bar (the Train page has a notice of its own).
  void say(const QString& text);
  void show_identity();
  void show_undo();
  void print();
  void new_table();
  void explain_parts();
  void open_classroom(const QString& path);
  void choose_theme(int id);
  void choose_language(const QString& code);
  void reset_settings();
  void retranslate();

  Actions* actions_;
  QMenuBar* menu_bar_;
  Menus* menus_;
  PageSwitch* switch_;
  Presenter* presenter_;
  ClassroomMode* classroom_;
  QLabel* notice_;
  QTimer* notice_timer_;
  QWidget* central_;
  QStackedWidget* workspaces_;
  Workspace* own_;
  SessionFiles* files_;
  LessonDesk* desk_;
};

}  // namespace lora::app
