// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>

#include "app/document/data_loader.h"
#include "app/document/session_document.h"

class QWidget;

namespace lora {
struct Journal;
}

namespace lora::app {

/// Opening and saving as the menus do it: dialogs, the question about unsaved changes, and errors in a box.
/// Whatever fails, what was open stays as it was.
class SessionFiles : public QObject {
  Q_OBJECT
 public:
  /// `complete` adds what the document does not hold (the kept steps of the run) before a session is saved.
  SessionFiles(SessionDocument& document, std::function<void(Session&)> complete, QWidget* window);

  /// A session, a rating file, a MovieLens folder or an example; asks about unsaved changes first.
  void open(const QString& path_or_example);
  void open_with_dialog();
  void open_folder_with_dialog();
  /// A file of ratings, and how it is read.
  void import_with_dialog();
  /// Reads the file of ratings that is open again, in another way.
  void change_import();
  /// Whether what is open came from a file of ratings.
  bool can_change_import() const { return !imported_path_.isEmpty(); }
  bool save();
  bool save_as();
  void save_ratings_with_dialog();
  /// Another session (a new table); asks about unsaved changes first.
  void replace(Session session);
  /// True: there is nothing to lose, or the learner saved or said it may go.
  bool may_discard();
  /// Shows work a killed program left; it counts as not saved.
  void recover(const Journal& journal);
  /// Of the session's file when it was read or saved last; empty without a file.
  const QByteArray& file_digest() const { return file_digest_; }

 signals:
  void message(const QString& text);
  /// A file was opened or saved (for the list of recent ones).
  void used(const QString& path);
  /// What was to be opened is a teacher's class file.
  void classroom_chosen(const QString& path);
  /// See can_change_import().
  void import_can_change(bool can);

 private:
  void show_import(const QString& path, const DialectChoice& choice);
  void take(const QString& path, const LoadedData& data);
  /// After the file the program was started with could not be opened: an example.
  void open_something();
  void remember_import(const QString& path, const LoadedData& data, const DialectChoice& choice);
  void forget_import();
  void finish(const QString& path, const std::shared_ptr<Result<LoadedData>>& result);
  /// `over_changes`: also when another program changed the file.
  bool save_to(const QString& path, bool over_changes);
  /// Another program changed the file: over it, beside it, or not at all?
  bool resolve_conflict(const QString& path);
  /// Empty: cancelled.
  QString ask_where_to_save(const QString& title, const QString& name, const QString& suffix,
                            const QString& filter);
  bool may_replace(const QString& path);
  void show_error(const QString& headline, const Error& error);
  QString last_folder() const;
  void remember_folder(const QString& path);

  SessionDocument& document_;
  std::function<void(Session&)> complete_;
  QWidget* window_;
  DataLoader loader_;
  QByteArray file_digest_;
  QString imported_path_;  ///< empty: what is open is no file of ratings
  DialectChoice imported_choice_;
};

}  // namespace lora::app
