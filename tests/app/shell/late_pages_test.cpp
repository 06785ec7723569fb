// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pages that are made when they are first asked for are what they would have been from the start.
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

#include "app/classroom/classroom_settings.h"
#include "app/controls/spot.h"
#include "app/experiments/experiment.h"
#include "app/experiments/experiments_page.h"
#include "app/lessons/lesson_guide.h"
#include "app/lora/lora_page.h"
#include "app/models/models_page.h"
#include "app/rank/compare_page.h"
#include "app/shell/actions.h"
#include "app/shell/language.h"
#include "app/shell/lesson_desk.h"
#include "app/shell/main_window.h"
#include "app/shell/workspace.h"
#include "app/theme/theme.h"
#include "app/training/train_page.h"

namespace lora::app {

class LatePagesTest : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;
  std::unique_ptr<MainWindow> window_;

  /// Of the workspace on screen.
  QWidget* part(const char* spot) {
    for (QWidget* widget : window_->shown().findChildren<QWidget*>())
      if (spot_of(widget) == QLatin1String(spot)) return widget;
    return nullptr;
  }
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

  void the_models_page_has_its_first_part_alone_at_first() {
    window_->show_page(Page::models);
    QVERIFY(!part("models_adapter"));
    QVERIFY(!part("models_layer"));
    window_->own().models().show_part(ModelsPage::layer_part);
    QVERIFY(part("models_layer")->isVisible());
    QVERIFY(!part("models_adapter"));
    QCOMPARE(window_->own().models().part(), ModelsPage::layer_part);
    QVERIFY(window_->own().models().player() != nullptr);
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

  void a_part_hidden_before_its_page_was_made_is_hidden_in_it() {
    ClassroomSettings settings;
    settings.hidden = {QStringLiteral("models_code"), QStringLiteral("models_layer"),
                       QStringLiteral("compare_panel")};
    window_->apply_classroom(settings);
    window_->show_page(Page::models);
    ModelsPage& models = window_->own().models();
    QVERIFY(part("models_catalog")->isVisible());
    QVERIFY(!part("models_code")->isVisible());
    models.show_part(ModelsPage::layer_part);
    QTRY_VERIFY(!part("models_layer")->isVisible());
    window_->apply_classroom({});
    QVERIFY(part("models_layer")->isVisible());
    models.show_part(ModelsPage::catalog_part);
    QVERIFY(part("models_code")->isVisible());
  }

  void a_page_made_in_a_locked_window_is_locked() {
    ClassroomSettings settings;
    settings.lock = true;
    window_->apply_classroom(settings);
    window_->show_page(Page::models);
    QVERIFY(!part("models_parts")->isEnabled());
    window_->own().models().show_part(ModelsPage::adapter_part);
    QVERIFY(!part("models_adapter")->isEnabled());
    window_->apply_classroom({});
    QVERIFY(part("models_parts")->isEnabled());
    QVERIFY(part("models_adapter")->isEnabled());
  }

  void a_lesson_makes_the_pages_its_steps_need_and_no_others() {
    window_->lessons().open(QStringLiteral("01-ratings"));
    QTRY_VERIFY(window_->lessons().guide().run() != nullptr);
    QVERIFY(&window_->shown() != &window_->own());
    for (const Page page : {Page::compare, Page::lora, Page::models, Page::experiments})
      QVERIFY(!window_->shown().has(page));
    window_->lessons().leave();
    window_->lessons().open(QStringLiteral("06-lora"));
    QTRY_VERIFY(window_->lessons().guide().run() != nullptr);
    QVERIFY(window_->shown().has(Page::lora));
    QVERIFY(window_->lessons().guide().facts().contains("lora_step"));
    QVERIFY(!window_->shown().has(Page::models));
  }

  void a_part_hidden_in_a_class_is_hidden_in_the_pages_of_a_lesson_too() {
    ClassroomSettings settings;
    settings.hidden = {QStringLiteral("lora_bars")};
    settings.lock = true;
    window_->apply_classroom(settings);
    window_->lessons().open(QStringLiteral("01-ratings"));
    QTRY_VERIFY(window_->lessons().guide().run() != nullptr);
    window_->show_page(Page::lora);
    for (QWidget* widget : window_->shown().findChildren<QWidget*>())
      if (spot_of(widget) == QLatin1String("lora_bars")) QVERIFY(!widget->isVisible());
    QVERIFY(!part("models_parts") || !part("models_parts")->isEnabled());
    window_->show_page(Page::compare);
    QVERIFY(!part("compare_welcome")->isEnabled());
  }

  void import_settings_are_not_for_a_lesson() {
    const QString path = folder_.filePath(QStringLiteral("class.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(",Heat,Up\nAnn,5,4\nBen,3,2\n");
    file.close();
    QAction* settings = window_->findChild<Actions*>()->import_settings;
    QVERIFY(!settings->isEnabled());
    window_->open(path);
    QTRY_VERIFY(settings->isEnabled());
    window_->lessons().open(QStringLiteral("01-ratings"));
    QVERIFY(!settings->isEnabled());
    window_->lessons().leave();
    QVERIFY(settings->isEnabled());
  }
};

}  // namespace lora::app

QTEST_MAIN(lora::app::LatePagesTest)
#include "late_pages_test.moc"
