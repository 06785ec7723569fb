// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include "tests/app/cli/cli_process.h"

using namespace lora::app;

class TrainCommandTest : public QObject {
  Q_OBJECT

 private slots:
  void json_has_the_documented_keys() {
    const CliResult result = run_cli({"train", "--rank", "2", "--json"});
    QCOMPARE(result.code, 0);
    const QJsonObject json = result.json();
    for (const char* key :
         {"steps", "rmse", "test_rmse", "initial_rmse", "gradient_norm_a", "gradient_norm_b", "parameters",
          "full_parameters", "svd_floor", "outcome", "seconds"}) {
      QVERIFY2(json.contains(QLatin1String(key)), key);
    }
    QCOMPARE(json["parameters"].toInt(), 28);
    QCOMPARE(json["full_parameters"].toInt(), 48);
    QCOMPARE(json["outcome"].toString(), QStringLiteral("converged"));
    QCOMPARE(json["gradient_norm_a"].toArray().size(), 2);
    QCOMPARE(json["gradient_norm_b"].toArray().size(), 2);
    QVERIFY(json["test_rmse"].isNull());
    QVERIFY(!json.contains(QLatin1String("hash")));
    QVERIFY(json["rmse"].toDouble() <= 1.02 * json["svd_floor"].toDouble());
    QVERIFY(json["rmse"].toDouble() >= json["svd_floor"].toDouble());
  }

  void gaussian_zero_moves_b_first() {
    const QJsonObject json = run_cli({"train", "--rank", "2", "--start", "gaussian-zero", "--json"}).json();
    QCOMPARE(json["gradient_norm_a"].toArray()[0].toDouble(-1.0), 0.0);
    QVERIFY(json["gradient_norm_b"].toArray()[0].toDouble() > 0.0);
  }

  void zero_gaussian_moves_a_first() {
    const QJsonObject json = run_cli({"train", "--rank", "2", "--start", "zero-gaussian", "--json"}).json();
    QVERIFY(json["gradient_norm_a"].toArray()[0].toDouble() > 0.0);
    QCOMPARE(json["gradient_norm_b"].toArray()[0].toDouble(-1.0), 0.0);
  }

  void zero_zero_is_stuck() {
    const QStringList common = {"train",     "--rank", "2",      "--start",
                                "zero-zero", "--json", "--hash", "--steps"};
    const QJsonObject start = run_cli(common + QStringList{"0"}).json();
    const QJsonObject end = run_cli(common + QStringList{"3000"}).json();
    QCOMPARE(start["steps"].toInt(-1), 0);
    QCOMPARE(end["steps"].toInt(), 3000);
    QCOMPARE(end["hash"].toString().size(), 16);
    QCOMPARE(end["hash"], start["hash"]);
    QCOMPARE(end["rmse"].toDouble(), end["initial_rmse"].toDouble());
    QCOMPARE(end["gradient_norm_a"].toArray()[1].toDouble(-1.0), 0.0);
    QCOMPARE(end["gradient_norm_b"].toArray()[1].toDouble(-1.0), 0.0);
  }

  void steps_is_exact() {
    const QJsonObject json = run_cli({"train", "--rank", "2", "--steps", "3", "--json"}).json();
    QCOMPARE(json["steps"].toInt(), 3);
    QCOMPARE(json["outcome"].toString(), QStringLiteral("step_limit"));
  }

  void a_wild_rate_diverges_and_keeps_finite_numbers() {
    const CliResult result = run_cli({"train", "--rank", "2", "--rate", "1000", "--json"});
    QCOMPARE(result.code, 0);
    QCOMPARE(result.json()["outcome"].toString(), QStringLiteral("diverged"));
    QVERIFY(result.json()["rmse"].isDouble());
  }

  void same_seed_same_hash() {
    const auto hash = [](const char* seed) -> QJsonValue {
      return run_cli({"train", "--rank", "2", "--seed", seed, "--steps", "50", "--json", "--hash"})
          .json()["hash"];
    };
    const QJsonValue seven = hash("7");
    QCOMPARE(hash("7"), seven);
    QVERIFY(hash("8") != seven);
  }

  void hidden_ratings_are_tested_and_end_the_floor() {
    const QJsonObject json = run_cli({"train", "--rank", "1", "--hide", "20", "--json"}).json();
    QVERIFY(json["test_rmse"].isDouble());
    QVERIFY(json["svd_floor"].isNull());
    QCOMPARE(json["hidden"].toInt(), 9);
  }

  void test_ratings_are_matched_by_user_and_movie() {
    QTemporaryDir folder;
    const QString data =
        write_file(folder.path(), "data.csv",
                   "user,movie,rating\nana,Up,5\nana,Alien,1\nbo,Up,1\nbo,Alien,5\ncy,Up,4\n");
    const QString test =
        write_file(folder.path(), "test.csv", "user,movie,rating\ncy,Alien,2\nnobody,Alien,3\n");
    const CliResult result =
        run_cli({"train", data, "--rank", "1", "--base", "mean", "--test", test, "--json"});
    QCOMPARE(result.code, 0);
    QCOMPARE(result.json()["hidden"].toInt(), 1);
    QVERIFY(result.json()["test_rmse"].isDouble());
    QVERIFY2(result.err.contains("1"), "the rating of an unknown user is not mentioned");
  }

  void every_method_and_base_runs_data() {
    QTest::addColumn<QStringList>("options");
    for (const char* method : {"gd", "momentum", "adam", "als", "sgd"}) {
      QTest::newRow(method) << QStringList{"--method", method};
    }
    for (const char* base : {"zero", "mean", "offsets"}) QTest::newRow(base) << QStringList{"--base", base};
  }
  void every_method_and_base_runs() {
    QFETCH(QStringList, options);
    const CliResult result =
        run_cli(QStringList{"train", "--rank", "2", "--steps", "200", "--json"} + options);
    QCOMPARE(result.code, 0);
    QVERIFY(result.json()["rmse"].toDouble() < result.json()["initial_rmse"].toDouble());
  }

  void people_get_a_table() {
    const CliResult result = run_cli({"train", "--rank", "2", "--hash"});
    QCOMPARE(result.code, 0);
    QVERIFY(result.out.contains("two-tastes: 6 users"));
    QVERIFY(result.out.contains("28"));
    QVERIFY(result.out.contains("Converged"));
    QVERIFY2(result.err.isEmpty(), result.err.constData());
  }
};

QTEST_GUILESS_MAIN(TrainCommandTest)
#include "train_command_test.moc"
