// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lessons/progress_store.h"

#include <QSettings>

namespace lora::app {
namespace {

const auto key = QStringLiteral("lesson_progress");

}  // namespace

ProgressStore::ProgressStore() {
  const auto read = read_progress(QSettings().value(key).toString().toStdString());
  if (read) progress_ = *read;
}

const ChapterProgress& ProgressStore::chapter(const std::string& id) const {
  static const ChapterProgress none;
  const auto found = progress_.lessons.find(id);
  return found == progress_.lessons.end() ? none : found->second;
}

void ProgressStore::set_last_step(const std::string& lesson, const std::string& step) {
  progress_.lessons[lesson].last_step = step;
  save();
}

void ProgressStore::add_step(const std::string& lesson, const std::string& step) {
  if (progress_.lessons[lesson].steps.insert(step).second) save();
}

void ProgressStore::add_question(const std::string& lesson, const std::string& question) {
  if (progress_.lessons[lesson].questions.insert(question).second) save();
}

void ProgressStore::clear() {
  progress_ = {};
  save();
}

void ProgressStore::save() {
  QSettings().setValue(key, QString::fromStdString(write_progress(progress_)));
}

}  // namespace lora::app
