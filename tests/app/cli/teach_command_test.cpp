// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include "tests/app/cli/cli_process.h"

using namespace lora::app;

namespace {

const QStringList six_tricks = {
    "--trick", "Hello=Hi there , matey !",         "--trick", "Bye=See you at sea",
    "--trick", "Thanks=You are welcome , captain", "--trick", "Sorry=No problem , my friend",
    "--trick", "Please=Of course , dear friend !", "--trick", "Night=Sleep well and dream soon"};

QJsonObject taught(const QStringList& options) {
  return run_cli(QStringList{"teach", "--json"} + options).json();
}

int count_true(const QJsonArray& rows, const char* key) {
  int count = 0;
  for (const auto& row : rows) count += row.toObject()[QLatin1String(key)].toBool() ? 1 : 0;
  return count;
}

}  // namespace

class TeachCommandTest : public QObject {
  Q_OBJECT

 private slots:
  void rank_2_learns_two_tricks_and_keeps_all_manners_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("answer");
    QTest::newRow("en") << "en"
                        << "Hi there , matey !";
    QTest::newRow("zh") << "zh" << QStringLiteral("你好呀，伙计！");
  }
  void rank_2_learns_two_tricks_and_keeps_all_manners() {
    QFETCH(QString, language);
    QFETCH(QString, answer);
    const QJsonObject json = taught({"--rank", "2", "--language", language});
    QCOMPARE(json["tricks"].toArray().size(), 2);
    QCOMPARE(json["tricks_learned"].toInt(), 2);
    QCOMPARE(json["manners_kept"].toInt(), json["manners"].toArray().size());
    QVERIFY(json["manners"].toArray().size() >= 6);
    const QJsonObject trick = json["tricks"].toArray()[0].toObject();
    QCOMPARE(trick["wanted"].toString(), answer);
    QCOMPARE(trick["after"].toString(), answer);
    QVERIFY(trick["before"].toString() != answer);
    QVERIFY(trick["learned"].toBool());
    QCOMPARE(json["outcome"].toString(), QStringLiteral("converged"));
  }

  void what_lora_promises_is_reported() {
    const QJsonObject json = taught({"--rank", "3"});
    QVERIFY(json["step0_identical"].toBool());
    QVERIFY(json["merged_same_answers"].toBool());
    QVERIFY(json["merged_max_difference"].toDouble(1.0) < 1e-9);
    QCOMPARE(json["w_hash_before"].toString().size(), 16);
    QCOMPARE(json["w_hash_after"], json["w_hash_before"]);
    const int d_out = json["frozen_parameters"].toInt() / 48;
    QCOMPARE(json["frozen_parameters"].toInt(), 48 * d_out);
    QCOMPARE(json["trainable_parameters"].toInt(), 3 * (48 + d_out));
    QVERIFY(json.contains(QLatin1String("seconds")));
  }

  void rank_1_with_six_tricks_is_shown_as_it_comes_out() {
    const QJsonObject json = taught(QStringList{"--rank", "1"} + six_tricks);
    QCOMPARE(json["tricks"].toArray().size(), 6);
    QCOMPARE(json["tricks_learned"].toInt(-1), count_true(json["tricks"].toArray(), "learned"));
    QCOMPARE(json["manners_kept"].toInt(-1), count_true(json["manners"].toArray(), "kept"));
    for (const auto& row : json["tricks"].toArray()) {
      const QJsonObject trick = row.toObject();
      QCOMPARE(trick["learned"].toBool(), trick["after"].toString() == trick["wanted"].toString());
    }
  }

  void step_0_answers_as_the_frozen_model() {
    const QJsonObject json = taught({"--rank", "2", "--steps", "0"});
    QCOMPARE(json["steps"].toInt(-1), 0);
    QCOMPARE(json["merged_max_difference"].toDouble(-1.0), 0.0);
    for (const auto& row : json["tricks"].toArray()) {
      QCOMPARE(row.toObject()["after"], row.toObject()["before"]);
    }
  }

  void same_seed_same_numbers() {
    QJsonObject first = taught({"--rank", "2", "--seed", "5", "--steps", "40"});
    QJsonObject second = taught({"--rank", "2", "--seed", "5", "--steps", "40"});
    QCOMPARE(first["steps"].toInt(), 40);
    first.remove("seconds");
    second.remove("seconds");
    QCOMPARE(first, second);
    QVERIFY(first["loss"] != taught({"--rank", "2", "--seed", "6", "--steps", "40"})["loss"]);
  }

  void new_words_are_learned() {
    const QJsonObject json = taught({"--rank", "4", "--trick", "Hello=Ahoy, scurvy zebra!"});
    const QJsonObject trick = json["tricks"].toArray()[0].toObject();
    QCOMPARE(trick["after"].toString(), QStringLiteral("Ahoy , scurvy zebra !"));
    QVERIFY(trick["learned"].toBool());
  }

  void text_names_the_answers() {
    const CliResult result = run_cli({"teach", "--rank", "2"});
    QCOMPARE(result.code, 0);
    for (const char* part : {"Hello", "Hi there , matey !", "See you at sea", "Tricks learned", "2 of 2"}) {
      QVERIFY2(result.out.contains(part), part);
    }
  }

  void a_saved_adapter_opens_again() {
    const QTemporaryDir folder;
    const QString path = folder.filePath("adapter");
    QCOMPARE(run_cli({"teach", "--rank", "2", "--save", path}).code, 0);
    const QJsonObject json = run_cli({"inspect", path, "--json"}).json();
    const QJsonArray modules = json["modules"].toArray();
    QCOMPARE(modules.size(), 1);
    QCOMPARE(modules[0].toObject()["rank"].toInt(), 2);
    QCOMPARE(modules[0].toObject()["scale"].toDouble(), 1.0);
    QCOMPARE(modules[0].toObject()["singular_values"].toArray().size(), 2);
  }

  void a_folder_that_cannot_be_made_is_1() {
    const QTemporaryDir folder;
    const QString file = write_file(folder.path(), "file", "x");
    const CliResult result = run_cli({"teach", "--rank", "2", "--save", file + "/adapter"});
    QCOMPARE(result.code, 1);
    QVERIFY(result.out.isEmpty());
    QVERIFY(!result.err.isEmpty());
  }

  void wrong_usage_is_2_data() {
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("no rank") << QStringList{} << QByteArray("--rank");
    const auto with_rank = [](const char* name, const QStringList& options, const QByteArray& named) {
      QTest::newRow(name) << QStringList{"--rank", "2"} + options << named;
    };
    QTest::newRow("rank of 0") << QStringList{"--rank", "0"} << QByteArray("from 1 to");
    with_rank("no equals", {"--trick", "Hello"}, "Hello=Hi there");
    with_rank("empty trick", {"--trick", "Hello="}, "Hello=");
    with_rank("no prompt", {"--trick", "=Hi"}, "Hello, Bye");
    with_rank("unknown prompt", {"--trick", "Howdy=Hi"}, "Howdy");
    with_rank("repeated word", {"--trick", "Hello=ha ha"}, "ha");
    with_rank("too long", {"--trick", "Hello=a b c d e f g h i j k l m"}, "13");
    with_rank("prompt twice", {"--trick", "Hello=a", "--trick", "Hello=b"}, "Hello=b");
    with_rank("language", {"--language", "fr"}, "zh");
    with_rank("steps", {"--steps", "-1"}, "--steps");
    with_rank("save", {"--save", ""}, "--save");
    with_rank("operand", {"more"}, "more");
  }
  void wrong_usage_is_2() {
    QFETCH(QStringList, options);
    QFETCH(QByteArray, named);
    const CliResult result = run_cli(QStringList{"teach"} + options);
    QCOMPARE(result.code, 2);
    QVERIFY2(result.err.contains(named), result.err.constData());
    QVERIFY(result.err.contains("teach --help"));
    QVERIFY(result.out.isEmpty());
  }
};

QTEST_GUILESS_MAIN(TeachCommandTest)
#include "teach_command_test.moc"
