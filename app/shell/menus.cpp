// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/menus.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

#include "app/document/example_list.h"
#include "app/shell/language.h"
#include "app/shell/recent_files.h"
#include "app/theme/motion.h"
#include "app/theme/theme.h"

namespace lora::app {

Menus::Menus(QMenuBar* bar, Actions& actions, QObject* parent)
    : QObject(parent),
      file_(bar->addMenu(QString())),
      edit_(bar->addMenu(QString())),
      training_(bar->addMenu(QString())),
      view_(bar->addMenu(QString())),
      lessons_(bar->addMenu(QString())),
      help_(bar->addMenu(QString())),
      examples_(new QMenu(bar)),
      export_(new QMenu(bar)),
      themes_(new QMenu(bar)),
      languages_(new QMenu(bar)),
      recent_files_(new RecentFiles(bar)),
      less_motion_(new QAction(bar)) {
  file_->addAction(actions.new_table);
  file_->addMenu(examples_);
  file_->addAction(actions.open);
  file_->addAction(actions.open_folder);
  file_->addActions({actions.import_ratings, actions.import_settings});
  file_->addMenu(recent_files_);
  file_->addSeparator();
  file_->addActions({actions.save, actions.save_as, actions.export_table});
  file_->addActions({actions.export_picture, actions.copy_for_slides});
  file_->addMenu(export_);
  file_->addAction(actions.print);
  file_->addSeparator();
  file_->addAction(actions.quit);
  edit_->addActions({actions.undo, actions.redo});
  training_->addActions({actions.play, actions.step, actions.step_back, actions.reset});
  training_->addSeparator();
  training_->addAction(actions.what_if);
  view_->addActions({actions.train_page, actions.compare_page, actions.lora_page, actions.models_page,
                     actions.experiments_page});
  view_->addSeparator();
  view_->addMenu(themes_);
  view_->addMenu(languages_);
  less_motion_->setCheckable(true);
  view_->addAction(less_motion_);
  connect(view_, &QMenu::aboutToShow, this, [this] { less_motion_->setChecked(wants_less_motion()); });
  connect(less_motion_, &QAction::triggered, this, &set_less_motion);
  view_->addSeparator();
  view_->addActions({actions.side_panel, actions.speed, actions.present, actions.classroom});
  lessons_->addActions({actions.lessons, actions.lesson_folder, actions.leave_lesson, actions.switch_focus});
  help_->addActions({actions.welcome, actions.what_is_this, actions.good_to_know, actions.shortcuts});
  help_->addSeparator();
  help_->addActions({actions.reset_settings, actions.about});
  examples_->setToolTipsVisible(true);
  connect(examples_, &QMenu::aboutToShow, this, &Menus::fill_examples);
  build_themes();
  build_languages();
  show_choices();
  retranslate();
}

void Menus::fill_examples() {
  examples_->clear();
  for (const ExampleEntry& example : example_list(current_language())) {
    QAction* action = examples_->addAction(tr("%1 – %2").arg(example.title, example.story));
    action->setObjectName(example.id);
    connect(action, &QAction::triggered, this, [this, id = example.id] { emit example_chosen(id); });
  }
}

void Menus::build_themes() {
  auto* group = new QActionGroup(this);
  for (int id = 0; id < 4; ++id) {
    QAction* action = themes_->addAction(QString());
    action->setCheckable(true);
    group->addAction(action);
    theme_actions_.append(action);
    connect(action, &QAction::triggered, this, [this, id] { emit theme_chosen(id); });
  }
}

void Menus::build_languages() {
  // Each language is written in itself, so that it can be found again from the other.
  const std::pair<QString, QString> languages[] = {{QStringLiteral("en"), QStringLiteral("English")},
                                                   {QStringLiteral("zh_CN"), QStringLiteral("简体中文")}};
  auto* group = new QActionGroup(this);
  for (const auto& [code, name] : languages) {
    QAction* action = languages_->addAction(name);
    action->setCheckable(true);
    action->setData(code);
    group->addAction(action);
    language_actions_.append(action);
    connect(action, &QAction::triggered, this, [this, language = code] { emit language_chosen(language); });
  }
}

void Menus::show_choices() {
  theme_actions_[static_cast<int>(chosen_theme())]->setChecked(true);
  for (QAction* action : language_actions_) action->setChecked(action->data() == current_language());
}

void Menus::retranslate() {
  file_->setTitle(tr("&File"));
  edit_->setTitle(tr("&Edit"));
  training_->setTitle(tr("&Training"));
  view_->setTitle(tr("&View"));
  lessons_->setTitle(tr("&Lessons"));
  help_->setTitle(tr("&Help"));
  examples_->setTitle(tr("&Examples"));
  export_->setTitle(tr("E&xport as it is on screen"));
  themes_->setTitle(tr("T&heme"));
  // The other language's word stands beside, for whoever cannot read this one.
  languages_->setTitle(tr("Lan&guage / 语言"));
  const QStringList names = {tr("Like the &system"), tr("&Light"), tr("&Dark"),
                             tr("&Projector (large, high contrast)")};
  for (int index = 0; index < names.size(); ++index) theme_actions_[index]->setText(names[index]);
  less_motion_->setText(tr("Less m&otion"));
  less_motion_->setToolTip(tr("Pictures jump to their end in place of moving"));
  recent_files_->retranslate();
}

}  // namespace lora::app
