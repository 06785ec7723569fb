// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/session_document.h"

#include "app/document/commands/change_settings.h"
#include "app/document/commands/change_table.h"

namespace lora::app {

SessionDocument::SessionDocument(QObject* parent) : QObject(parent) {}

void SessionDocument::replace(Session session, const QString& path) {
  undo_stack_.clear();
  session_ = std::move(session);
  path_ = path;
  emit identity_changed();
  emit changed(SessionChange::replaced);
}

void SessionDocument::set_saved(const QString& path) {
  path_ = path;
  undo_stack_.setClean();
  emit identity_changed();
}

void SessionDocument::set_ratings(const std::vector<CellEdit>& edits, const QString& text,
                                  const QString& merge_key) {
  auto table = std::make_shared<RatingTable>(*session_.table);
  for (const CellEdit& edit : edits) table->set(edit.user, edit.movie, edit.rating);
  if (*table == *session_.table) return;
  undo_stack_.push(new ChangeTable(*this, std::move(table), SessionChange::cells, text, merge_key));
}

void SessionDocument::insert(Axis axis, std::size_t index, const QString& name) {
  auto table = std::make_shared<RatingTable>(*session_.table);
  if (axis == Axis::user) {
    table->insert_user(index, name.toStdString());
  } else {
    table->insert_movie(index, name.toStdString());
  }
  const QString text = axis == Axis::user ? tr("add user %1").arg(name) : tr("add movie %1").arg(name);
  undo_stack_.push(new ChangeTable(*this, std::move(table), SessionChange::shape, text));
}

void SessionDocument::remove(Axis axis, std::size_t index) {
  auto table = std::make_shared<RatingTable>(*session_.table);
  QString text;
  if (axis == Axis::user) {
    text = tr("remove user %1").arg(QString::fromStdString(table->user_name(index)));
    table->remove_user(index);
  } else {
    text = tr("remove movie %1").arg(QString::fromStdString(table->movie_name(index)));
    table->remove_movie(index);
  }
  undo_stack_.push(new ChangeTable(*this, std::move(table), SessionChange::shape, text));
}

void SessionDocument::rename(Axis axis, std::size_t index, const QString& name) {
  auto table = std::make_shared<RatingTable>(*session_.table);
  const std::string new_name = name.toStdString();
  if (axis == Axis::user) {
    if (table->user_name(index) == new_name) return;
    table->rename_user(index, new_name);
  } else {
    if (table->movie_name(index) == new_name) return;
    table->rename_movie(index, new_name);
  }
  undo_stack_.push(
      new ChangeTable(*this, std::move(table), SessionChange::labels, tr("rename to %1").arg(name)));
}

void SessionDocument::set_settings(const TrainingSettings& settings, const QString& text,
                                   const QString& merge_key) {
  if (settings == session_.settings) return;
  undo_stack_.push(new ChangeSettings(*this, settings, session_.old_ratings, text, merge_key));
}

void SessionDocument::freeze_ratings_as_base() {
  TrainingSettings settings = session_.settings;
  settings.base = BaseKind::table;
  undo_stack_.push(new ChangeSettings(*this, settings, session_.table, tr("use the ratings as W"), {}));
}

void SessionDocument::apply_table(std::shared_ptr<const RatingTable> table, BaseKind base,
                                  SessionChange change) {
  session_.table = std::move(table);
  session_.settings.base = base;
  emit changed(change);
}

void SessionDocument::apply_settings(const TrainingSettings& settings,
                                     std::shared_ptr<const RatingTable> old_ratings) {
  const TrainingSettings before = std::exchange(session_.settings, settings);
  const bool other_base = old_ratings != session_.old_ratings;
  session_.old_ratings = std::move(old_ratings);
  TrainingSettings same_run = before;
  same_run.method = settings.method;
  same_run.learning_rate = settings.learning_rate;
  same_run.l2 = settings.l2;
  emit changed(same_run == settings && !other_base ? SessionChange::warm : SessionChange::restart);
}

}  // namespace lora::app
