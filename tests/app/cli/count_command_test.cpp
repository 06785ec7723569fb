// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include "tests/app/cli/cli_process.h"

using namespace lora::app;

class CountCommandTest : public QObject {
  Q_OBJECT

 private:
  static QByteArray model_text() {
    return QByteArray(
               "{'version': 1, 'id': 'mine', 'name': 'My model', 'family': 'llm', 'sources': [{'id': 's', "
               "'title': 'Notes', 'url': 'none', 'date': '2026-01-31'}], 'base_parameters': {'value': "
               "1000, 'source': 's'}, 'base_model': 'me/mine', 'task_type': '', 'groups': [{'id': 'g', "
               "'name': 'All', 'targets': ['w']}], 'default_targets': ['w'], 'modules': [{'target': 'w', "
               "'part': '', 'd_out': 20, 'd_in': 10, 'count': 2, 'source': 's'}]}")
        .replace("'", "\"");
  }

 private slots:
  void real_models_cost_what_their_shapes_say_data() {
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("targets");
    QTest::addColumn<int>("rank");
    QTest::addColumn<int>("parameters");
    QTest::newRow("8B q,v 8") << "llama3-8b"
                              << "q_proj,v_proj" << 8 << 3'407'872;
    QTest::newRow("8B q,v 64") << "llama3-8b"
                               << "q_proj, v_proj" << 64 << 27'262'976;
    QTest::newRow("8B all 16") << "llama3-8b"
                               << "all" << 16 << 41'943'040;
    QTest::newRow("70B q,v 8") << "llama3-70b"
                               << "q_proj,v_proj" << 8 << 16'384'000;
    QTest::newRow("70B all 16") << "llama3-70b"
                                << "all" << 16 << 207'093'760;
    QTest::newRow("SD 1.5") << "sd15"
                            << "to_q,to_k,to_v,to_out.0" << 8 << 1'594'368;
    QTest::newRow("SDXL") << "sdxl"
                          << "to_q,to_k,to_v,to_out.0" << 8 << 11'612'160;
  }
  void real_models_cost_what_their_shapes_say() {
    QFETCH(QString, model);
    QFETCH(QString, targets);
    QFETCH(int, rank);
    QFETCH(int, parameters);
    const QJsonObject json =
        run_cli({"count", "--model", model, "--targets", targets, "--ranks", QString::number(rank), "--json"})
            .json();
    const QJsonObject entry = json["ranks"].toArray().at(0).toObject();
    QCOMPARE(entry["rank"].toInt(), rank);
    QCOMPARE(entry["parameters"].toInt(), parameters);
    QCOMPARE(entry["fp16_bytes"].toDouble(), 2.0 * parameters);
    QCOMPARE(entry["share"].toDouble(), parameters / json["base_parameters"].toDouble());
    QVERIFY(!json["sources"].toArray().at(0).toObject()["date"].toString().isEmpty());
  }

  void people_get_a_table() {
    const CliResult result = run_cli({"count", "--model", "llama3-8b"});
    QCOMPARE(result.code, 0);
    QVERIFY(result.out.contains("3,407,872"));
    QVERIFY(result.out.contains("q_proj, v_proj"));
    QVERIFY(result.out.contains("2024-04-18"));
    const CliResult list = run_cli({"count", "--model", "list"});
    QCOMPARE(list.code, 0);
    for (const char* id : {"llama3-8b", "llama3-70b", "sd15", "sdxl"}) QVERIFY(list.out.contains(id));
    QVERIFY(run_cli({"count", "--model", "list", "--json"}).json()["models"].toArray().size() >= 4);
  }

  void a_teachers_own_model_file_is_counted() {
    const QTemporaryDir folder;
    const QString path = write_file(folder.path(), QStringLiteral("mine.json"), model_text());
    const QJsonObject json = run_cli({"count", "--model", path, "--ranks", "3", "--json"}).json();
    QCOMPARE(json["ranks"].toArray().at(0).toObject()["parameters"].toInt(), 2 * 3 * 30);
    const QString wrong = write_file(folder.path(), QStringLiteral("wrong.json"),
                                     model_text().replace("\"d_in\"", "\"d_inn\""));
    const CliResult result = run_cli({"count", "--model", wrong});
    QCOMPARE(result.code, 1);
    QVERIFY2(result.err.contains("wrong.json") && result.err.contains("d_inn"), result.err.constData());
  }

  void what_is_wrong_is_said_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("no model") << QStringList{} << 2 << QByteArray("--model");
    QTest::newRow("unknown") << QStringList{"--model", "llama9"} << 1 << QByteArray("llama9");
    QTest::newRow("target") << QStringList{"--model", "llama3-8b", "--targets", "to_q"} << 2
                            << QByteArray("q_proj");
    QTest::newRow("rank") << QStringList{"--model", "llama3-8b", "--ranks", "0"} << 2
                          << QByteArray("--ranks");
    QTest::newRow("extra") << QStringList{"--model", "llama3-8b", "more"} << 2 << QByteArray("more");
  }
  void what_is_wrong_is_said() {
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QByteArray, said);
    const CliResult result = run_cli(QStringList{"count"} + arguments);
    QCOMPARE(result.code, code);
    QVERIFY(result.out.isEmpty());
    QVERIFY2(result.err.contains(said), result.err.constData());
  }
};

QTEST_GUILESS_MAIN(CountCommandTest)
#include "count_command_test.moc"
