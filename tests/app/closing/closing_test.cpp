// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever goes on, a window that is closed is gone soon: it is meant to take less than a second, and a test
// fails when the program had to be killed. LORA_CLOSING_TRIALS closes each piece of work so many times, at
// moments of chance; what it took is printed.
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>
#include <chrono>
#include <csignal>
#include <map>

namespace lora::app {
namespace {

constexpr int too_late_ms = 10'000;

qint64 now_ms() {
  const auto now = std::chrono::steady_clock::now().time_since_epoch();
  return std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
}

/// A table without gaps that is no product of small ones.
QByteArray full_table(int users, int movies) {
  QRandomGenerator random(7);
  QByteArray text = "user";
  for (int movie = 0; movie < movies; ++movie) text += ",m" + QByteArray::number(movie);
  for (int user = 0; user < users; ++user) {
    text += "\nu" + QByteArray::number(user);
    for (int movie = 0; movie < movies; ++movie)
      text += ',' + QByteArray::number(1 + random.bounded(9) / 2.0);
  }
  return text + '\n';
}

QByteArray long_list(int ratings) {
  QRandomGenerator random(8);
  QByteArray text = "userId,movieId,rating\n";
  constexpr int per_user = 500;
  for (int k = 0; k < ratings; ++k) {
    text += QByteArray::number(k / per_user) + ',' +
            QByteArray::number((k % per_user) * 6 + (k / per_user) % 6) + ',' +
            QByteArray::number(1 + random.bounded(9) / 2.0) + '\n';
  }
  return text;
}

}  // namespace

class ClosingTest : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;
  std::map<QString, QList<qint64>> taken_;

  QString data(const QString& name) const { return folder_.filePath(name + QStringLiteral(".csv")); }

  void write(const QString& name, const QByteArray& bytes) {
    QFile file(data(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
  }

  void close_once(const QString& work, const QString& data_name, const QString& how, int delay_ms) {
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"}) {
      environment.insert(QString::fromLatin1(name), home.path());
    }
    QProcess victim;
    victim.setProcessEnvironment(environment);
    victim.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    victim.start(QStringLiteral(CLOSING_VICTIM), {work, QString::number(delay_ms), how, data(data_name)});
    QByteArray said;
    while (!said.contains('\n') && victim.waitForReadyRead(120'000)) said += victim.readAllStandardOutput();
    QVERIFY2(said.startsWith("closing "), "the work did not begin");
    const bool ended = victim.waitForFinished(too_late_ms);
    const qint64 taken = now_ms() - said.mid(8).trimmed().toLongLong();
    if (!ended) {
      victim.kill();
      victim.waitForFinished();
    }
    QVERIFY2(ended, qPrintable(QStringLiteral("%1 ms after the work began").arg(delay_ms)));
    QCOMPARE(victim.exitStatus(), QProcess::NormalExit);
    QCOMPARE(victim.exitCode(), how == QLatin1String("SIGTERM") ? 128 + SIGTERM : 0);
    taken_[work + QStringLiteral(", ") + data_name + QStringLiteral(", ") + how] << taken;
  }

 private slots:
  void initTestCase() {
    write(QStringLiteral("full"), full_table(1000, 1000));
    write(QStringLiteral("list"), long_list(1'000'000));
    write(QStringLiteral("class"), full_table(30, 12));
  }

  void the_program_ends_data() {
    QTest::addColumn<QString>("work");
    QTest::addColumn<QString>("data_name");
    const std::pair<const char*, const char*> rows[] = {
        {"nothing", "full"},     {"nothing", "list"},       {"train", "full"},
        {"train", "list"},       {"compare", "full"},       {"compare", "list"},
        {"tricks", "class"},     {"make a layer", "class"}, {"train a layer", "class"},
        {"open", "full"},        {"open", "list"},          {"import", "full"},
        {"import", "list"},      {"export png", "full"},    {"export svg", "full"},
        {"export pdf", "full"},  {"export csv", "full"},    {"export pptx", "full"},
        {"export gif", "class"}, {"export pptx", "class"},
    };
    for (const auto& [work, data_name] : rows) {
      QTest::addRow("%s, %s", work, data_name) << QString::fromLatin1(work) << QString::fromLatin1(data_name);
    }
    if (!QStandardPaths::findExecutable(QStringLiteral("ffmpeg")).isEmpty())
      QTest::newRow("export mp4, class") << QStringLiteral("export mp4") << QStringLiteral("class");
  }
  void the_program_ends() {
    QFETCH(QString, work);
    QFETCH(QString, data_name);
    const int trials = qEnvironmentVariableIntValue("LORA_CLOSING_TRIALS");
    QRandomGenerator random(quint32(qEnvironmentVariableIntValue("LORA_CLOSING_SEED")) + 1);
    for (const QString& how : {QStringLiteral("close"), QStringLiteral("SIGTERM")}) {
      for (int trial = 0; trial < std::max(trials, 1); ++trial) {
        // One early, one late in the work at least.
        const int longest = trials > 0 ? 3000 : 600;
        close_once(work, data_name, how, int(random.bounded(longest)));
        if (QTest::currentTestFailed()) return;
      }
    }
  }

  void cleanupTestCase() {
    for (const auto& [name, all] : taken_) {
      const auto [least, most] = std::minmax_element(all.begin(), all.end());
      qInfo("%-32s %3lld closings, %5lld to %5lld ms", qPrintable(name), qint64(all.size()), *least, *most);
    }
  }
};

}  // namespace lora::app

QTEST_GUILESS_MAIN(lora::app::ClosingTest)
#include "closing_test.moc"
