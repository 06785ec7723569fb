// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rank/rank_table_model.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QtTest>
#include <limits>

#include "app/rank/rank_table_view.h"
#include "app/rank/sweep_texts.h"
#include "tests/app/rank/sweep_fixture.h"

namespace lora::app {

class RankTableModelTest : public QObject {
  Q_OBJECT

 private:
  static SweepReportPtr report(const SweepSettings& settings) {
    auto made = std::make_shared<SweepReport>();
    made->table = two_tastes_session().table;
    made->settings = settings;
    made->result = std::make_shared<const SweepResult>(run_sweep(made->table, settings));
    return made;
  }
  static SweepSettings settings_with(double hidden_percent) {
    SweepSettings settings;
    settings.ranks = {1, 2, 3};
    settings.seeds = 2;
    settings.step_limit = 300;
    settings.training.hidden_percent = hidden_percent;
    return settings;
  }
  static QString cell(const RankTableModel& model, int row, RankTableModel::Column column) {
    return model.index(row, column).data().toString();
  }

 private slots:
  void keeps_the_rules_of_models() {
    RankTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.set_report(report(settings_with(0.0)));
    QCOMPARE(model.rowCount(), 3);
    model.retranslate();
    model.set_report(nullptr);
    QCOMPARE(model.rowCount(), 0);
  }

  void shows_the_results() {
    RankTableModel model;
    const SweepReportPtr shown = report(settings_with(0.0));
    model.set_report(shown);
    for (int row = 0; row < 3; ++row) {
      const RankResult& result = shown->result->ranks[std::size_t(row)];
      QCOMPARE(model.rank_at(row), result.rank);
      QCOMPARE(model.row_of(result.rank), row);
      QCOMPARE(cell(model, row, RankTableModel::rmse), SweepTexts::stars(result.rmse));
      QCOMPARE(cell(model, row, RankTableModel::floor), SweepTexts::stars(*result.svd_floor));
      QCOMPARE(cell(model, row, RankTableModel::parameters), QString::number(14 * (row + 1)));
    }
    QVERIFY(!model.is_useful(RankTableModel::hidden));
    QVERIFY(model.is_useful(RankTableModel::ratio));
    QCOMPARE(model.row_of(9), -1);
  }

  void without_every_rating_there_is_no_best_possible() {
    RankTableModel model;
    model.set_report(report(settings_with(25.0)));
    QCOMPARE(cell(model, 0, RankTableModel::floor), QStringLiteral("not defined"));
    QVERIFY(!model.index(0, RankTableModel::floor).data(Qt::ToolTipRole).toString().isEmpty());
    QVERIFY(model.is_useful(RankTableModel::hidden));
    QVERIFY(!model.is_useful(RankTableModel::ratio));
  }

  void runs_that_diverged_are_told() {
    RankTableModel model;
    SweepSettings settings = settings_with(0.0);
    settings.training.learning_rate = 50.0;
    const SweepReportPtr shown = report(settings);
    model.set_report(shown);
    QCOMPARE(shown->result->ranks[0].diverged, std::size_t{2});
    QCOMPARE(cell(model, 0, RankTableModel::rmse), QStringLiteral("diverged"));
    const QString sentence = SweepTexts::diverged(*shown);
    QVERIFY(sentence.contains("6 of 6"));
    QVERIFY(sentence.contains("smaller learning rate"));
  }

  void csv_has_full_precision() {
    RankTableModel model;
    const SweepReportPtr shown = report(settings_with(0.0));
    model.set_report(shown);
    const QStringList lines = model.csv().split('\n');
    QCOMPARE(lines.size(), 5);  // headers, three ranks, nothing after the last line end
    const QStringList names = lines[0].split(',');
    for (std::size_t k = 0; k < 3; ++k) {
      const QStringList cells = lines[int(k) + 1].split(',');
      QCOMPARE(cells.size(), names.size());
      QCOMPARE(cells[names.indexOf("rmse")].toDouble(), shown->result->ranks[k].rmse);
      QCOMPARE(cells[names.indexOf("svd_floor")].toDouble(), *shown->result->ranks[k].svd_floor);
      QVERIFY(cells[names.indexOf("hidden_rmse")].isEmpty());
    }
  }

  void selected_rows_are_copied_with_headers() {
    RankTableModel model;
    RankTableView view(model);
    model.set_report(report(settings_with(0.0)));
    view.clearSelection();
    QCOMPARE(view.copied_text().count('\n'), 4);
    view.selectRow(1);
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[1].startsWith("2"));
    QCOMPARE(lines[0].count('\t'), lines[1].count('\t'));
  }
};

}  // namespace lora::app

QTEST_MAIN(lora::app::RankTableModelTest)
#include "rank_table_model_test.moc"
