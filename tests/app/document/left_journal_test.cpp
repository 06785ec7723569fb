// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/left_journal.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include "app/document/journal_writer.h"

namespace lora::app {

class LeftJournalTest : public QObject {
  Q_OBJECT

  std::unique_ptr<QTemporaryDir> folder_;

  static QByteArray journal_bytes(const std::string& title) {
    Journal journal;
    journal.session.title = title;
    return QByteArray::fromStdString(encode_journal(journal));
  }
  QStringList files() const {
    return QDir(folder_->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
  }
  QByteArray content(const QString& name) const {
    QFile file(folder_->filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("gone");
  }
  void put(const QString& name, const QByteArray& bytes) {
    QFile file(folder_->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
  }
  void make_old(const QString& name) {
    QFile file(folder_->filePath(name));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-3600), QFileDevice::FileModificationTime));
  }
  LeftJournals find() const { return find_left_journals(folder_->path()); }

 private slots:
  void init() { folder_ = std::make_unique<QTemporaryDir>(); }

  void what_was_kept_is_found_when_its_program_is_gone() {
    std::optional<Error> failed;
    {
      JournalWriter writer(folder_->path(),
                           [&](qint64, const std::optional<Error>& error) { failed = error; });
      QVERIFY(writer.is_ready());
      for (const char* title : {"first", "second", "third"}) {
        Journal journal;
        journal.session.title = title;
        writer.keep(journal);
      }
      QVERIFY(writer.wait());
      QVERIFY(!failed);
      QVERIFY(find().empty());  // it runs
    }
    const LeftJournals left = find();
    QCOMPARE(left.size(), std::size_t{1});
    QCOMPARE(left.front()->journal().session.title, "third");
    QVERIFY(find().empty());  // whoever has it in hand offers it, and nobody else
    left.front()->remove();
  }

  void removed_work_is_not_found() {
    {
      JournalWriter writer(folder_->path(), [](qint64, const std::optional<Error>&) {});
      writer.keep({});
      QVERIFY(writer.wait());
      writer.remove();
      QVERIFY(writer.wait());
    }
    QVERIFY(find().empty());
    QVERIFY(files().isEmpty());
  }

  void broken_ones_are_put_aside_and_the_last_few_of_them_kept() {
    put("a.journal", {});
    put("b.journal", QByteArray(5000, '\x81'));
    put("c.journal", "{\"format\":\"lora-cinema-journal\",\"version\":1,");
    put("d.journal", QByteArray(100'000, '['));
    put("good.journal", journal_bytes("good"));
    QVERIFY(QDir(folder_->path()).mkdir("folder.journal"));
    QCOMPARE(find().size(), std::size_t{1});
    QCOMPARE(QDir(folder_->path()).entryList({"*.journal"}, QDir::Files), QStringList("good.journal"));
    QCOMPARE(QDir(folder_->path()).entryList({"*.broken"}, QDir::Files).size(), 3);
  }

  void a_huge_one_is_put_aside_unread() {
    put("huge.journal", "{");
    QVERIFY(QFile::resize(folder_->filePath("huge.journal"), journal_size_limit + 1));
    QVERIFY(find().empty());
    QCOMPARE(QDir(folder_->path()).entryList({"*.broken"}, QDir::Files).size(), 1);
  }

  void one_of_a_newer_version_is_not_touched() {
    QByteArray bytes = journal_bytes("newer");
    bytes.replace(bytes.indexOf("\"version\":1"), 11, "\"version\":2");
    put("newer.journal", bytes);
    QVERIFY(find().empty());
    QCOMPARE(content("newer.journal"), bytes);
    QCOMPARE(files(), QStringList("newer.journal"));
  }

  void a_lock_that_a_power_cut_emptied_hides_nothing() {
    put("a.journal", journal_bytes("a"));
    put("a.lock", {});
    QVERIFY(find().empty());  // it could be that of a program that is just starting
    make_old("a.lock");
    QCOMPARE(find().size(), std::size_t{1});
  }

  void an_old_lock_of_a_running_program_holds() {
    JournalWriter writer(folder_->path(), [](qint64, const std::optional<Error>&) {});
    writer.keep({});
    QVERIFY(writer.wait());
    for (const QString& name : files()) make_old(name);
    QVERIFY(find().empty());
    QCOMPARE(files().size(), 2);
  }

  void what_killed_programs_left_besides_goes() {
    put("orphan.lock", {});
    put(".lora-cinema-0123456789ab-1", "half a journal");
    QVERIFY(find().empty());
    QCOMPARE(files().size(), 2);  // young: perhaps in use
    for (const QString& name : files()) make_old(name);
    QVERIFY(find().empty());
    QVERIFY(files().isEmpty());
  }

  void a_folder_that_cannot_be_made_is_no_crash() {
    put("file", "not a folder");
    JournalWriter writer(folder_->filePath("file/recovery"), [](qint64, const std::optional<Error>&) {});
    QVERIFY(!writer.is_ready());
    writer.keep({});
    writer.remove();
    QVERIFY(!writer.wait());
    QVERIFY(find_left_journals(folder_->filePath("file/recovery")).empty());
  }
};

}  // namespace lora::app

QTEST_MAIN(lora::app::LeftJournalTest)
#include "left_journal_test.moc"
