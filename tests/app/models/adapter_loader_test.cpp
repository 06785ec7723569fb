// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/adapter_loader.h"

#include <QTemporaryDir>
#include <QtTest>

#include "app/models/adapter_weights.h"
#include "tests/app/models/adapter_files.h"

namespace lora::app {

class AdapterLoaderTest : public QObject {
  Q_OBJECT

 private slots:
  // A mapped file would end the program with SIGBUS here.
  void a_file_that_is_cut_while_it_is_looked_at_does_no_harm() {
    const QTemporaryDir folder;
    QVERIFY(write_adapter(folder.path(), 12));
    const QString path = adapter_weights_path(folder.path());
    const auto whole = load_adapter(path);
    QVERIFY(whole);
    const auto cut =
        load_adapter(path, [&](std::size_t done, std::size_t) { return done > 0 || QFile::resize(path, 0); });
    QVERIFY(cut);
    QCOMPARE(QFileInfo(path).size(), 0);
    QCOMPARE((*cut)->modules.size(), (*whole)->modules.size());
    for (std::size_t k = 0; k < (*whole)->modules.size(); ++k) {
      QVERIFY((*cut)->modules[k].spectrum.singular_values == (*whole)->modules[k].spectrum.singular_values);
    }
    QVERIFY(load_adapter(path).error().code == ErrorCode::empty_input);
  }

  void every_cut_is_told() {
    const QTemporaryDir folder;
    QVERIFY(write_adapter(folder.path(), 2));
    const QString path = adapter_weights_path(folder.path());
    for (qint64 size = QFileInfo(path).size() - 1; size > 0; size = size * 4 / 5) {
      QVERIFY(QFile::resize(path, size));
      const auto weights = AdapterWeights::read(path);
      QVERIFY(!weights);
      QVERIFY(weights.error().code == ErrorCode::truncated_file);
      QCOMPARE(QString::fromStdString(weights.error().place.file), path);
    }
  }

  // A checkpoint of many gigabytes costs no more than its header.
  void only_factors_are_read() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("model.safetensors"));
    const qint64 size = qint64{1} << 40;
    const std::string header =
        "{\"model.embed.weight\":{\"dtype\":\"U8\",\"shape\":[1099511627776],"
        "\"data_offsets\":[0,1099511627776]}}";
    std::string start(8, '\0');
    start[0] = static_cast<char>(header.size());
    start += header;
    QVERIFY(write_bytes(path, start.data(), start.size()));
    if (!QFile::resize(path, size + qint64(start.size()))) QSKIP("no sparse files here");
    const auto weights = AdapterWeights::read(path);
    QVERIFY(weights);
    QCOMPARE(weights->file().tensors.size(), std::size_t(1));
    QVERIFY(weights->file().tensors[0].bytes.empty());
    QCOMPARE(bytes_in(weights->file().tensors[0]), std::uint64_t(size));
    QVERIFY(load_adapter(path).error().code == ErrorCode::no_lora_tensors);
  }
};

}  // namespace lora::app

QTEST_GUILESS_MAIN(lora::app::AdapterLoaderTest)
#include "adapter_loader_test.moc"
