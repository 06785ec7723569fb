// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/data_loader.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

namespace lora::app {

using ResultPtr = std::shared_ptr<Result<LoadedData>>;

class DataLoaderTest : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir folder_;
  QString large_;
  QString small_;

  static QString write(const QString& path, std::size_t least_bytes) {
    QByteArray bytes;
    for (int row = 0; std::size_t(bytes.size()) < least_bytes; ++row) {
      bytes += QByteArray::number(row / 1000) + "::" + QByteArray::number(row % 1000) + "::4::978300760\n";
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) return {};
    return path;
  }

 private slots:
  void initTestCase() {
    QVERIFY(folder_.isValid());
    large_ = write(folder_.filePath("large.dat"), DataLoader::large_file + 1'000'000);
    small_ = write(folder_.filePath("small.dat"), 5'000'000);
    QVERIFY(!large_.isEmpty() && !small_.isEmpty());
  }

  void a_large_file_tells_how_far_it_is() {
    DataLoader loader;
    QSignalSpy progressed(&loader, &DataLoader::progressed);
    QSignalSpy finished(&loader, &DataLoader::finished);
    loader.load(large_, "en");
    QVERIFY(loader.is_loading());
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    QVERIFY(progressed.size() >= 10);
    int last = -1;
    for (const auto& arguments : progressed) {
      QCOMPARE(arguments[0].toString(), large_);
      QVERIFY(arguments[1].toInt() > last);
      last = arguments[1].toInt();
    }
    QVERIFY(last <= 100);
    QVERIFY(finished[0][1].value<ResultPtr>()->has_value());
    QVERIFY(!loader.is_loading());
  }

  void a_small_file_does_not() {
    DataLoader loader;
    QSignalSpy progressed(&loader, &DataLoader::progressed);
    QSignalSpy finished(&loader, &DataLoader::finished);
    loader.load(small_, "en");
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    QCOMPARE(progressed.size(), 0);
  }

  void a_cancelled_load_never_finishes_and_another_can_follow() {
    DataLoader loader;
    QSignalSpy cancelled(&loader, &DataLoader::cancelled);
    QSignalSpy finished(&loader, &DataLoader::finished);
    loader.cancel();
    QCOMPARE(cancelled.size(), 0);
    connect(&loader, &DataLoader::progressed, &loader, &DataLoader::cancel);
    loader.load(large_, "en");
    QTRY_COMPARE_WITH_TIMEOUT(cancelled.size(), 1, 60'000);
    QCOMPARE(cancelled[0][0].toString(), large_);
    QVERIFY(!loader.is_loading());
    loader.load(small_, "en");
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    QCOMPARE(finished[0][0].toString(), small_);
    QTest::qWait(50);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(cancelled.size(), 1);
  }
};

}  // namespace lora::app

QTEST_GUILESS_MAIN(lora::app::DataLoaderTest)
#include "data_loader_test.moc"
