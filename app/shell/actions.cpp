// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/actions.h"

#include <QKeySequence>
#include <QWidget>

namespace lora::app {

Actions::Actions(QWidget* window) : QObject(window) {
  new_table = add(window, QKeySequence::New);
  open = add(window, QKeySequence::Open);
  open_folder = add(window, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
  import_ratings = add(window, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I));
  import_settings = add(window);
  import_settings->setEnabled(false);
  save = add(window, QKeySequence::Save);
  save_as = add(window, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
  export_table = add(window);
  print = add(window, QKeySequence::Print);
  export_picture = add(window, QKeySequence(Qt::CTRL | Qt::Key_E));
  copy_for_slides = add(window, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
  quit = add(window, QKeySequence(Qt::CTRL | Qt::Key_Q));
  undo = add(window, QKeySequence::Undo);
  redo = add(window);
  redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
  // Without shortcuts: the ratings take Ctrl+X, C, V and Delete themselves while they have the focus.
  cut = add(window);
  copy = add(window);
  paste = add(window);
  unsee = add(window);
  add_user = add(window);
  add_movie = add(window);
  play = add(window, QKeySequence(Qt::Key_Space));
  step = add(window, QKeySequence(Qt::Key_BracketRight));
  step_back = add(window, QKeySequence(Qt::Key_BracketLeft));
  reset = add(window, QKeySequence(Qt::Key_R));
  what_if = add(window, QKeySequence(Qt::Key_W));
  train_page = add(window, QKeySequence(Qt::CTRL | Qt::Key_1));
  compare_page = add(window, QKeySequence(Qt::CTRL | Qt::Key_2));
  lora_page = add(window, QKeySequence(Qt::CTRL | Qt::Key_3));
  models_page = add(window, QKeySequence(Qt::CTRL | Qt::Key_4));
  experiments_page = add(window, QKeySequence(Qt::CTRL | Qt::Key_5));
  side_panel = add(window, QKeySequence(Qt::Key_F9));
  side_panel->setCheckable(true);
  side_panel->setChecked(true);
  speed = add(window, QKeySequence(Qt::SHIFT | Qt::Key_F9));
  speed->setCheckable(true);
  present = add(window);
  present->setShortcuts({QKeySequence(Qt::Key_F5), QKeySequence(Qt::Key_F11)});
  present->setCheckable(true);
  classroom = add(window);
  lock = add(window, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_L));
  lessons = add(window, QKeySequence(Qt::CTRL | Qt::Key_L));
  lesson_folder = add(window);
  leave_lesson = add(window);
  leave_lesson->setEnabled(false);
  switch_focus = add(window, QKeySequence(Qt::Key_F6));
  what_is_this = add(window, QKeySequence(Qt::SHIFT | Qt::Key_F1));
  good_to_know = add(window);
  shortcuts = add(window);
  shortcuts->setShortcuts({QKeySequence(Qt::Key_F1), QKeySequence(Qt::Key_Question)});
  welcome = add(window);
  reset_settings = add(window);
  about = add(window);
  retranslate();
}

QAction* Actions::add(QWidget* window, const QKeySequence& shortcut) {
  auto* action = new QAction(window);
  action->setShortcut(shortcut);
  window->addAction(action);
  return action;
}

QList<QAction*> Actions::usable_while_locked() const {
  return {play, step,         step_back,    reset,        side_panel, speed, present,
          lock, switch_focus, what_is_this, good_to_know, shortcuts,  about, quit};
}

void Actions::retranslate() {
  new_table->setText(tr("&New table…"));
  open->setText(tr("&Open…"));
  open_folder->setText(tr("Open &MovieLens folder…"));
  import_ratings->setText(tr("&Import ratings…"));
  import_settings->setText(tr("Import settin&gs…"));
  save->setText(tr("&Save"));
  save_as->setText(tr("Save &as…"));
  export_table->setText(tr("Save the ratings as &CSV…"));
  print->setText(tr("&Print…"));
  export_picture->setText(tr("Expor&t for slides…"));
  copy_for_slides->setText(tr("Copy for s&lides"));
  quit->setText(tr("&Quit"));
  undo->setText(tr("&Undo"));
  redo->setText(tr("&Redo"));
  cut->setText(tr("Cu&t ratings"));
  copy->setText(tr("&Copy ratings"));
  paste->setText(tr("&Paste ratings"));
  unsee->setText(tr("Make ratings u&nseen"));
  add_user->setText(tr("&Add a user"));
  add_movie->setText(tr("Add a &movie"));
  play->setText(tr("&Play or pause"));
  step->setText(tr("&Step"));
  step_back->setText(tr("Step &back"));
  reset->setText(tr("&Reset to step 0"));
  what_if->setText(tr("&What if from this step…"));
  train_page->setText(tr("&Train"));
  compare_page->setText(tr("&Compare ranks"));
  lora_page->setText(tr("&LoRA layer"));
  models_page->setText(tr("Real &models"));
  experiments_page->setText(tr("&Experiments"));
  side_panel->setText(tr("&Side panel"));
  speed->setText(tr("Steps per second and &frame time"));
  present->setText(tr("&Present (projector mode)"));
  classroom->setText(tr("Class&room…"));
  lock->setText(tr("Lock or unlock the controls (teacher)"));
  lessons->setText(tr("&Lessons…"));
  lesson_folder->setText(tr("&Open a lesson folder…"));
  leave_lesson->setText(tr("&Back to my own work"));
  switch_focus->setText(tr("To the next &part of the window"));
  what_is_this->setText(tr("What am &I looking at?"));
  good_to_know->setText(tr("&Good to know"));
  shortcuts->setText(tr("&Keyboard shortcuts"));
  welcome->setText(tr("&Welcome"));
  reset_settings->setText(tr("&Reset settings…"));
  about->setText(tr("&About LoRA Cinema"));
}

}  // namespace lora::app
