// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/session_files.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>

#include "app/classroom/classroom_file.h"
#include "app/document/error_text.h"
#include "app/document/import_notes.h"
#include "app/document/session_store.h"
#include "app/files/atomic_file.h"
#include "app/importing/import_dialog.h"
#include "app/shell/language.h"
#include "app/shell/open_progress.h"
#include "core/ratings/matrix_writer.h"
#include "core/session/journal_codec.h"

namespace lora::app {
namespace {
const auto folder_key = QStringLiteral("last_folder");

/// Whether other settings may read what could not be read.
bool settings_may_help(ErrorCode code) {
  switch (code) {
    case ErrorCode::bad_encoding:
    case ErrorCode::unclosed_quote:
    case ErrorCode::not_a_number:
    case ErrorCode::rating_not_finite:
    case ErrorCode::too_few_columns:
    case ErrorCode::too_many_columns:
    case ErrorCode::no_ratings:
    case ErrorCode::unknown_format:
      return true;
    default:
      return false;
  }
}

/// Whether the learner should see how a file of ratings is read before it is opened.
bool needs_a_look(const Result<LoadedData>& result) {
  if (result) return result->import && !result->import->doubts.empty();
  const Error& error = result.error();
  // A session's errors are placed at no cell.
  const bool rating = error.code == ErrorCode::out_of_range && error.place.column > 0;
  return rating || settings_may_help(error.code);
}
}  // namespace

SessionFiles::SessionFiles(SessionDocument& document, std::function<void(Session&)> complete, QWidget* window)
    : QObject(window), document_(document), complete_(std::move(complete)), window_(window) {
  connect(&loader_, &DataLoader::started, this,
          [this](const QString& path) { emit message(tr("Opening %1 …").arg(QFileInfo(path).fileName())); });
  connect(&loader_, &DataLoader::finished, this, &SessionFiles::finish);
  connect(&loader_, &DataLoader::cancelled, this, [this](const QString& path) {
    emit message(tr("%1 was not opened.").arg(QFileInfo(path).fileName()));
  });
  new OpenProgress(loader_, window_);
}

void SessionFiles::open(const QString& path_or_example) {
  if (is_classroom_file(path_or_example)) {
    emit classroom_chosen(path_or_example);
    return;
  }
  if (!may_discard()) return;
  loader_.load(path_or_example, current_language());
}

void SessionFiles::finish(const QString& path, const std::shared_ptr<Result<LoadedData>>& result) {
  if (needs_a_look(*result)) {
    emit message(QString());
    show_import(path, {});
    return;
  }
  if (!result->has_value()) {
    emit message(QString());
    show_error(tr("%1 could not be opened").arg(QFileInfo(path).fileName()), result->error());
    open_something();
    return;
  }
  take(path, result->value());
  remember_import(path, result->value(), {});
}

void SessionFiles::remember_import(const QString& path, const LoadedData& data, const DialectChoice& choice) {
  imported_path_ = data.kind == DataKind::ratings ? path : QString();
  imported_choice_ = choice;
  emit import_can_change(!imported_path_.isEmpty());
}

void SessionFiles::forget_import() {
  imported_path_.clear();
  emit import_can_change(false);
}

void SessionFiles::show_import(const QString& path, const DialectChoice& choice) {
  auto* dialog = new ImportDialog(path, choice, window_);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this, [this, dialog, path] {
    const auto data = dialog->data();
    if (!data || !data->has_value()) return;
    take(path, data->value());
    remember_import(path, data->value(), dialog->choice());
  });
  connect(dialog, &QDialog::rejected, this, &SessionFiles::open_something);
  dialog->open();
}

void SessionFiles::open_something() {
  if (document_.table().cells() == 0) loader_.load(example_ids().front(), current_language());
}

void SessionFiles::import_with_dialog() {
  const QString path = QFileDialog::getOpenFileName(
      window_, tr("Import ratings"), last_folder(),
      tr("Ratings (*.csv *.tsv *.txt *.data *.dat *.base *.test);;All files (*)"));
  if (path.isEmpty() || !may_discard()) return;
  remember_folder(path);
  show_import(path, {});
}

