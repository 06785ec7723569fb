// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/welcome_dialog.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

#include "app/controls/panel_section.h"

namespace lora::app {
namespace {

QString shown_key() {
  return QStringLiteral("welcome_shown");
}

QLabel* add_label(QWidget* parent, const char* role) {
  auto* label = new QLabel(parent);
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  set_role(label, role);
  return label;
}

}  // namespace

WelcomeDialog::WelcomeDialog(QWidget* parent) : QDialog(parent) {
  auto* column = new QVBoxLayout(this);
  layout()->setContentsMargins(28, 24, 28, 20);
  layout()->setSpacing(12);
  title_ = add_label(this, "title");
  title_->setTextFormat(Qt::RichText);
  story_ = add_label(this, "muted");
  layout()->addWidget(title_);
  layout()->addWidget(story_);
  lessons_ = add_door("door_lessons");
  table_ = add_door("door_table");
  open_ = add_door("door_open");
  hint_ = add_label(this, "muted");
  layout()->addWidget(hint_);
  column->addStretch(1);
  connect(lessons_.button, &QPushButton::clicked, this, &WelcomeDialog::lessons_chosen);
  connect(table_.button, &QPushButton::clicked, this, &WelcomeDialog::table_chosen);
  connect(open_.button, &QPushButton::clicked, this, &WelcomeDialog::open_chosen);
  for (const Door& door : {lessons_, table_, open_}) {
    connect(door.button, &QPushButton::clicked, this, &QDialog::accept);
  }
  retranslate();
  lessons_.button->setDefault(true);
  lessons_.button->setFocus();
}

WelcomeDialog::Door WelcomeDialog::add_door(const char* name) {
  Door door;
  door.button = new QPushButton(this);
  door.button->setObjectName(QString::fromLatin1(name));
  set_role(door.button, "door");
  auto* column = new QVBoxLayout(door.button);
  column->setContentsMargins(18, 12, 18, 12);
  door.title = add_label(door.button, "title");
  door.story = add_label(door.button, "muted");
  for (QLabel* label : {door.title, door.story}) {
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    column->addWidget(label);
  }
  door.button->setMinimumHeight(1);
  layout()->addWidget(door.button);
  return door;
}

void WelcomeDialog::Door::set_texts(const QString& name, const QString& about) {
  title->setText(name);
  story->setText(about);
  button->setAccessibleName(name);
  button->setAccessibleDescription(about);
}

bool WelcomeDialog::was_shown() {
  return QSettings().value(shown_key(), false).toBool();
}

void WelcomeDialog::set_shown() {
  QSettings().setValue(shown_key(), true);
}

void WelcomeDialog::retranslate() {
  setWindowTitle(tr("Welcome"));
  title_->setText(
      QStringLiteral("<span style=\"font-size: x-large\">%1</span>").arg(tr("Welcome to LoRA Cinema")));
  story_->setText(
      tr("What is the rank in LoRA, and why does B start at zero? A table of movie ratings shows it."));
  lessons_.set_texts(
      tr("Start the lessons"),
      tr("Seven short chapters, from the first rating to real language models. You need to know nothing."));
  table_.set_texts(tr("Play with the table"),
                   tr("Six friends, eight movies: change the ratings, press Play and watch A and B learn."));
  open_.set_texts(tr("Open my ratings"),
                  tr("A table from a spreadsheet (CSV), a MovieLens file or a saved session."));
  hint_->setText(tr("You find this page again under Help, Welcome."));
  // Wrapped text needs a width before it can tell its height.
  const int width = fontMetrics().averageCharWidth() * 74;
  setFixedWidth(width);
  for (const Door& door : {lessons_, table_, open_}) {
    const int inner = width - 56 - 36;
    const int height = door.title->heightForWidth(inner) + door.story->heightForWidth(inner);
    door.button->setFixedHeight(height + door.button->layout()->spacing() + 30);
  }
  resize(width, layout()->totalHeightForWidth(width));
}

void WelcomeDialog::changeEvent(QEvent* event) {
  QDialog::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
}

}  // namespace lora::app
