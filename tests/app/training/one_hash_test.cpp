// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window has learned after so many steps, paused, resumed and stepped on the way, is to the bit what
// the command line prints.
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

#include "app/shell/language.h"
#include "app/shell/main_window.h"
#include "app/training/training_player.h"

namespace lora::app {

class OneHashTest : public QObject {
  Q_OBJECT

  QTemporaryDir home_;

  static QString printed_hash(const QString& method, std::size_t steps) {
    QProcess process;
    process.start(QStringLiteral(LORA_CINEMA),
                  {"train", "two-tastes", "--rank", "2", "--seed", "4", "--method", method, "--base", "mean",
                   "--steps", QString::number(steps), "--json", "--hash"});
    if (!process.waitForFinished(120'000) || process.exitCode() != 0) return {};
    return QJsonDocument::fromJson(process.readAllStandardOutput())
        .object()[QStringLiteral("hash")]
        .toString();
  }

  static void use(TrainingPlayer& player, QRandomGenerator& random) {
    switch (random.bounded(5)) {
      case 0:
        player.pause();
        return;
      case 1:
        player.step();
        return;
      case 2:
        player.set_speed(random.bounded(2) == 0 ? 400.0 : 20.0);
        return;
      case 3:
        if (player.kept_count() > 1) player.step_back();  // and forward again: a replay, then training
        player.play();
        return;
      default:
        player.play();
    }
  }

 private slots:
  void initTestCase() {
    QCoreApplication::setOrganizationName(QStringLiteral("lora-cinema-test"));
    QCoreApplication::setApplicationName(QStringLiteral("one-hash-test"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, home_.path());
    apply_language(QStringLiteral("en"));
  }

  void window_and_command_line_agree_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("method");
    QTest::newRow("gradient descent") << "gd" << int(Method::gradient_descent);
    QTest::newRow("momentum") << "momentum" << int(Method::momentum);
    QTest::newRow("Adam") << "adam" << int(Method::adam);
    QTest::newRow("alternating least squares") << "als" << int(Method::als);
    QTest::newRow("SGD") << "sgd" << int(Method::sgd);
  }
  void window_and_command_line_agree() {
    QFETCH(QString, name);
    QFETCH(int, method);
    MainWindow window;
    window.open(QStringLiteral("two-tastes"));
    window.show();
    QTRY_VERIFY(window.player().frame());
    TrainingSettings settings = window.document().settings();
    settings.rank = 2;
    settings.seed = 4;
    settings.method = Method(method);
    settings.base = BaseKind::mean;
    window.document().set_settings(settings, QString());
    TrainingPlayer& player = window.player();
    QRandomGenerator random(quint32(method) + 1);
    for (int turn = 0; turn < 60; ++turn) {
      use(player, random);
      QTest::qWait(int(random.bounded(15)));
    }
    player.pause();
    QTest::qWait(100);
    QTRY_VERIFY(player.kept_count() > 1);
    const SnapshotPtr newest = player.timeline().newest();
    QVERIFY(newest->step > 0);
    QCOMPARE(QString::fromStdString(hash_of(newest->factors)), printed_hash(name, newest->step));
    qInfo("%s: step %zu", qPrintable(name), newest->step);
  }
};

}  // namespace lora::app

QTEST_MAIN(lora::app::OneHashTest)
#include "one_hash_test.moc"
