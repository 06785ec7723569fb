// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QTest>

#include "tests/app/cli/cli_process.h"

using namespace lora::app;

class CompareCommandTest : public QObject {
  Q_OBJECT

 private slots:
  void ranks_reach_the_floor_and_never_pass_it() {
    const CliResult result = run_cli({"compare", "two-tastes", "--ranks", "1-6", "--seeds", "5", "--json"});
    QCOMPARE(result.code, 0);
    const QJsonObject json = result.json();
    const QJsonArray ranks = json["ranks"].toArray();
    QCOMPARE(ranks.size(), 6);
    for (int k = 0; k < ranks.size(); ++k) {
      const QJsonObject rank = ranks[k].toObject();
      for (const char* key :
           {"rank", "rmse", "test_rmse", "svd_floor", "parameters", "share", "steps", "seconds"}) {
        QVERIFY2(rank.contains(QLatin1String(key)), key);
      }
      QCOMPARE(rank["rank"].toInt(), k + 1);
      QCOMPARE(rank["parameters"].toInt(), 14 * (k + 1));
      const double rmse = rank["rmse"].toDouble(-1.0);
      const double floor = rank["svd_floor"].toDouble(100.0);
      QVERIFY(rmse >= floor - 1e-9);
      QVERIFY(rmse <= (k < 2 ? 1.02 * floor : floor + 0.01));
      QVERIFY(rank["test_rmse"].isNull());
    }
    QCOMPARE(json["elbow"].toInt(), 2);
    QCOMPARE(json["break_even_rank"].toDouble(), 48.0 / 14.0);
  }

  void numbers_are_the_same_every_time() {
    const auto numbers = [] {
      QStringList list;
      for (const QJsonValue& rank :
           run_cli({"compare", "--ranks", "1,3", "--seeds", "3", "--hide", "10", "--json"})
               .json()["ranks"]
               .toArray()) {
        list << QString::number(rank["rmse"].toDouble(), 'g', 17)
             << QString::number(rank["test_rmse"].toDouble(), 'g', 17);
      }
      return list;
    };
    const QStringList first = numbers();
    QCOMPARE(first.size(), 4);
    QCOMPARE(numbers(), first);
  }

  void people_get_a_table() {
    const CliResult result = run_cli({"compare", "--ranks", "1-3"});
    QCOMPARE(result.code, 0);
    QVERIFY(result.out.contains("Break-even rank: 3.43"));
    QVERIFY(result.out.contains("28"));
    QVERIFY2(result.err.isEmpty(), result.err.constData());
  }

  void auto_takes_ranks_that_fit() {
    const QJsonObject json = run_cli({"compare", "--ranks", "auto", "--json"}).json();
    QVERIFY(json["ranks"].toArray().size() >= 3);
  }
};

QTEST_GUILESS_MAIN(CompareCommandTest)
#include "compare_command_test.moc"
