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
