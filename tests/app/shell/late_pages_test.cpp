// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pages that are made when they are first asked for are what they would have been from the start.
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

#include "app/experiments/experiment.h"
#include "app/experiments/experiments_page.h"
#include "app/lora/lora_page.h"
#include "app/models/models_page.h"
#include "app/rank/compare_page.h"
#include "app/shell/actions.h"
#include "app/shell/language.h"
#include "app/shell/main_window.h"
#include "app/shell/workspace.h"
#include "app/theme/theme.h"
#include "app/training/train_page.h"

namespace lora::app {

class LatePagesTest : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;
  std::unique_ptr<MainWindow> window_;

  QString compare_text() { return window_->findChild<QPushButton*>(QStringLiteral("compare"))->text(); }

 private slots:
  void initTestCase() {
    QCoreApplication::setOrganizationName(QStringLiteral("lora-cinema-test"));
    QCoreApplication::setApplicationName(QStringLiteral("late-pages-test"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder_.path());
    apply_theme(ThemeId::light);
  }

  void init() {
    apply_language(QStringLiteral("en"));
    window_ = std::make_unique<MainWindow>();
    window_->open(QStringLiteral("two-tastes"));
    window_->show();
    QTRY_VERIFY(window_->player().kept_count() > 0);
  }

  void cleanup() {
    window_.reset();
    apply_language(QStringLiteral("en"));
  }

  void only_the_train_page_is_there_at_first() {
    QVERIFY(!window_->findChild<ComparePage*>());
    QVERIFY(!window_->findChild<LoraPage*>());
    QVERIFY(!window_->findChild<ModelsPage*>());
    QVERIFY(!window_->findChild<ExperimentsPage*>());
  }

  void each_page_comes_when_it_is_shown_and_stays() {
    Workspace& work = window_->own();
    for (const Page page : {Page::experiments, Page::compare, Page::models, Page::lora, Page::train}) {
      window_->show_page(page);
      QCOMPARE(work.page(), page);
      QVERIFY(work.shown_page()->isVisible());
    }
    ComparePage* compare = window_->findChild<ComparePage*>();
    window_->show_page(Page::compare);
    QCOMPARE(work.shown_page(), compare);
    QCOMPARE(&work.compare(), compare);
    QCOMPARE(window_->findChildren<ComparePage*>().size(), 1);
  }

  void asking_for_a_page_does_not_show_it() {
    Workspace& work = window_->own();
    QVERIFY(!work.models().isVisible());
    QVERIFY(!work.experiments().isVisible());
    QCOMPARE(work.page(), Page::train);
    QVERIFY(work.train().isVisible());
  }

  void a_late_page_knows_the_table_and_the_run() {
    window_->show_page(Page::compare);
    window_->own().compare().compare();
    QTRY_VERIFY_WITH_TIMEOUT(window_->own().compare().report(), 60'000);
    QCOMPARE(window_->own().compare().report()->result->ranks.size(), std::size_t{6});
    ExperimentsPage& experiments = window_->own().experiments();
    experiments.show_experiment(QStringLiteral("branch"));
    window_->show_page(Page::experiments);
    QTRY_VERIFY(experiments.experiment());
    QCOMPARE(experiments.experiment_id(), QStringLiteral("branch"));
    QVERIFY(experiments.experiment()->isVisible());
  }

  void a_late_page_has_its_side_panel_hidden_with_the_others() {
    window_->findChild<Actions*>()->side_panel->trigger();
    window_->show_page(Page::lora);
    const QList<QWidget*> panels = window_->own().lora().findChildren<QWidget*>(QStringLiteral("side_panel"));
    QVERIFY(!panels.isEmpty());
    for (const QWidget* panel : panels) QVERIFY(!panel->isVisible());
  }

  void a_page_out_of_sight_has_the_new_language_when_it_is_shown() {
    window_->show_page(Page::compare);
    const QString english = compare_text();
    window_->show_page(Page::train);
    apply_language(QStringLiteral("zh_CN"));
    QCoreApplication::processEvents();
    window_->show_page(Page::compare);
    QVERIFY(compare_text() != english);
    apply_language(QStringLiteral("en"));
    QTRY_COMPARE(compare_text(), english);
  }

  void switching_there_and_back_leaves_the_page_as_it_was() {
    window_->show_page(Page::compare);
    const QString english = compare_text();
    window_->show_page(Page::train);
    for (const char* language : {"zh_CN", "en"}) {
      apply_language(QString::fromLatin1(language));
      QCoreApplication::processEvents();
    }
    window_->show_page(Page::compare);
    QCOMPARE(compare_text(), english);
  }
};

}  // namespace lora::app

QTEST_MAIN(lora::app::LatePagesTest)
#include "late_pages_test.moc"
