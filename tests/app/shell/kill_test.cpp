// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 at a random moment while somebody edits and trains: at most two seconds, or one edit, may be lost,
// and the run goes on bit for bit. LORA_KILL_TRIALS and LORA_KILL_SEED choose how often and when.
#include <QRandomGenerator>

#include "core/factorization/trainer.h"
#include "tests/app/shell/victim.h"

namespace lora::app {

class KillTest : public QObject {
  Q_OBJECT

  static constexpr qint64 most_lost_ms = 2000;
  qint64 worst_ms_ = 0;
  qsizetype worst_edits_ = 0;
  std::size_t worst_steps_ = 0;
  int offered_ = 0;
  int resumed_ = 0;

  /// How old the oldest of the deeds is that are not in the journal.
  static std::pair<qint64, qsizetype> lost(const QList<Victim::Deed>& log, char what, std::size_t kept,
                                           qint64 end) {
    qint64 ms = 0;
    qsizetype count = 0;
    for (const Victim::Deed& deed : log) {
      if (deed.what != what || deed.number <= kept) continue;
      if (count++ == 0) ms = end - deed.ms;
    }
    return {ms, count};
  }

  /// From the start to `steps` beyond what was kept: in one go, and from what was kept.
  static bool resumes_bit_for_bit(const Session& session, std::size_t steps) {
    const auto problem = [&] {
      return std::make_shared<const TrainingProblem>(session.table, session.settings, std::vector<Rating>{},
                                                     session.old_ratings);
    };
    Trainer whole(problem(), session.settings);
    Trainer resumed = Trainer::resumed(problem(), session.settings, *session.run.back());
    const std::size_t end = newest_step(session) + steps;
    while (whole.step_count() < end) {
      if (whole.step() == Outcome::diverged) return false;
    }
    while (resumed.step_count() < end) {
      if (resumed.step() == Outcome::diverged) return false;
    }
    return hash_of(whole.factors()) == hash_of(resumed.factors());
  }

  void judge(const Victim& victim, qint64 end, bool edits) {
    const LeftJournals left = find_left_journals(victim.journals());
    QVERIFY(left.size() <= 1);
    QVERIFY(QDir(victim.journals()).entryList({"*.broken"}).isEmpty());
    const QList<Victim::Deed> log = victim.log();
    const Session* session = left.empty() ? nullptr : &left.front()->journal().session;
    offered_ += session != nullptr ? 1 : 0;
    if (edits) {
      const auto [ms, count] = lost(log, 'E', session ? newest_edit(*session) : 0, end);
      QVERIFY2(ms <= most_lost_ms || count <= 1,
               qPrintable(QStringLiteral("%1 ms, %2 edits").arg(ms).arg(count)));
      worst_ms_ = std::max(worst_ms_, ms);
      worst_edits_ = std::max(worst_edits_, count);
      return;
    }
    const std::size_t kept = session ? newest_step(*session) : 0;
    const qint64 ms = lost(log, 'T', kept, end).first;
    QVERIFY2(ms <= most_lost_ms, qPrintable(QStringLiteral("%1 ms of training").arg(ms)));
    worst_ms_ = std::max(worst_ms_, ms);
    if (!log.isEmpty() && log.last().number > kept)
      worst_steps_ = std::max(worst_steps_, log.last().number - kept);
    if (session == nullptr) return;
    QVERIFY(resumes_bit_for_bit(*session, 50));
    ++resumed_;
  }

 private slots:
  void killed_at_random_moments() {
    const int trials = qEnvironmentVariableIntValue("LORA_KILL_TRIALS");
    const int count = trials > 0 ? trials : 30;
    QRandomGenerator random(quint32(qEnvironmentVariableIntValue("LORA_KILL_SEED")) + 1);
    for (int trial = 0; trial < count; ++trial) {
      const int kind = trial % 3;  // trains, edits, both
      Victim victim(kind == 0 ? 0 : 1 + int(random.bounded(300)), kind != 1);
      QVERIFY(victim.wait_until_at_work());
      QTest::qWait(int(random.bounded(2500)));
      judge(victim, victim.kill(), kind != 0);
      if (QTest::currentTestFailed()) {
        qWarning("trial %d", trial);
        return;
      }
    }
    qInfo("%d kills, %d offered back; lost at most %lld ms, %lld edits, %llu steps; %d resumed bit for bit",
          count, offered_, worst_ms_, qint64(worst_edits_), quint64(worst_steps_), resumed_);
    QVERIFY(offered_ > count / 3);
  }
};

}  // namespace lora::app

QTEST_MAIN(lora::app::KillTest)
#include "kill_test.moc"
