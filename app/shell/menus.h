// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QObject>
#include <QVector>

#include "app/shell/actions.h"

class QAction;
class QActionGroup;
class QMenuBar;

namespace lora::app {

class RecentFiles;

/// The menu bar: puts the actions into menus, with the examples, themes and languages.
class Menus : public QObject {
  Q_OBJECT
 public:
  Menus(QMenuBar* bar, Actions& actions, QObject* parent);

  RecentFiles& recent_files() { return *recent_files_; }
  QMenu& export_menu() { return *export_; }
  QMenu& edit_menu() { return *edit_; }
  /// Menus that only change things.
  QList<QAction*> changing_menus() const { return {file_->menuAction(), edit_->menuAction()}; }
  void retranslate();
  /// Checks the theme and the language in use.
  void show_choices();

 signals:
  void example_chosen(const QString& id);
  void theme_chosen(int theme);
  void language_chosen(const QString& code);

 private:
  void fill_examples();
  void build_themes();
  void build_languages();

  QMenu* file_;
  QMenu* edit_;
  QMenu* training_;
  QMenu* view_;
  QMenu* lessons_;
  QMenu* help_;
  QMenu* examples_;
  QMenu* export_;
  QMenu* themes_;
  QMenu* languages_;
  RecentFiles* recent_files_;
  QAction* less_motion_;
  QVector<QAction*> theme_actions_;
  QVector<QAction*> language_actions_;
};

}  // namespace lora::app
