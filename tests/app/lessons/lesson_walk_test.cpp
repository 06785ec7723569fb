// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A learner goes through every chapter in both languages, with the mouse and the keyboard.
// LORA_LESSON_PICTURES=FOLDER saves a picture of every step there.
#include <QDir>
#include <QElapsedTimer>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QtTest>

#include "app/classroom/classroom_settings.h"
#include "app/controls/spot.h"
#include "app/lessons/lesson_guide.h"
#include "app/lessons/lesson_panel.h"
#include "app/lora/lora_page.h"
#include "app/lora/trick_list.h"
#include "app/ratings/ratings_heatmap.h"
#include "app/shell/lesson_desk.h"
#include "app/shell/workspace.h"
#include "tests/app/lessons/learner.h"
#include "tests/app/lessons/prepared_state.h"
#include "tests/app/lessons/step_actions.h"
#include "tests/app/lessons/text_fit.h"
#include "tests/app/shell/window_fixture.h"

namespace lora::app {

class LessonWalkTest : public QObject {
  Q_OBJECT

  CleanProfile profile_;
  std::unique_ptr<MainWindow> window_;
  std::unique_ptr<Learner> learner_;
  QString language_;
  QString chapter_;
  std::shared_ptr<const RatingTable> own_table_;
  bool in_class_ = false;  ///< at the projector, with the controls locked

  LessonGuide& guide() { return learner_->guide(); }
  const LessonStep& step() { return guide().lesson()->steps.at(guide().place()); }
  QString step_name() { return chapter_ + QLatin1Char('/') + QString::fromStdString(step().id); }
  bool is_done() { return guide().run() != nullptr && guide().run()->is_done(); }
  QStringList lights() {
    QStringList names;
    for (const std::string& name : step().light) names << QString::fromStdString(name);
    return names;
  }

  /// What a step tells is of the run it is about, not of the one before it.
  void told_of_this_run() {
    const Facts& told = guide().run()->done_facts();
    const auto word = [&](const char* name) {
      return told.count(name) ? std::get<std::string>(told.at(name)) : "";
    };
    if (word("base") != "mean" || word("guess_is_w") != "yes") return;
    QVERIFY2(number_of(told, "largest_guess").value_or(0.0) > 1.0, "the guess is the average rating, not 0");
  }

