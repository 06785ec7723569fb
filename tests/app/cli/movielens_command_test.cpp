// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>
#include <QJsonArray>
#include <QTest>
#include <algorithm>

#include "tests/app/cli/cli_process.h"

using namespace lora::app;

class MovieLensCommandTest : public QObject {
  Q_OBJECT

 private slots:
  void hidden_ratings_are_guessed_better_than_by_the_average() {
    if (!QFileInfo::exists(QStringLiteral(LORA_MOVIELENS "/ratings.csv"))) {
      QSKIP("the MovieLens folder is not there");
    }
    const CliResult result = run_cli({"compare", LORA_MOVIELENS, "--ranks", "1,2,4,8,16", "--hide", "20",
                                      "--method", "sgd", "--base", "mean", "--json"});
    QCOMPARE(result.code, 0);
    const QJsonObject json = result.json();
    QCOMPARE(json["users"].toInt(), 610);
    QCOMPARE(json["ratings"].toInt(), 100836);
    double best = 100.0;
    for (const QJsonValue& rank : json["ranks"].toArray()) {
      best = std::min(best, rank["test_rmse"].toDouble(100.0));
      QVERIFY(rank["svd_floor"].isNull());
    }
    QCOMPARE(json["ranks"].toArray().size(), 5);
    QVERIFY2(best <= 0.90, qPrintable(QString::number(best)));
  }
};

QTEST_GUILESS_MAIN(MovieLensCommandTest)
#include "movielens_command_test.moc"
