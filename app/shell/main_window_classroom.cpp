// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The main window in the classroom: welcome, lessons, presenting, class files.
#include <QKeyEvent>
#include <QMessageBox>
#include <QStackedWidget>

#include "app/classroom/classroom_file.h"
#include "app/classroom/spot_guide.h"
#include "app/controls/first_control.h"
#include "app/controls/spot.h"
#include "app/document/error_text.h"
#include "app/lessons/lesson_panel.h"
#include "app/shell/actions.h"
#include "app/shell/classroom_mode.h"
#include "app/shell/lesson_desk.h"
#include "app/shell/main_window.h"
#include "app/shell/menus.h"
#include "app/shell/page_switch.h"
#include "app/shell/presenter.h"
#include "app/shell/session_files.h"
#include "app/shell/welcome_dialog.h"
#include "app/shell/workspace.h"

namespace lora::app {

void MainWindow::allow_while_locked(const QStringList& spots) {
  QList<QAction*> locked = menus_->changing_menus();
  QList<QAction*> usable = actions_->usable_while_locked();
  if (spots.contains(QStringLiteral("pages"))) {
    usable += {actions_->train_page, actions_->compare_page, actions_->lora_page, actions_->models_page,
               actions_->experiments_page};
  }
  for (QAction* action : actions()) {
    if (!usable.contains(action)) locked << action;
  }
  classroom_->guard().set_actions(locked);
  classroom_->guard().set_allowed(spots);
}

void MainWindow::apply_classroom(const ClassroomSettings& settings) {
  classroom_->apply(settings);
}

void MainWindow::open_classroom(const QString& path) {
  if (const auto settings = read_classroom(path)) {
    apply_classroom(*settings);
  } else {
    QMessageBox::warning(this, tr("Classroom"), error_text(settings.error()));
  }
}

void MainWindow::explain_parts() {
  if (findChild<SpotGuide*>() == nullptr) new SpotGuide(this, focusWidget());
}

void MainWindow::focus_next_part() {
  if (desk_->has_panel() && desk_->panel().isAncestorOf(focusWidget())) return shown().take_focus();
  // Beside the page itself: where the keyboard is, and where it goes.
  std::vector<std::pair<QWidget*, QWidget*>> parts;
  for (QWidget* panel : shown().findChildren<QWidget*>(QStringLiteral("side_panel"))) {
    if (panel->isVisible()) parts.emplace_back(panel, first_control_in(*panel));
  }
  if (QWidget* bar = find_spot(&shown(), QStringLiteral("transport")))
    parts.emplace_back(bar, find_spot(&shown(), QStringLiteral("play_button")));
  std::size_t next = 0;
  for (std::size_t k = 0; k < parts.size(); ++k)
    if (parts[k].first->isAncestorOf(focusWidget())) next = k + 1;
  if (next < parts.size() && parts[next].second != nullptr) {
    return parts[next].second->setFocus(Qt::TabFocusReason);
  }
  desk_->has_panel() && desk_->panel().isVisible() ? desk_->panel().take_focus() : shown().take_focus();
}

void MainWindow::start_lessons() {
  desk_->show_lessons();
}

void MainWindow::show_welcome() {
  WelcomeDialog::set_shown();
  auto* dialog = new WelcomeDialog(this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &WelcomeDialog::lessons_chosen, this, &MainWindow::start_lessons);
  connect(dialog, &WelcomeDialog::table_chosen, this, [this] { show_page(Page::train); });
  // After the dialog has gone: the file dialog is one of its own.
  connect(dialog, &WelcomeDialog::open_chosen, files_, &SessionFiles::open_with_dialog, Qt::QueuedConnection);
  dialog->open();
}

void MainWindow::set_presenting(bool presenting) {
  presenter_->set_presenting(presenting);
  presenter_->show_panels_for(desk_->parts_in_use());
  if (presenting) workspaces_->setFocus();  // so that the arrows turn the steps
}

bool MainWindow::turn_step(int key) {
  const bool forward = key == Qt::Key_PageDown || key == Qt::Key_Right;
  if (!forward && key != Qt::Key_PageUp && key != Qt::Key_Left) return false;
  Player* player = shown().shown_player();
  if (!desk_->is_running() && player != nullptr) forward ? player->step() : player->step_back();
  forward ? emit next_step() : emit previous_step();
  return true;
}

bool MainWindow::is_remote_key(const QObject* watched, const QKeyEvent& event) const {
  const bool turns_steps = presenter_->is_presenting() || desk_->is_running();
  if (!turns_steps || !watched->isWidgetType()) return false;
  if (event.key() != Qt::Key_PageDown && event.key() != Qt::Key_PageUp) return false;
  const auto* widget = static_cast<const QWidget*>(watched);
  if (widget->window() != this) return false;
  // Outside a lesson a box that is being typed in needs the keys itself.
  const bool types = widget->inherits("QLineEdit") || widget->inherits("QAbstractSpinBox");
  return !types || desk_->is_running();
}

}  // namespace lora::app