  void work_of_her_own() {
    RatingsHeatmap* ratings = &window_->own().ratings();
    learner_->click(ratings, 0, 0);
    learner_->type(QStringLiteral("2"));
    learner_->press(Qt::Key_Return);
    QCOMPARE(window_->own().document().table().at(0, 0), std::optional<double>(2.0));
    for (std::size_t step = 1; step <= 5; ++step) {
      learner_->press(Qt::Key_BracketRight);
      QTRY_COMPARE(window_->own().player().timeline().newest()->step, step);
    }
    learner_->press(Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY(window_->own().lora().lora_player().frame());
    auto* trick = learner_->find<QWidget>("trick_1");
    learner_->click(trick, QPoint(8, trick->height() / 2));
    QTRY_COMPARE(window_->own().lora().tricks().entries()[1].on, false);
    own_table_ = window_->own().document().session().table;
  }

  void own_work_is_back() {
    QVERIFY(!window_->lessons().is_running());
    QVERIFY(&window_->shown() == &window_->own());
    QCOMPARE(window_->own().page(), Page::lora);
    QCOMPARE(window_->own().lora().tricks().entries()[1].on, false);
    learner_->press(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(window_->own().page(), Page::train);
    QVERIFY(*own_table_ == window_->own().document().table());
    QCOMPARE(window_->own().player().timeline().newest()->step, std::size_t{5});
    QCOMPARE(window_->own().player().frame()->step(), std::size_t{5});
    QCOMPARE(window_->own().document().undo_stack().count(), 1);
    learner_->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(window_->own().document().table().at(0, 0), std::optional<double>(5.0));
  }

  void open_chapter_by_keyboard() {
    learner_->press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(learner_->panel().isVisible());
    learner_->tab_to(QStringLiteral("chapter_") + chapter_);
    learner_->press(Qt::Key_Return);
    QVERIFY(window_->lessons().is_running());
    QCOMPARE(guide().place(), std::size_t{0});
  }

  void step_stands_prepared() {
    QTRY_VERIFY2(guide().run() != nullptr, qPrintable(step_name()));
    if (step().preparation) {
      Workspace& shown = window_->shown();
      const auto prepared = [&] { return unlike_preparation(*step().preparation, shown); };
      QTRY_VERIFY2_WITH_TIMEOUT(prepared().isEmpty(), qPrintable(step_name() + ": " + prepared().join(", ")),
                                5'000);
    }
    for (const QString& name : lights())
      QVERIFY2(find_spot(window_.get(), name) != nullptr, qPrintable(step_name() + " lights " + name));
    const auto* frame = window_->findChild<SpotFrame*>();
    // The large type of the projector may leave room for the first, which is the most important one, only.
    const auto is_lit = [&] {
      return in_class_ ? lights().isEmpty() || !frame->frames().isEmpty()
                       : frame->frames().size() == lights().size();
    };
    QTRY_VERIFY2(is_lit(),
                 qPrintable(step_name() + ": " + QString::number(frame->frames().size()) + " frames"));
    texts_fit("start");
  }

  void predict() {
    if (!guide().run()->waits_for_prediction()) return;
    switch (step().prediction->kind) {
      case Prediction::Kind::choice: {
        const auto section = guide().lesson()->words_in("en").sections.at(step().id);
        const int answer = static_cast<int>(guide().place() % section.answers("ask").size()) + 1;
        const bool by_key = guide().place() % 2 == 0;
        by_key ? learner_->press(static_cast<Qt::Key>(Qt::Key_0 + answer))
               : learner_->click(QStringLiteral("answer_%1").arg(answer));
        break;
      }
      case Prediction::Kind::number:
        learner_->type(QStringLiteral("28"));
        learner_->press(Qt::Key_Return);
        break;
      case Prediction::Kind::cell:
        if (guide().place() % 2 == 0) {  // the keyboard is there already
          learner_->press(Qt::Key_Down);
          learner_->press(Qt::Key_Return);
          break;
        }
        learner_->click(&window_->shown().ratings(), 1, 4);
        QTRY_VERIFY(learner_->find<QPushButton>("give_answer")->isEnabled());
        learner_->click(QStringLiteral("give_answer"));
        break;
    }
    QVERIFY2(!guide().run()->waits_for_prediction(), qPrintable(step_name() + " takes no prediction"));
    QVERIFY2(guide().run()->prediction().has_value(), qPrintable(step_name()));
  }

  void do_task() {
    if (!step().task) return;
    QVERIFY2(!is_done(), qPrintable(step_name() + " is done before it begins"));
    texts_fit("task");
    if (QTest::currentTestFailed()) return;
    const auto action = step_actions().find(step_name());
    QVERIFY2(action != step_actions().end(), qPrintable(step_name() + " has no action"));
    action->second(*learner_);
    QTRY_VERIFY2_WITH_TIMEOUT(is_done(), qPrintable(step_name() + " is not noticed as done"), 20'000);
    if (Player* player = window_->shown().shown_player()) player->pause();
  }

  void completion_is_said() {
    QVERIFY2(is_done(), qPrintable(step_name()));
    told_of_this_run();
    const LessonSection& section = guide().lesson()->words_in(language_.toStdString()).sections.at(step().id);
    if (!section.part("done").empty()) {
      QTRY_VERIFY2(learner_->find<QFrame>("step_done")->isVisible(), qPrintable(step_name()));
      const QString said = learner_->find<QLabel>("step_done_text")->text();
      QVERIFY2(!said.contains(QStringLiteral("–")), qPrintable(step_name() + ": " + said));
    }
    if (step().prediction) {
      QVERIFY2(!learner_->find<QLabel>("step_verdict")->text().isEmpty(), qPrintable(step_name()));
      QVERIFY2(guide().run()->verdict() != Verdict::unknown, qPrintable(step_name()));
    }
    QCOMPARE(learner_->find<QPushButton>("lesson_next")->property("role").toString(), "primary");
    const auto& progress = guide().progress().chapter(guide().lesson()->id);
    if (step().task) QVERIFY(progress.steps.contains(step().id));
    texts_fit("done");
  }

  void walk_step() {
    step_stands_prepared();
    if (!QTest::currentTestFailed()) save_picture("a");
    if (!QTest::currentTestFailed()) predict();
    if (!QTest::currentTestFailed()) do_task();
    if (!QTest::currentTestFailed()) completion_is_said();
    if (!QTest::currentTestFailed()) save_picture("b");
  }

  void go_on() {
    const std::size_t place = guide().place();
    if (place % 2 == 0) {
      learner_->click(QStringLiteral("lesson_next"));
    } else {
      // From the page to the lesson, and on.
      for (int parts = 0; parts < 4 && !learner_->panel().isAncestorOf(QApplication::focusWidget()); ++parts)
        learner_->press(Qt::Key_F6);
      learner_->tab_to(QStringLiteral("lesson_next"));
      learner_->press(Qt::Key_PageDown);
    }
    QCOMPARE(guide().place(), place + 1);
  }

  void answer_quiz_question() {
    const LessonQuestion& question = guide().question();
    const std::size_t wrong = question.right == 0 ? 1 : 0;
    texts_fit("question");
    learner_->click(QStringLiteral("answer_%1").arg(wrong + 1));
    QVERIFY(!guide().is_question_done());
    auto* tried = learner_->find<QPushButton>(QStringLiteral("answer_%1").arg(wrong + 1));
    QVERIFY(!tried->isEnabled());
    QVERIFY(tried->accessibleName().contains(QStringLiteral("✗")));
    learner_->press(static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(question.right)));
    QVERIFY(guide().is_question_done());
    QVERIFY(!learner_->find<QLabel>("question_why")->text().isEmpty());
    texts_fit("answered");
    save_picture("q");
  }

  void texts_fit(const char* when) {
    const auto cut = [&](bool page_too) {
      QStringList all = cut_texts(&learner_->panel());
      if (!guide().is_step() || !page_too) return all;
      for (const QString& name : lights())
        if (QWidget* spot = find_spot(window_.get(), name)) all += cut_texts(spot);
      return all;
    };
    const QString place = guide().is_step() ? step_name() : chapter_ + " quiz";
    const auto told = [&](bool page_too) {
      return QStringLiteral("%1, %2, %3 wide: %4")
          .arg(place, QString::fromLatin1(when))
          .arg(window_->width())
          .arg(cut(page_too).join(QStringLiteral(" | ")));
    };
    QTRY_VERIFY2_WITH_TIMEOUT(cut(!in_class_).isEmpty(), qPrintable(told(!in_class_)), 1000);
    if (in_class_) return;
    window_->resize(1024, 700);
    QTRY_VERIFY2_WITH_TIMEOUT(window_->size() == QSize(1024, 700), qPrintable(told(false)), 1000);
    QTRY_VERIFY2_WITH_TIMEOUT(cut(false).isEmpty(), qPrintable(told(false)), 1000);
    window_->resize(1280, 800);
    QCoreApplication::processEvents();
  }

  void save_picture(const char* moment) {
    const QString folder = qEnvironmentVariable("LORA_LESSON_PICTURES");
    if (folder.isEmpty()) return;
    QCoreApplication::processEvents();
    const QString name = QStringLiteral("%1_%2_%3%4.png")
                             .arg(chapter_.left(2) + (in_class_ ? "class" : ""), language_)
                             .arg(guide().place())
                             .arg(QString::fromLatin1(moment));
    QVERIFY(window_->grab().save(QDir(folder).filePath(name)));
  }

 private slots:
  void init() { QSettings().clear(); }
  void cleanup() {
    learner_.reset();
    if (window_ && window_->lessons().is_running()) window_->lessons().leave();
    if (window_) close_window(window_);
    apply_language(QStringLiteral("en"));
    apply_theme(ThemeId::light);
  }

  void a_chapter_data() {
    QTest::addColumn<QString>("chapter");
    QTest::addColumn<QString>("language");
    for (const QString& chapter : chapter_ids()) {
      for (const char* language : {"en", "zh_CN"})
        QTest::newRow(qPrintable(chapter + QLatin1Char(' ') + language)) << chapter << QString(language);
    }
  }
  void a_chapter() {
    QFETCH(QString, chapter);
    QFETCH(QString, language);
    in_class_ = false;
    walk_chapter(chapter, language);
  }
  void a_chapter_in_class_data() { a_chapter_data(); }
  void a_chapter_in_class() {
    QFETCH(QString, chapter);
    QFETCH(QString, language);
    in_class_ = true;
    walk_chapter(chapter, language);
  }

 private:
  void walk_chapter(const QString& chapter, const QString& language) {
    chapter_ = chapter;
    language_ = language;
    apply_language(language);
    window_ = open_window();
    learner_ = std::make_unique<Learner>(*window_);
    work_of_her_own();
    if (in_class_) apply_theme(ThemeId::projector);
    if (!QTest::currentTestFailed()) open_chapter_by_keyboard();
    if (!QTest::currentTestFailed() && in_class_) {
      ClassroomSettings locked;
      locked.lock = true;
      window_->apply_classroom(locked);
      QVERIFY(window_->findChild<QToolButton*>("lock_sign")->isVisible());
    }
    while (!QTest::currentTestFailed() && guide().is_step()) {
      walk_step();
      if (!QTest::currentTestFailed()) go_on();
    }
    while (!QTest::currentTestFailed() && guide().is_question()) {
      answer_quiz_question();
      if (!QTest::currentTestFailed()) go_on();
    }
    if (QTest::currentTestFailed()) return;
    texts_fit("end");
    save_picture("z");
    if (in_class_) window_->apply_classroom({});
    learner_->tab_to(QStringLiteral("to_contents"));
    learner_->press(Qt::Key_Return);
    if (!QTest::currentTestFailed()) own_work_is_back();
  }
};

}  // namespace lora::app

QTEST_MAIN(lora::app::LessonWalkTest)
#include "lesson_walk_test.moc"
