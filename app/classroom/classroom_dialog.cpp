// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classroom/classroom_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <limits>

#include "app/classroom/classroom_file.h"
#include "app/classroom/spot_texts.h"
#include "app/controls/panel_section.h"
#include "app/document/error_text.h"

namespace lora::app {
namespace {

template <typename Widget>
Widget* named(Widget* widget, const char* name) {
  widget->setObjectName(QString::fromLatin1(name));
  return widget;
}

QLabel* note(const QString& text, QWidget* parent) {
  auto* label = new QLabel(text, parent);
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  set_role(label, "muted");
  return label;
}

void choose(QComboBox* box, const QString& value) {
  const int index = box->findData(value);
  if (index >= 0) box->setCurrentIndex(index);
}

}  // namespace

ClassroomDialog::ClassroomDialog(const QVector<LessonEntry>& lessons, const ClassroomSettings& settings,
                                 QWidget* parent)
    : QDialog(parent),
      lesson_(named(new QComboBox(this), "class_lesson")),
      step_(named(new QLineEdit(this), "class_step")),
      lock_(named(new QCheckBox(tr("&Lock the controls"), this), "class_lock")),
      present_(named(new QCheckBox(tr("Start in &projector mode"), this), "class_present")),
      parts_(named(new QListWidget(this), "class_parts")),
      theme_(named(new QComboBox(this), "class_theme")),
      language_(named(new QComboBox(this), "class_language")),
      with_seed_(named(new QCheckBox(tr("Same &seed for everyone"), this), "class_with_seed")),
      seed_(named(new QSpinBox(this), "class_seed")),
      saved_(named(note(QString(), this), "class_saved")) {
  setWindowTitle(tr("Classroom"));
  lock_->setToolTip(
      tr("Settings, pages, menus and the ratings cannot be changed; play, step and the timeline can."));
  seed_->setRange(0, std::numeric_limits<int>::max());
  seed_->setAccessibleName(tr("Seed"));
  parts_->setAccessibleName(tr("Hide these parts"));
  fill_choices(lessons);
  auto* seed_row = new QHBoxLayout;
  seed_row->addWidget(with_seed_);
  seed_row->addWidget(seed_, 1);
  auto* form = new QFormLayout(this);
  form->addRow(
      note(tr("Prepare a class: save these choices as one file and open it on every computer. All of them "
              "then start at the same place. Ctrl+Alt+L unlocks a locked window."),
           this));
  form->addRow(tr("L&esson"), lesson_);
  form->addRow(tr("S&tep"), step_);
  form->addRow(lock_);
  form->addRow(present_);
  form->addRow(seed_row);
  form->addRow(tr("T&heme"), theme_);
  form->addRow(tr("Lan&guage"), language_);
  form->addRow(tr("H&ide"), parts_);
  form->addRow(saved_);
  form->addRow(build_buttons());
  connect(with_seed_, &QCheckBox::toggled, seed_, &QWidget::setEnabled);
  show_settings(settings);
  saved_->hide();
  resize(fontMetrics().averageCharWidth() * 76, fontMetrics().height() * 36);
}

void ClassroomDialog::fill_choices(const QVector<LessonEntry>& lessons) {
  lesson_->setEditable(true);
  lesson_->setInsertPolicy(QComboBox::NoInsert);
  lesson_->setToolTip(
      tr("A chapter of the list, or the folder of a lesson of your own, taken from where the file lies"));
  for (const LessonEntry& lesson : lessons) lesson_->addItem(lesson.title, lesson.id);
  step_->setToolTip(tr("Name of the step in the lesson; empty: from its beginning"));
  theme_->addItem(tr("As on each computer"), QString());
  theme_->addItem(tr("Like the system"), QStringLiteral("system"));
  theme_->addItem(tr("Light"), QStringLiteral("light"));
  theme_->addItem(tr("Dark"), QStringLiteral("dark"));
  theme_->addItem(tr("Projector"), QStringLiteral("projector"));
  language_->addItem(tr("As on each computer"), QString());
  language_->addItem(QStringLiteral("English"), QStringLiteral("en"));
  language_->addItem(QStringLiteral("简体中文"), QStringLiteral("zh_CN"));
}

void ClassroomDialog::fill_parts(const QStringList& hidden) {
  parts_->clear();
  for (const QString& name : spot_names()) {
    auto* item = new QListWidgetItem(spot_text(name)->title, parts_);
    item->setData(Qt::UserRole, name);
    item->setToolTip(spot_text(name)->text);
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(hidden.contains(name) ? Qt::Checked : Qt::Unchecked);
  }
}

QLayout* ClassroomDialog::build_buttons() {
  auto* row = new QHBoxLayout;
  auto* save = named(new QPushButton(tr("Save as a &file…"), this), "class_save");
  auto* attempt = named(new QPushButton(tr("Tr&y it here"), this), "class_try");
  auto* close = new QPushButton(tr("Close"), this);
  set_role(save, "primary");
  save->setDefault(true);
  row->addWidget(save);
  row->addWidget(attempt);
  row->addStretch(1);
  row->addWidget(close);
  connect(save, &QPushButton::clicked, this, &ClassroomDialog::ask_and_save);
  connect(close, &QPushButton::clicked, this, &QDialog::reject);
  connect(attempt, &QPushButton::clicked, this, [this] {
    const ClassroomSettings tried = settings();
    accept();
    emit try_requested(tried);
  });
  return row;
}

void ClassroomDialog::show_settings(const ClassroomSettings& settings) {
  lesson_->setCurrentIndex(lesson_->findData(settings.lesson));
  if (lesson_->currentIndex() < 0) lesson_->setEditText(settings.lesson);
  step_->setText(settings.step);
  lock_->setChecked(settings.lock);
  present_->setChecked(settings.present);
  choose(theme_, settings.theme);
  choose(language_, settings.language);
  with_seed_->setChecked(settings.seed.has_value());
  seed_->setEnabled(settings.seed.has_value());
  seed_->setValue(static_cast<int>(settings.seed.value_or(7)));
  fill_parts(settings.hidden);
}

ClassroomSettings ClassroomDialog::settings() const {
  ClassroomSettings settings;
  const QString typed = lesson_->currentText().trimmed();
  const int index = lesson_->findText(typed);
  settings.lesson = index >= 0 ? lesson_->itemData(index).toString() : typed;
  settings.step = step_->text().trimmed();
  settings.lock = lock_->isChecked();
  settings.present = present_->isChecked();
  settings.theme = theme_->currentData().toString();
  settings.language = language_->currentData().toString();
  if (with_seed_->isChecked()) settings.seed = static_cast<quint64>(seed_->value());
  for (int row = 0; row < parts_->count(); ++row) {
    const QListWidgetItem* item = parts_->item(row);
    if (item->checkState() == Qt::Checked) settings.hidden << item->data(Qt::UserRole).toString();
  }
  return settings;
}

void ClassroomDialog::ask_and_save() {
  QString path = QFileDialog::getSaveFileName(
      this, tr("Save the classroom"), QStringLiteral("class.loraclass"), tr("Classroom (*.loraclass)"));
  if (path.isEmpty()) return;
  if (!is_classroom_file(path)) path += QStringLiteral(".loraclass");
  save_to(path);
}

bool ClassroomDialog::save_to(const QString& path) {
  if (const auto error = write_classroom(path, settings())) {
    QMessageBox::warning(this, tr("Classroom"), error_text(*error));
    return false;
  }
  saved_->setText(tr("Saved as %1. Open it on every computer: with File, Open, or with\n%2")
                      .arg(QDir::toNativeSeparators(path),
                           QStringLiteral("lora-cinema \"%1\"").arg(QDir::toNativeSeparators(path))));
  saved_->show();
  return true;
}

}  // namespace lora::app
