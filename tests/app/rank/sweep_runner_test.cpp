// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rank/sweep_runner.h"

#include <QSignalSpy>
#include <QtTest>

#include "tests/app/rank/sweep_fixture.h"

namespace lora::app {

class SweepRunnerTest : public QObject {
  Q_OBJECT

 private:
  // Never converges within the test: only a cancel ends it.
  static SweepSettings endless() {
    SweepSettings settings;
    settings.ranks = {1, 2, 3};
    settings.seeds = 3;
    settings.step_limit = std::size_t{1} << 60;
    settings.convergence.window = std::size_t{1} << 60;
    settings.convergence.negligible_rmse = 0.0;
    return settings;
  }
  static SweepSettings quick() {
    SweepSettings settings;
    settings.ranks = {1, 2, 3};
    settings.seeds = 2;
    settings.step_limit = 200;
    return settings;
  }
  static SweepReportPtr report_in(QSignalSpy& finished) {
    if (finished.isEmpty() && !finished.wait(60'000)) return nullptr;
    return finished.takeFirst().at(0).value<SweepReportPtr>();
  }

 private slots:
  void starting_returns_before_anything_has_finished() {
    SweepRunner runner;
    QSignalSpy finished(&runner, &SweepRunner::finished);
    runner.start(two_tastes_session().table, endless());
    QVERIFY(runner.is_running());
    QCOMPARE(finished.count(), 0);
    // The event loop lives on while the sweep never ends.
    int ticks = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&] { ++ticks; });
    timer.start(1);
    QTRY_VERIFY(ticks >= 5);
    QCOMPARE(finished.count(), 0);
  }

  void what_arrives_is_what_core_computes() {
    const Session session = two_tastes_session();
    SweepRunner runner;
    QSignalSpy finished(&runner, &SweepRunner::finished);
    QSignalSpy progress(&runner, &SweepRunner::progress);
    runner.start(session.table, quick());
    const SweepReportPtr report = report_in(finished);
    QVERIFY(report);
    QVERIFY(!runner.is_running());
    const SweepResult direct = run_sweep(session.table, quick());
    QCOMPARE(report->result->ranks.size(), direct.ranks.size());
    for (std::size_t k = 0; k < direct.ranks.size(); ++k) {
      QCOMPARE(report->result->ranks[k].rmse, direct.ranks[k].rmse);
      QVERIFY(*report->result->ranks[k].factors == *direct.ranks[k].factors);
    }
    QCOMPARE(report->guesses.size(), direct.ranks.size());
    QVERIFY(report->ratings.is_exact());
    QCOMPARE(progress.last().at(0).toInt(), 6);
    QCOMPARE(progress.last().at(1).toInt(), 6);
  }

  void a_cancelled_sweep_is_delivered_as_cancelled() {
    SweepRunner runner;
    QSignalSpy finished(&runner, &SweepRunner::finished);
    runner.start(two_tastes_session().table, endless());
    runner.cancel();
    const SweepReportPtr report = report_in(finished);
    QVERIFY(report);
    QVERIFY(report->result->cancelled);
    QVERIFY(report->result->ranks.empty());
  }

  void of_two_starts_only_the_newer_is_heard() {
    SweepRunner runner;
    QSignalSpy finished(&runner, &SweepRunner::finished);
    runner.start(two_tastes_session().table, endless());
    runner.start(two_tastes_session().table, quick());
    const SweepReportPtr report = report_in(finished);
    QVERIFY(report);
    QVERIFY(!report->result->cancelled);
    QCOMPARE(report->settings.step_limit, quick().step_limit);
    QTest::qWait(20);
    QCOMPARE(finished.count(), 0);
  }

  void a_sweep_that_cannot_run_is_reported() {
    SweepSettings settings = quick();
    settings.ranks = {0};
    SweepRunner runner;
    QSignalSpy failed(&runner, &SweepRunner::failed);
    runner.start(two_tastes_session().table, settings);
    QVERIFY(failed.count() > 0 || failed.wait(10'000));
    QVERIFY(!runner.is_running());
  }

  void destroying_a_running_one_ends_it() {
    auto runner = std::make_unique<SweepRunner>();
    runner->start(two_tastes_session().table, endless());
    runner->start(two_tastes_session().table, endless());
    runner.reset();  // would hang here
    QCoreApplication::processEvents();
  }
};

}  // namespace lora::app

QTEST_MAIN(lora::app::SweepRunnerTest)
#include "sweep_runner_test.moc"