void SessionFiles::change_import() {
  if (!imported_path_.isEmpty() && may_discard()) show_import(imported_path_, imported_choice_);
}

void SessionFiles::take(const QString& path, const LoadedData& data) {
  const bool is_session =
      path.endsWith(QLatin1Char('.') + QLatin1String(session_suffix), Qt::CaseInsensitive);
  file_digest_ = is_session ? data.digest : QByteArray();
  document_.replace(data.session, is_session ? path : QString());
  if (data.session.example.empty()) emit used(path);
  const RatingTable& table = *data.session.table;
  const QLocale locale;
  const auto number = [&](std::size_t count) { return locale.toString(static_cast<qulonglong>(count)); };
  QStringList sentences = {
      tr("Opened: %1 users, %2 movies, %3 ratings.")
          .arg(number(table.users()), number(table.movies()), number(table.seen_count()))};
  sentences << data.story << import_notes(data);
  if (data.kind == DataKind::ratings) sentences << tr("Not as it should be? Choose File > Import settings.");
  QString text = sentences.takeFirst();
  for (const QString& sentence : sentences) {
    if (!sentence.isEmpty()) text = tr("%1 %2", "two sentences").arg(text, sentence);
  }
  emit message(text);
}

void SessionFiles::replace(Session session) {
  if (!may_discard()) return;
  file_digest_.clear();
  document_.replace(std::move(session));
  forget_import();
}

void SessionFiles::recover(const Journal& journal) {
  loader_.cancel();
  file_digest_ = QByteArray::fromStdString(journal.file_digest);
  document_.replace(journal.session, QString::fromStdString(journal.path));
  document_.set_unsaved();
  forget_import();
  emit message(tr("This is your work again. It is not saved yet."));
}

bool SessionFiles::may_discard() {
  if (!document_.is_modified()) return true;
  QMessageBox box(QMessageBox::Question, tr("Unsaved changes"),
                  tr("The table or its settings were changed and not saved."),
                  QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, window_);
  box.setInformativeText(tr("Save them as a session first?"));
  box.setDefaultButton(QMessageBox::Save);
  switch (box.exec()) {
    case QMessageBox::Save:
      return save();
    case QMessageBox::Discard:
      return true;
    default:
      return false;
  }
}

void SessionFiles::open_with_dialog() {
  const QString path =
      QFileDialog::getOpenFileName(window_, tr("Open"), last_folder(),
                                   tr("Sessions, ratings and classes (*.loracinema *.loraclass *.csv *.tsv "
                                      "*.txt *.data *.dat *.base *.test);;All files (*)"));
  if (path.isEmpty()) return;
  remember_folder(path);
  open(path);
}

void SessionFiles::open_folder_with_dialog() {
  const QString path =
      QFileDialog::getExistingDirectory(window_, tr("Open a MovieLens folder"), last_folder());
  if (path.isEmpty()) return;
  remember_folder(path);
  open(path);
}

bool SessionFiles::save() {
  return document_.path().isEmpty() ? save_as() : save_to(document_.path(), false);
}

QString SessionFiles::ask_where_to_save(const QString& title, const QString& name, const QString& suffix,
                                        const QString& filter) {
  QFileDialog dialog(window_, title, last_folder(), filter);
  dialog.setAcceptMode(QFileDialog::AcceptSave);
  // The dialog itself adds the suffix, so that it asks before a file of that name is replaced.
  dialog.setDefaultSuffix(suffix);
  dialog.selectFile(QString(name).replace(QLatin1Char('/'), QLatin1Char('-')) + QLatin1Char('.') + suffix);
  if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty()) return {};
  remember_folder(dialog.selectedFiles().first());
  return dialog.selectedFiles().first();
}

