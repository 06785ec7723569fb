// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What each command of the main window does.
#include <QLabel>
#include <QMenuBar>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>

#include "app/experiments/experiments_page.h"
#include "app/exporting/export_menu.h"
#include "app/lessons/lesson_guide.h"
#include "app/lessons/lesson_panel.h"
#include "app/ratings/ratings_heatmap.h"
#include "app/shell/actions.h"
#include "app/shell/classroom_mode.h"
#include "app/shell/help_dialogs.h"
#include "app/shell/lesson_desk.h"
#include "app/shell/main_window.h"
#include "app/shell/menus.h"
#include "app/shell/page_switch.h"
#include "app/shell/presenter.h"
#include "app/shell/recent_files.h"
#include "app/shell/session_files.h"
#include "app/shell/shortcut_sheet.h"
#include "app/shell/workspace.h"
#include "app/training/train_page.h"

namespace lora::app {

void MainWindow::connect_actions() {
  connect(actions_->new_table, &QAction::triggered, this, &MainWindow::new_table);
  connect(actions_->open, &QAction::triggered, files_, &SessionFiles::open_with_dialog);
  connect(actions_->open_folder, &QAction::triggered, files_, &SessionFiles::open_folder_with_dialog);
  connect(actions_->import_ratings, &QAction::triggered, files_, &SessionFiles::import_with_dialog);
  connect(actions_->import_settings, &QAction::triggered, files_, &SessionFiles::change_import);
  connect(files_, &SessionFiles::import_can_change, this,
          [this](bool can) { actions_->import_settings->setEnabled(can && &shown() == own_); });
  connect(actions_->save, &QAction::triggered, files_, &SessionFiles::save);
  connect(actions_->save_as, &QAction::triggered, files_, &SessionFiles::save_as);
  connect(actions_->export_table, &QAction::triggered, files_, &SessionFiles::save_ratings_with_dialog);
  connect(actions_->print, &QAction::triggered, this, &MainWindow::print);
  connect(actions_->quit, &QAction::triggered, this, &QWidget::close);
  const auto on_player = [this](QAction* action, void (Player::*command)()) {
    connect(action, &QAction::triggered, this, [this, command] {
      if (Player* player = shown().shown_player()) (player->*command)();
    });
  };
  on_player(actions_->play, &Player::toggle);
  on_player(actions_->step, &Player::step);
  on_player(actions_->step_back, &Player::step_back);
  on_player(actions_->reset, &Player::reset);
  connect(actions_->what_if, &QAction::triggered, this, [this] {
    shown().experiments().show_experiment(QStringLiteral("branch"));
    show_page(Page::experiments);
  });
  const std::pair<QAction*, Page> pages[] = {{actions_->train_page, Page::train},
                                             {actions_->compare_page, Page::compare},
                                             {actions_->lora_page, Page::lora},
                                             {actions_->models_page, Page::models},
                                             {actions_->experiments_page, Page::experiments}};
  for (const auto& [action, page] : pages) {
    connect(action, &QAction::triggered, this, [this, shown = page] { show_page(shown); });
  }
  connect(actions_->what_is_this, &QAction::triggered, this, &MainWindow::explain_parts);
  connect(actions_->good_to_know, &QAction::triggered, this, [this] { show_good_to_know(this); });
  connect(actions_->shortcuts, &QAction::triggered, this, [this] { show_shortcut_sheet(this, actions()); });
  connect(actions_->welcome, &QAction::triggered, this, &MainWindow::show_welcome);
  connect(actions_->reset_settings, &QAction::triggered, this, &MainWindow::reset_settings);
  connect(actions_->about, &QAction::triggered, this, [this] { show_about(this); });
}

void MainWindow::connect_edit_actions() {
  const auto on_shown = [this](QAction* action, auto&& command) {
    connect(action, &QAction::triggered, this, [this, command] { command(shown()); });
  };
  menus_->edit_menu().addSeparator();
  menus_->edit_menu().addActions({actions_->cut, actions_->copy, actions_->paste, actions_->unsee});
  menus_->edit_menu().addSeparator();
  menus_->edit_menu().addActions({actions_->add_user, actions_->add_movie});
  on_shown(actions_->undo, [](Workspace& work) { work.document().undo_stack().undo(); });
  on_shown(actions_->redo, [](Workspace& work) { work.document().undo_stack().redo(); });
  on_shown(actions_->cut, [](Workspace& work) { work.ratings().cut(); });
  on_shown(actions_->copy, [](Workspace& work) { work.ratings().copy(); });
  on_shown(actions_->paste, [](Workspace& work) { work.ratings().paste(); });
  on_shown(actions_->unsee, [](Workspace& work) { work.ratings().clear_selection(); });
  on_shown(actions_->add_user, [](Workspace& work) { work.ratings().append_line(Axis::user); });
  on_shown(actions_->add_movie, [](Workspace& work) { work.ratings().append_line(Axis::movie); });
}

void MainWindow::connect_menus() {
  connect(menus_, &Menus::example_chosen, this, &MainWindow::open);
  connect(menus_, &Menus::theme_chosen, this, &MainWindow::choose_theme);
  connect(menus_, &Menus::language_chosen, this, &MainWindow::choose_language);
  connect(&menus_->recent_files(), &RecentFiles::chosen, this, &MainWindow::open);
  connect(files_, &SessionFiles::used, &menus_->recent_files(), &RecentFiles::add);
  connect(&menus_->export_menu(), &QMenu::aboutToShow, this, &MainWindow::fill_export_menu);
}

void MainWindow::connect_lessons() {
  connect(actions_->lessons, &QAction::triggered, desk_, &LessonDesk::show_lessons);
  connect(actions_->lesson_folder, &QAction::triggered, desk_, &LessonDesk::open_folder_with_dialog);
  connect(actions_->leave_lesson, &QAction::triggered, desk_, &LessonDesk::leave);
  connect(actions_->switch_focus, &QAction::triggered, this, &MainWindow::focus_next_part);
  connect(this, &MainWindow::next_step, &desk_->guide(), &LessonGuide::next);
  connect(this, &MainWindow::previous_step, &desk_->guide(), &LessonGuide::back);
  connect(desk_, &LessonDesk::workspace_opened, this, [this](Workspace* workspace) {
    own_->pause();
    add_workspace(workspace);
    show_workspace(workspace);
  });
  connect(desk_, &LessonDesk::workspace_closing, presenter_, &Presenter::end_lesson);
  connect(desk_, &LessonDesk::workspace_closing, this, [this](Workspace* workspace) {
    show_workspace(own_);
    workspaces_->removeWidget(workspace);
  });
}

void MainWindow::connect_presenter() {
  connect(actions_->present, &QAction::triggered, this, &MainWindow::set_presenting);
  connect(switch_, &PageSwitch::present_toggled, this, &MainWindow::set_presenting);
  connect(actions_->side_panel, &QAction::triggered, presenter_, &Presenter::set_panels_visible);
  connect(actions_->speed, &QAction::triggered, this,
          [](bool shows) { QSettings().setValue(QStringLiteral("speed_overlay"), shows); });
  connect(actions_->speed, &QAction::toggled, this, [this](bool shows) {
    own_->train().set_shows_speed(shows);
    shown().train().set_shows_speed(shows);
  });
  actions_->speed->setChecked(QSettings().value(QStringLiteral("speed_overlay")).toBool());
  connect(presenter_, &Presenter::panels_changed, actions_->side_panel, &QAction::setChecked);
  connect(presenter_, &Presenter::changed, actions_->present, &QAction::setChecked);
  connect(presenter_, &Presenter::changed, switch_, &PageSwitch::set_presenting);
}

void MainWindow::connect_classroom() {
  connect(desk_, &LessonDesk::parts_needed, this, &MainWindow::allow_while_locked);
  connect(desk_, &LessonDesk::parts_needed, presenter_, &Presenter::show_panels_for);
  connect(classroom_, &ClassroomMode::lesson_requested, desk_, &LessonDesk::open);
  connect(files_, &SessionFiles::classroom_chosen, this, &MainWindow::open_classroom);
  connect(actions_->classroom, &QAction::triggered, classroom_, &ClassroomMode::show_dialog);
  connect(actions_->lock, &QAction::triggered, classroom_, &ClassroomMode::toggle_lock);
  connect(&classroom_->guard(), &LockGuard::changed, switch_, &PageSwitch::set_locked);
  connect(&classroom_->guard(), &LockGuard::changed, this, [this](bool locked) {
    // What can be undone may have changed meanwhile.
    if (!locked) show_undo();
  });
  allow_while_locked({});
}

void MainWindow::connect_export() {
  connect(actions_->export_picture, &QAction::triggered, this, [this] { show_export(nullptr); });
  connect(actions_->copy_for_slides, &QAction::triggered, this, &MainWindow::copy_for_slides);
  ExportMenu::set_more([window = QPointer(this)](const Exportable& chosen) {
    if (window) window->show_export(&chosen);
  });
}

}  // namespace lora::app
