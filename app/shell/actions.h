// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

namespace lora::app {

/// Every command of the menus, with its text and shortcut. What they do is connected by the main window.
class Actions : public QObject {
  Q_OBJECT
 public:
  explicit Actions(QWidget* window);
  void retranslate();
  /// What a locked window still does: look, play, present, help.
  QList<QAction*> usable_while_locked() const;

  QAction* new_table;
  QAction* open;
  QAction* open_folder;
  QAction* import_ratings;
  QAction* import_settings;
  QAction* save;
  QAction* save_as;
  QAction* export_table;
  QAction* print;
  QAction* export_picture;
  QAction* copy_for_slides;
  QAction* quit;
  QAction* undo;
  QAction* redo;
  QAction* cut;
  QAction* copy;
  QAction* paste;
  QAction* unsee;
  QAction* add_user;
  QAction* add_movie;
  QAction* play;
  QAction* step;
  QAction* step_back;
  QAction* reset;
  QAction* what_if;
  QAction* train_page;
  QAction* compare_page;
  QAction* lora_page;
  QAction* models_page;
  QAction* experiments_page;
  QAction* side_panel;
  QAction* speed;
  QAction* present;
  QAction* classroom;
  QAction* lock;
  QAction* lessons;
  QAction* lesson_folder;
  QAction* leave_lesson;
  QAction* switch_focus;
  QAction* what_is_this;
  QAction* good_to_know;
  QAction* shortcuts;
  QAction* welcome;
  QAction* reset_settings;
  QAction* about;

 private:
  QAction* add(QWidget* window, const QKeySequence& shortcut = {});
};

}  // namespace lora::app