bool SessionFiles::save_as() {
  const QString suffix = QLatin1String(session_suffix);
  const QString name =
      document_.session().title.empty() ? tr("ratings") : QString::fromStdString(document_.session().title);
  QString path = ask_where_to_save(tr("Save the session"), name, suffix,
                                   tr("LoRA Cinema sessions (*%1)").arg(QLatin1Char('.') + suffix));
  if (path.isEmpty()) return false;
  // "class.2026" has an ending, but not the one by which a session is known.
  const QString ending = QLatin1Char('.') + suffix;
  if (!path.endsWith(ending, Qt::CaseInsensitive)) {
    path += ending;
    if (QFileInfo::exists(path) && !may_replace(path)) return false;
  }
  return save_to(path, true);  // the dialog has asked
}

bool SessionFiles::may_replace(const QString& path) {
  QMessageBox box(QMessageBox::Question, tr("Save the session"),
                  tr("%1 is there already.").arg(QFileInfo(path).fileName()), QMessageBox::Cancel, window_);
  const QPushButton* replace = box.addButton(tr("Replace it"), QMessageBox::AcceptRole);
  box.exec();
  return box.clickedButton() == replace;
}

bool SessionFiles::resolve_conflict(const QString& path) {
  QMessageBox box(QMessageBox::Warning, tr("Save the session"),
                  tr("Another program changed %1 since it was opened.").arg(QFileInfo(path).fileName()),
                  QMessageBox::Cancel, window_);
  box.setTextFormat(Qt::PlainText);
  box.setInformativeText(tr("Saving here replaces what that program wrote. Under another name both stay."));
  const QPushButton* over = box.addButton(tr("Replace it"), QMessageBox::DestructiveRole);
  QPushButton* beside = box.addButton(tr("Save under another name…"), QMessageBox::AcceptRole);
  box.setDefaultButton(beside);
  box.exec();
  if (box.clickedButton() == over) return save_to(path, true);
  return box.clickedButton() == beside && save_as();
}

bool SessionFiles::save_to(const QString& path, bool over_changes) {
  Session session = document_.session();
  complete_(session);
  const QByteArray bytes = session_bytes(session);
  std::optional<QByteArray> expected;
  if (!over_changes && !file_digest_.isEmpty()) expected = file_digest_;
  const auto error = write_atomically(path, bytes, expected);
  if (error && is_save_problem(*error, save_problem::changed)) return resolve_conflict(path);
  const bool is_there = !error || is_save_problem(*error, save_problem::unconfirmed);
  if (is_there && (!error || path == document_.path())) file_digest_ = digest_of(bytes);
  if (error) {
    show_error(tr("The session was not saved"), *error);
    return false;
  }
  document_.set_saved(path);
  emit used(path);
  emit message(tr("Saved %1").arg(QFileInfo(path).fileName()));
  return true;
}

void SessionFiles::save_ratings_with_dialog() {
  const QString path = ask_where_to_save(tr("Save the ratings as CSV"), tr("ratings"), QStringLiteral("csv"),
                                         tr("CSV tables (*.csv)"));
  if (path.isEmpty()) return;
  const QByteArray bytes = QByteArray::fromStdString(write_matrix_csv(document_.table()));
  if (const auto error = write_atomically(path, bytes)) {
    show_error(tr("The ratings were not saved"), *error);
    return;
  }
  emit message(tr("Saved %1").arg(QFileInfo(path).fileName()));
}

void SessionFiles::show_error(const QString& headline, const Error& error) {
  QMessageBox box(QMessageBox::Warning, QCoreApplication::applicationName(), headline, QMessageBox::Ok,
                  window_);
  box.setTextFormat(Qt::PlainText);
  box.setInformativeText(error_text(error));
  box.exec();
}

QString SessionFiles::last_folder() const {
  return QSettings().value(folder_key, QDir::homePath()).toString();
}

void SessionFiles::remember_folder(const QString& path) {
  QSettings().setValue(folder_key, QFileInfo(path).absolutePath());
}

}  // namespace lora::app
