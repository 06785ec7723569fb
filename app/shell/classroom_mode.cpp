// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/classroom_mode.h"

#include "app/document/session_document.h"
#include "app/lessons/lesson_folder.h"
#include "app/shell/language.h"
#include "app/shell/presenter.h"

namespace lora::app {
namespace {

ThemeId theme_of(const QString& name) {
  if (name == QLatin1String("dark")) return ThemeId::dark;
  if (name == QLatin1String("projector")) return ThemeId::projector;
  return name == QLatin1String("system") ? ThemeId::system : ThemeId::light;
}

QVector<LessonEntry> chapters() {
  QVector<LessonEntry> entries;
  for (const QString& id : chapter_ids()) {
    std::vector<Error> problems;
    const OpenLesson open = read_lesson_folder(lesson_folder(id), problems);
    if (!open.lesson) continue;
    const auto& words = open.lesson->words_in(current_language().toStdString());
    entries.append({id, QString::fromStdString(words.title)});
  }
  return entries;
}

}  // namespace

ClassroomMode::ClassroomMode(SessionDocument& document, Presenter& presenter, QWidget* window)
    : QObject(window),
      document_(document),
      presenter_(presenter),
      window_(window),
      guard_(window),
      hider_(window) {
  // Afterwards: everyone must have seen the new table first.
  connect(
      &document_, &SessionDocument::changed, this,
      [this](SessionChange change) {
        if (change == SessionChange::replaced) use_seed();
      },
      Qt::QueuedConnection);
}

void ClassroomMode::apply(const ClassroomSettings& settings) {
  settings_ = settings;
  if (!settings.language.isEmpty()) apply_language(settings.language);
  if (!settings.theme.isEmpty()) {
    presenter_.set_theme_afterwards(theme_of(settings.theme));
    if (!presenter_.is_presenting()) apply_theme(theme_of(settings.theme));
  }
  hider_.set_hidden(settings.hidden);
  guard_.set_locked(settings.lock);
  presenter_.set_presenting(settings.present);
  use_seed();
  if (!settings.lesson.isEmpty()) emit lesson_requested(settings.lesson, settings.step);
}

void ClassroomMode::refresh() {
  hider_.set_hidden(settings_.hidden);
  guard_.refresh();
}

void ClassroomMode::use_seed() {
  if (!settings_.seed || document_.settings().seed == *settings_.seed) return;
  TrainingSettings training = document_.settings();
  training.seed = *settings_.seed;
  document_.set_settings(training, tr("seed %1").arg(*settings_.seed), "seed");
}

void ClassroomMode::toggle_lock() {
  guard_.set_locked(!guard_.is_locked());
}

void ClassroomMode::show_dialog() {
  auto* dialog = new ClassroomDialog(chapters(), settings_, window_);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &ClassroomDialog::try_requested, this, &ClassroomMode::apply);
  dialog->open();
}

}  // namespace lora::app
