// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include "tests/app/cli/cli_process.h"

using namespace lora::app;

namespace {

/// Colours that differ from the corner's, as a share of the picture: text and lines cover a few percent.
double inked_share(const QImage& image) {
  qint64 inked = 0;
  const QRgb paper = image.pixel(0, 0);
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) inked += image.pixel(x, y) != paper;
  }
  return static_cast<double>(inked) / (static_cast<double>(image.width()) * image.height());
}

QByteArray bytes_of(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QStringList charts = {"error-by-rank", "numbers-by-rank", "error-against-numbers"};

}  // namespace

class CompareExportTest : public QObject {
  Q_OBJECT

 private slots:
  void every_format_is_written_and_not_blank() {
    QTemporaryDir folder;
    const QString target = folder.filePath("new/charts");
    const CliResult result =
        run_cli({"compare", "--ranks", "1-4", "--export", target, "--formats", "png,svg,pdf,csv", "--json"},
                {{}, without_display()});
    QCOMPARE(result.code, 0);
    QCOMPARE(result.json()["files"].toArray().size(), 12);
    for (const QString& chart : charts) {
      const QString base = QDir(target).filePath(chart);
      const QImage image(base + ".png");
      QVERIFY2(!image.isNull(), qPrintable(base));
      QVERIFY(inked_share(image) > 0.01);
      QVERIFY(bytes_of(base + ".svg").contains("<path") || bytes_of(base + ".svg").contains("<polyline"));
      QVERIFY(bytes_of(base + ".pdf").startsWith("%PDF-"));
      QVERIFY(bytes_of(base + ".csv").count('\n') >= 5);
    }
  }

  void only_what_was_asked_for_is_written() {
    QTemporaryDir folder;
    QCOMPARE(run_cli({"compare", "--ranks", "1-3", "--export", folder.path(), "--formats", "csv"}).code, 0);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 3);
  }

  void a_folder_that_cannot_be_made_is_told_before_the_runs() {
    QTemporaryDir folder;
    const QString file = write_file(folder.path(), "file", "x");
    const CliResult result = run_cli({"compare", "--ranks", "1-3", "--export", file + "/charts", "--json"});
    QCOMPARE(result.code, 1);
    QVERIFY(result.err.contains("cannot be written"));
    QVERIFY(result.out.isEmpty());
  }
};

QTEST_GUILESS_MAIN(CompareExportTest)
#include "compare_export_test.moc"
