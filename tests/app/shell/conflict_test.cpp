// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Saving when something is in the way: another program's changes, a folder that is gone.
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

#include "app/document/session_store.h"
#include "app/shell/session_files.h"
#include "tests/app/shell/window_fixture.h"

namespace lora::app {

class ConflictTest : public QObject {
  Q_OBJECT

  CleanProfile profile_;
  std::unique_ptr<QTemporaryDir> home_;
  std::unique_ptr<MainWindow> window_;
  QStringList asked_;

  QString path() const { return home_->filePath("work.loracinema"); }
  static QByteArray content(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("gone");
  }
  void write(const QByteArray& bytes) {
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
  }
  SessionDocument& document() { return window_->own().document(); }
  void edit(double rating) { document().set_ratings({{0, 0, rating}}, "edit"); }

  /// Saves; boxes that come up are answered by the button with this text.
  bool save(const QString& answer = {}) {
    asked_.clear();
    QTimer answers;
    connect(&answers, &QTimer::timeout, this, [&] {
      auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
      if (box == nullptr) return;
      asked_ << box->text() + ' ' + box->informativeText();
      for (QAbstractButton* button : box->buttons()) {
        if (button->text().remove('&').startsWith(answer)) return button->click();
      }
      box->reject();
    });
    answers.start(20);
    return window_->files().save();
  }

 private slots:
  void init() {
    home_ = std::make_unique<QTemporaryDir>();
    window_ = open_window();
    QVERIFY(!save_session(document().session(), path()));
    window_->open(path());
    QTRY_COMPARE(document().path(), path());
    edit(1.5);
  }
  void cleanup() { close_window(window_); }

  void without_another_writer_nothing_is_asked() {
    QVERIFY(save());
    edit(2.5);
    QVERIFY(save());
    QVERIFY(asked_.isEmpty());
    QVERIFY(!document().is_modified());
  }

  void another_writer_s_file_stays_when_cancelled() {
    write("theirs");
    QVERIFY(!save("Cancel"));
    QCOMPARE(asked_.size(), 1);
    QVERIFY(asked_.first().contains("Another program changed work.loracinema"));
    QCOMPARE(content(path()), "theirs");
    QVERIFY(document().is_modified());
  }

  void it_is_replaced_when_the_learner_says_so() {
    write("theirs");
    QVERIFY(save("Replace it"));
    QCOMPARE(content(path()), session_bytes([&] {
               Session session = document().session();
               window_->own().complete(session);
               return session;
             }()));
    QVERIFY(!document().is_modified());
    edit(3.5);
    QVERIFY(save());
    QVERIFY(asked_.isEmpty());
  }

  void a_file_rewritten_with_the_same_bytes_was_not_changed() {
    write(content(path()));
    QVERIFY(save());
    QVERIFY(asked_.isEmpty());
  }

  void a_deleted_file_is_written_again() {
    QVERIFY(QFile::remove(path()));
    QVERIFY(save());
    QVERIFY(asked_.isEmpty());
    QVERIFY(QFile::exists(path()));
  }

  void keys_of_other_versions_survive_editing_and_saving() {
    QByteArray bytes = content(path());
    bytes.replace(bytes.lastIndexOf('}'), 1, ",\"homework\":{\"due\":\"Friday\"}}");
    write(bytes);
    document().undo_stack().setClean();
    window_->open(path());
    QTRY_COMPARE(document().session().unknown.size(), std::size_t{1});
    edit(2.5);
    QVERIFY(save());
    QVERIFY(content(path()).contains("\"homework\":{\"due\":\"Friday\"}"));
  }

  void a_session_of_a_newer_version_is_refused_and_stays_as_it_is() {
    QByteArray bytes = content(path());
    bytes.replace("\"version\":1", "\"version\":2");
    const QString newer = home_->filePath("newer.loracinema");
    QFile file(newer);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    document().undo_stack().setClean();
    const Session before = document().session();
    QString said;
    QTimer::singleShot(300, this, [&] {
      auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
      if (box == nullptr) return;
      said = box->informativeText();
      box->accept();
    });
    window_->open(newer);
    QTRY_VERIFY(said.contains("newer"));
    QCOMPARE(document().path(), path());
    QCOMPARE(document().session().table, before.table);
    QCOMPARE(content(newer), bytes);
  }

  void a_folder_that_is_gone_is_told_and_nothing_counts_as_saved() {
    QVERIFY(QDir(home_->path()).removeRecursively());
    QVERIFY(!save("OK"));
    QCOMPARE(asked_.size(), 1);
    QVERIFY(asked_.first().contains("The folder of"));
    QVERIFY(document().is_modified());
  }
};

}  // namespace lora::app

QTEST_MAIN(lora::app::ConflictTest)
#include "conflict_test.moc"
