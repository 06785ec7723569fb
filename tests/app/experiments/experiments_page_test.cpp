// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The host: experiments are made when first shown, only the one on screen gets frames and plays.
#include "app/experiments/experiments_page.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

#include "app/playback/player.h"
#include "app/shell/language.h"
#include "app/shell/main_window.h"
#include "core/factorization/trainer.h"

namespace lora::app {
namespace {

class SilentPlayer : public Player {
 public:
  using Player::Player;
  bool is_playing() const override { return playing; }
  std::size_t kept_count() const override { return 0; }
  std::size_t shown_index() const override { return 0; }
  std::size_t step_at(std::size_t) const override { return 0; }
  void play() override { playing = true; }
  void pause() override { playing = false; }
  void step() override {}
  void step_back() override {}
  void reset() override {}
  void show_index(int) override {}
  void set_speed(double) override {}

  bool playing = false;
};

class FakeExperiment : public Experiment {
 public:
  explicit FakeExperiment(QWidget* parent) : Experiment(parent) {}
  QString title() const override { return QStringLiteral("fake"); }
  QString hint() const override { return QStringLiteral("a fake"); }
  Player* player() override { return &silent; }
  std::vector<const Exportable*> exportables() const override { return {}; }
  void set_on_screen(bool shown) override { on_screen = shown; }
  void show_frame(const FramePtr& frame) override { frames.push_back(frame); }
  void set_run_source(const RunSource& source) override { run = source; }

  SilentPlayer silent;
  bool on_screen = false;
  std::vector<FramePtr> frames;
  RunSource run;
};

FramePtr some_frame() {
  auto table =
      std::make_shared<RatingTable>(std::vector<std::string>{"Ana"}, std::vector<std::string>{"Jaws"});
  table->set(0, 0, 4.0);
  TrainingSettings settings;
  settings.rank = 1;
  auto problem = std::make_shared<const TrainingProblem>(table, settings);
  return std::make_shared<const Frame>(
      std::make_shared<const Snapshot>(Trainer(problem, settings).snapshot()), problem);
}

}  // namespace

class ExperimentsPageTest : public QObject {
  Q_OBJECT

  SessionDocument document_;
  std::unique_ptr<ExperimentsPage> page_;
  std::vector<FakeExperiment*> made_;

  ExperimentEntry entry(const QString& id) {
    return {id, [id] { return id + " title"; }, [id] { return id + " hint"; },
            [this](SessionDocument&, QWidget* parent) {
              made_.push_back(new FakeExperiment(parent));
              return made_.back();
            }};
  }
  void click(int index) {
    const auto buttons = page_->findChild<QWidget*>("experiment_switch")->findChildren<QPushButton*>();
    QTest::mouseClick(buttons.at(index), Qt::LeftButton);
  }

 private slots:
  void initTestCase() { apply_language("en"); }
  void init() {
    made_.clear();
    page_ = std::make_unique<ExperimentsPage>(document_, nullptr,
                                              std::vector<ExperimentEntry>{entry("one"), entry("two")});
  }

  void experiments_are_made_when_first_shown() {
    QVERIFY(made_.empty());
    QVERIFY(!page_->experiment());
    QVERIFY(!page_->player());
    page_->show();
    QCOMPARE(made_.size(), std::size_t{1});
    QVERIFY(made_[0]->on_screen);
    click(1);
    QCOMPARE(made_.size(), std::size_t{2});
    QCOMPARE(page_->experiment_id(), QStringLiteral("two"));
    QCOMPARE(page_->experiment(), made_[1]);
    QVERIFY(made_[1]->isVisible());
    QVERIFY(!made_[0]->isVisible());
    click(0);
    QCOMPARE(made_.size(), std::size_t{2});
  }

  void one_that_is_left_pauses_and_gets_no_frames() {
    page_->show();
    made_[0]->silent.play();
    page_->show_experiment("two");
    QVERIFY(!made_[0]->silent.playing);
    QVERIFY(!made_[0]->on_screen);
    QVERIFY(made_[1]->on_screen);
    const FramePtr frame = some_frame();
    page_->show_frame(frame);
    QVERIFY(made_[0]->frames.empty());
    QCOMPARE(made_[1]->frames.size(), std::size_t{1});
    page_->hide();
    QVERIFY(!made_[1]->on_screen);
    page_->show_frame(some_frame());
    QCOMPARE(made_[1]->frames.size(), std::size_t{1});
    // Whoever comes back gets the newest.
    page_->show_experiment("one");
    page_->show();
    QCOMPARE(made_[0]->frames.size(), std::size_t{1});
    QVERIFY(made_[0]->frames[0] != frame);
  }

  void run_source_reaches_experiments_made_before_and_after() {
    page_->show();
    page_->set_run_source([] { return std::vector<SnapshotPtr>(3); });
    QCOMPARE(made_[0]->run().size(), std::size_t{3});
    page_->show_experiment("two");
    QCOMPARE(made_[1]->run().size(), std::size_t{3});
  }

  void messages_go_on() {
    page_->show();
    QSignalSpy said(page_.get(), &ExperimentsPage::message);
    emit made_[0]->message("hello");
    QCOMPARE(said.size(), 1);
    QCOMPARE(said[0][0].toString(), QStringLiteral("hello"));
  }

  void an_unknown_id_is_refused() {
    QVERIFY_EXCEPTION_THROWN(page_->show_experiment("three"), std::invalid_argument);
  }

  void the_page_is_the_fifth_of_the_window() {
    QCoreApplication::setOrganizationName("lora-cinema-test");
    QCoreApplication::setApplicationName("lora-cinema-experiments-test");
    MainWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QTest::keyClick(&window, Qt::Key_5, Qt::ControlModifier);
    QTRY_VERIFY(window.findChild<ExperimentsPage*>());
    auto* page = window.findChild<ExperimentsPage*>();
    QTRY_VERIFY(page->isVisible());
    QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(!page->isVisible());
  }
};

}  // namespace lora::app

QTEST_MAIN(lora::app::ExperimentsPageTest)
#include "experiments_page_test.moc"
