// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>

#include "core/adapter/peft_writer.h"
#include "tests/app/cli/cli_process.h"

using namespace lora;
using namespace lora::app;

class InspectCommandTest : public QObject {
  Q_OBJECT

 private:
  // Orthogonal rows of A (lengths 3, 1) and columns of B (both 1), scale 4/2: singular values of ΔW are 6, 2.
  static PeftFolder toy() {
    PeftModule module{"model.layers.0.q_proj", 3, 4, 2, 4.0, {3, 0, 0, 0, 0, 1, 0, 0}, {1, 0, 0, 1, 0, 0}};
    return write_peft_adapter(std::vector<PeftModule>{module});
  }
  static QByteArray weights() {
    const auto bytes = toy().weights;
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
  }
  static QString save(const QTemporaryDir& folder, bool config = true) {
    if (config) write_file(folder.path(), "adapter_config.json", QByteArray::fromStdString(toy().config));
    return write_file(folder.path(), "adapter_model.safetensors", weights());
  }

 private slots:
  void an_adapter_of_known_values_is_read_data() {
    QTest::addColumn<bool>("by_folder");
    QTest::newRow("folder") << true;
    QTest::newRow("file") << false;
  }
  void an_adapter_of_known_values_is_read() {
    QFETCH(bool, by_folder);
    const QTemporaryDir folder;
    const QString file = save(folder);
    const CliResult result = run_cli({"inspect", by_folder ? folder.path() : file, "--json"});
    QCOMPARE(result.code, 0);
    const QJsonObject json = result.json();
    QCOMPARE(json["modules"].toArray().size(), 1);
    const QJsonObject module = json["modules"].toArray().at(0).toObject();
    QCOMPARE(module["name"].toString(), QStringLiteral("model.layers.0.q_proj"));
    QCOMPARE(module["rank"].toInt(), 2);
    QCOMPARE(module["alpha"].toDouble(), 4.0);
    QCOMPARE(module["scale"].toDouble(), 2.0);
    QCOMPARE(module["shape"].toArray(), (QJsonArray{3, 4}));
    const QJsonArray values = module["singular_values"].toArray();
    QCOMPARE(values.size(), 2);
    QCOMPARE(values.at(0).toDouble(), 6.0);
    QCOMPARE(values.at(1).toDouble(), 2.0);
    QCOMPARE(module["energy_kept"].toArray().at(0).toDouble(), 0.9);
    QCOMPARE(module["norms"].toObject()["delta"].toDouble(), std::sqrt(40.0));
    QCOMPARE(module["norms"].toObject()["a"].toDouble(), std::sqrt(10.0));
    QVERIFY(module["effective_rank"].toDouble() > 1.0 && module["effective_rank"].toDouble() < 2.0);
    QCOMPARE(json["totals"].toObject()["parameters"].toInt(), 2 * 7);
    QVERIFY(json["warnings"].toArray().isEmpty());
  }

  void a_missing_alpha_is_said() {
    const QTemporaryDir folder;
    save(folder, false);
    const CliResult result = run_cli({"inspect", folder.path()});
    QCOMPARE(result.code, 0);
    QVERIFY2(result.out.contains("does not say α"), result.out.constData());
    const QJsonObject json = run_cli({"inspect", folder.path(), "--json"}).json();
    QCOMPARE(json["modules"].toArray().at(0).toObject()["alpha_source"].toString(),
             QStringLiteral("missing"));
  }

  void what_cannot_be_read_is_said_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("truncated") << weights().chopped(5) << QByteArray("ends too early");
    QTest::newRow("longer") << weights() + "x" << QByteArray("too long");
    QTest::newRow("git-lfs") << QByteArray(
                                    "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 9\n")
                             << QByteArray("Git LFS pointer");
    QTest::newRow("html") << QByteArray("<!DOCTYPE html><html></html>") << QByteArray("web page");
    QTest::newRow("npy") << QByteArray("\x93NUMPY\x01\x00v\x00{'descr': '<f4'}", 28) << QByteArray("npy");
    QTest::newRow("empty") << QByteArray() << QByteArray("empty");
  }
  void what_cannot_be_read_is_said() {
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, said);
    const QTemporaryDir folder;
    const QString path = write_file(folder.path(), "adapter_model.safetensors", bytes);
    const CliResult result = run_cli({"inspect", path});
    QCOMPARE(result.code, 1);
    QVERIFY(result.out.isEmpty());
    QVERIFY2(result.err.contains(said) && result.err.contains("adapter_model.safetensors"),
             result.err.constData());
  }

  void an_adapter_of_pytorch_is_named() {
    const QTemporaryDir folder;
    write_file(folder.path(), "adapter_model.bin", QByteArray("PK\x03\x04 archive/data.pkl"));
    const CliResult result = run_cli({"inspect", folder.path()});
    QCOMPARE(result.code, 1);
    QVERIFY2(result.err.contains("PyTorch"), result.err.constData());
  }

  void a_wrong_configuration_is_named() {
    const QTemporaryDir folder;
    save(folder);
    write_file(folder.path(), "adapter_config.json", R"({"peft_type": "IA3"})");
    const CliResult result = run_cli({"inspect", folder.path()});
    QCOMPARE(result.code, 1);
    QVERIFY2(result.err.contains("adapter_config.json") && result.err.contains("IA3"),
             result.err.constData());
  }

  void wrong_paths_and_calls_have_their_codes() {
    const QTemporaryDir folder;
    QCOMPARE(run_cli({"inspect", folder.filePath("nothing.safetensors")}).code, 1);
    QCOMPARE(run_cli({"inspect", folder.path()}).code, 1);
    QCOMPARE(run_cli({"inspect"}).code, 2);
    QCOMPARE(run_cli({"inspect", "a", "b"}).code, 2);
    QCOMPARE(run_cli({"inspect", "--help"}).code, 0);
  }
};

QTEST_GUILESS_MAIN(InspectCommandTest)
#include "inspect_command_test.moc"
