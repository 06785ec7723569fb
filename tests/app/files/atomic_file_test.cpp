// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/atomic_file.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

namespace lora::app {

class AtomicFileTest : public QObject {
  Q_OBJECT

  static QByteArray content(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
  }

 private slots:
  void writes_and_replaces() {
    QTemporaryDir folder;
    const QString path = folder.filePath("a.txt");
    QVERIFY(!write_atomically(path, "first"));
    QCOMPARE(content(path), "first");
    QVERIFY(!write_atomically(path, "second, longer"));
    QCOMPARE(content(path), "second, longer");
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
  }

  void a_missing_folder_is_an_error() {
    QTemporaryDir folder;
    const auto error = write_atomically(folder.filePath("no/such/a.txt"), "text");
    QVERIFY(error);
    QCOMPARE(error->code, ErrorCode::file_unwritable);
  }

  void permissions_and_links_stay() {
    QTemporaryDir folder;
    const QString path = folder.filePath("a.txt");
    const QString link = folder.filePath("link.txt");
    QVERIFY(!write_atomically(path, "first"));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY(QFile::link(path, link));
    QVERIFY(!write_atomically(link, "second"));
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(content(path), "second");
    QVERIFY(!(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)));
  }

  void a_dangling_link_gets_its_target() {
    QTemporaryDir folder;
    const QString path = folder.filePath("a.txt");
    QVERIFY(QFile::link(path, folder.filePath("link.txt")));
    QVERIFY(!write_atomically(folder.filePath("link.txt"), "text"));
    QVERIFY(QFileInfo(folder.filePath("link.txt")).isSymLink());
    QCOMPARE(content(path), "text");
  }

  void another_program_s_bytes_are_not_replaced() {
    QTemporaryDir folder;
    const QString path = folder.filePath("a.txt");
    QVERIFY(!write_atomically(path, "ours"));
    QVERIFY(!write_atomically(path, "ours, longer", digest_of("ours")));
    const auto error = write_atomically(path, "ours, edited", digest_of("ours"));
    QVERIFY(error && is_save_problem(*error, save_problem::changed));
    QCOMPARE(content(path), "ours, longer");
    QVERIFY(QFile::remove(path));
    QVERIFY(!write_atomically(path, "again", digest_of("ours")));
    QCOMPARE(content(path), "again");
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
  }

  void names_as_long_as_names_get() {
    QTemporaryDir folder;
    const QString path = folder.filePath(QString(255, 'n'));
    QVERIFY(!write_atomically(path, "first"));
    QVERIFY(!write_atomically(path, "second"));
    QCOMPARE(content(path), "second");
    const auto error = write_atomically(folder.filePath(QString(256, 'n')), "text");
    QVERIFY(error && is_save_problem(*error, save_problem::name));
  }

  void an_empty_file_is_a_file() {
    QTemporaryDir folder;
    QVERIFY(!write_atomically(folder.filePath("a.txt"), "text"));
    QVERIFY(!write_atomically(folder.filePath("a.txt"), {}));
    QCOMPARE(content(folder.filePath("a.txt")), QByteArray());
  }

  void a_target_that_cannot_be_replaced_keeps_its_place() {
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir("taken"));
    QVERIFY(QDir(folder.path()).mkdir("taken/inside"));
    QVERIFY(write_atomically(folder.filePath("taken"), "text"));
    QVERIFY(QFileInfo(folder.filePath("taken/inside")).isDir());
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
  }
};

}  // namespace lora::app

QTEST_MAIN(lora::app::AtomicFileTest)
#include "atomic_file_test.moc"
