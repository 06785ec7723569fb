// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lessons/lesson_guide.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include "tests/app/lessons/fake_stage.h"

namespace lora::app {

class LessonGuideTest : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;
  std::unique_ptr<FakeStage> stage_;
  std::unique_ptr<LessonGuide> guide_;

  /// Two steps (a choice and a task; a task that goes on from there) and a question.
  static OpenLesson lesson() {
    LessonFiles files;
    files.id = "two-steps";
    files.json = R"({"version": 1, "languages": ["en"], "steps": [
      {"id": "one", "prepare": {"rank": 3}, "ask": {"kind": "choice", "right": 2},
       "task": {"fact": "step", "at_least": 5}},
      {"id": "two", "task": {"fact": "step", "at_least": 10}}],
      "quiz": [{"id": "why", "right": 2}]})";
    files.words["en"] =
        "# T\n## one: One\nText.\n### ask\nWhich?\n- a\n- b\n### task\nDo.\n### done\nDone.\n"
        "## two: Two\nText.\n### task\nDo.\n### done\nDone.\n"
        "## quiz-why: Why?\n- a\n- b\n### why\nSo.\n";
    std::vector<Error> problems;
    auto read = read_lesson(files, problems);
    if (!read) qFatal("the lesson of the test is wrong");
    return {std::make_shared<const Lesson>(std::move(*read)), QString()};
  }
  void begin(const QString& step = {}) {
    guide_->begin(lesson(), *stage_, step);
    stage_->finish();
  }
  void do_step_one() {
    guide_->predict(std::size_t{1});
    stage_->set("step", 5.0);
  }

 private slots:
  void initTestCase() {
    QCoreApplication::setOrganizationName("lora-cinema-test");
    QCoreApplication::setApplicationName("lora-cinema-test");
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder_.path());
  }
  void init() {
    QSettings().clear();
    stage_ = std::make_unique<FakeStage>();
    stage_->set("step", 0.0);
    guide_ = std::make_unique<LessonGuide>();
  }

  void a_step_begins_when_the_stage_stands() {
    guide_->begin(lesson(), *stage_);
    QVERIFY(guide_->run() == nullptr);
    QCOMPARE(stage_->asked().size(), std::size_t{1});
    QCOMPARE(stage_->asked()[0].rank, std::optional<std::size_t>(3));
    QSignalSpy ready(guide_.get(), &LessonGuide::ready);
    stage_->finish();
    QVERIFY(guide_->run() != nullptr);
    QCOMPARE(ready.count(), 1);
    QCOMPARE(stage_->begun(), 1);
  }

  void the_task_counts_after_the_prediction_only() {
    begin();
    stage_->set("step", 5.0);
    QVERIFY(!guide_->run()->is_done());
    QSignalSpy done(guide_.get(), &LessonGuide::step_done);
    guide_->predict(std::size_t{1});
    QVERIFY(guide_->run()->is_done());
    QCOMPARE(guide_->run()->verdict(), Verdict::right);
    QCOMPARE(done.count(), 1);
    QVERIFY(guide_->progress().chapter("two-steps").steps.contains("one"));
  }

  void a_wrong_and_a_skipped_prediction_go_on_too() {
    begin();
    guide_->predict(std::size_t{0});
    guide_->predict(std::size_t{1});  // too late
    stage_->set("step", 6.0);
    QCOMPARE(guide_->run()->verdict(), Verdict::wrong);
    guide_->restart_step();
    stage_->set("step", 0.0);
    stage_->finish();
    guide_->skip_prediction();
    QVERIFY(!guide_->run()->is_done());
    stage_->set("step", 5.0);
    QVERIFY(guide_->run()->is_done());
    QCOMPARE(guide_->run()->verdict(), Verdict::none);
  }

  void a_step_without_preparation_goes_on_from_a_finished_one() {
    begin();
    do_step_one();
    guide_->next();
    QCOMPARE(stage_->asked().size(), std::size_t{1});
    QVERIFY(guide_->run() != nullptr);
    QVERIFY(!guide_->run()->is_done());
  }

  void after_a_skipped_step_and_after_a_jump_the_pages_are_prepared_again() {
    begin();
    guide_->next();
    QCOMPARE(stage_->asked().size(), std::size_t{2});
    QCOMPARE(stage_->asked()[1].rank, std::optional<std::size_t>(3));
    QVERIFY(guide_->run() == nullptr);
    QVERIFY(!guide_->progress().chapter("two-steps").steps.contains("one"));
    stage_->finish();
    guide_->back();
    QCOMPARE(guide_->place(), std::size_t{0});
    QCOMPARE(stage_->asked().size(), std::size_t{3});
    stage_->finish();
    guide_->go_to(1);
    QCOMPARE(stage_->asked().size(), std::size_t{4});
    guide_->back();
    guide_->back();
    QCOMPARE(guide_->place(), std::size_t{0});
  }

  void every_place_can_be_skipped_to_the_end_and_no_further() {
    begin();
    for (int k = 0; k < 10; ++k) guide_->next();
    QCOMPARE(guide_->place(), guide_->last_place());
    QVERIFY(!guide_->is_step() && !guide_->is_question());
    QVERIFY(guide_->progress().chapter("two-steps").steps.empty());
  }

  void a_table_that_cannot_be_read_is_told_and_the_lesson_goes_on() {
    QSignalSpy failed(guide_.get(), &LessonGuide::failed);
    guide_->begin(lesson(), *stage_);
    stage_->fail();
    QCOMPARE(failed.count(), 1);
    QVERIFY(guide_->run() == nullptr);
    guide_->next();
    stage_->finish();
    QVERIFY(guide_->run() != nullptr);
  }

  void a_question_may_be_tried_until_it_is_right() {
    begin();
    guide_->go_to(2);
    QVERIFY(guide_->is_question());
    guide_->answer_question(0);
    QVERIFY(!guide_->is_question_done());
    QVERIFY(guide_->progress().chapter("two-steps").questions.empty());
    guide_->answer_question(1);
    QVERIFY(guide_->is_question_done());
    guide_->answer_question(0);  // too late
    QCOMPARE(guide_->tried_answers(), (std::vector<std::size_t>{0, 1}));
    QVERIFY(guide_->progress().chapter("two-steps").questions.contains("why"));
  }

  void a_lesson_goes_on_where_it_was_left_also_tomorrow() {
    begin();
    do_step_one();
    guide_->next();
    guide_->leave();
    QVERIFY(guide_->lesson() == nullptr);
    guide_ = std::make_unique<LessonGuide>();
    begin();
    QCOMPARE(guide_->place(), std::size_t{1});
    QVERIFY(guide_->progress().chapter("two-steps").steps.contains("one"));
    begin("one");
    QCOMPARE(guide_->place(), std::size_t{0});
  }

  void after_leaving_the_stage_is_listened_to_no_more() {
    begin();
    guide_->leave();
    QSignalSpy state(guide_.get(), &LessonGuide::state_changed);
    stage_->set("step", 7.0);
    stage_->finish();
    QCOMPARE(state.count(), 0);
    guide_->next();
    guide_->back();
    guide_->restart_step();
    QCOMPARE(stage_->asked().size(), std::size_t{1});
  }
};

}  // namespace lora::app

QTEST_MAIN(lora::app::LessonGuideTest)
#include "lesson_guide_test.moc"
