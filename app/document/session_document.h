// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QUndoStack>
#include <optional>
#include <vector>

#include "app/document/session_change.h"
#include "core/session/session.h"

namespace lora::app {

/// A new rating for one cell; nothing = unseen.
struct CellEdit {
  std::size_t user = 0;
  std::size_t movie = 0;
  std::optional<double> rating;
};

enum class Axis { user, movie };

/// Owns the session and its undo stack. Every edit goes through an undo command; changed() follows each, redo
/// and undo included. The table is copied on write: a shared_ptr handed out stays what it was.
class SessionDocument : public QObject {
  Q_OBJECT
 public:
  explicit SessionDocument(QObject* parent = nullptr);

  const Session& session() const { return session_; }
  const RatingTable& table() const { return *session_.table; }
  const TrainingSettings& settings() const { return session_.settings; }
  QUndoStack& undo_stack() { return undo_stack_; }

  /// Opens another session: not undoable, the undo stack is cleared.
  void replace(Session session, const QString& path = {});
  /// File the session was read from or saved to; empty for none.
  const QString& path() const { return path_; }
  void set_saved(const QString& path);
  /// What was replace()d is not in the file as it is: saving is still to be done.
  void set_unsaved() { undo_stack_.resetClean(); }
  bool is_modified() const { return !undo_stack_.isClean(); }

  // Undoable edits. Edits that change nothing are not pushed.
  /// Edits of the same `merge_key` in a row (turns of the wheel) become one; an empty key never merges.
  void set_ratings(const std::vector<CellEdit>& edits, const QString& text, const QString& merge_key = {});
  void insert(Axis axis, std::size_t index, const QString& name);
  void remove(Axis axis, std::size_t index);
  void rename(Axis axis, std::size_t index, const QString& name);
  /// Edits of the same `merge_key` in a row (a slider drag) become one; an empty key never merges.
  void set_settings(const TrainingSettings& settings, const QString& text, const QString& merge_key = {});
  /// W becomes a copy of the present ratings ("last year's ratings").
  void freeze_ratings_as_base();

  // For the commands: changes the session and tells everyone.
  void apply_table(std::shared_ptr<const RatingTable> table, BaseKind base, SessionChange change);
  void apply_settings(const TrainingSettings& settings, std::shared_ptr<const RatingTable> old_ratings);

 signals:
  void changed(lora::app::SessionChange change);
  /// Path or title changed.
  void identity_changed();

 private:
  Session session_;
  QString path_;
  QUndoStack undo_stack_;
};

}  // namespace lora::app
