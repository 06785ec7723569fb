// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// "What am I looking at?": by pointer and by keyboard, on every page.
#include "app/classroom/spot_guide.h"

#include <QLabel>

#include "app/classroom/spot_texts.h"
#include "app/ratings/ratings_heatmap.h"
#include "tests/app/shell/window_fixture.h"

namespace lora::app {

class SpotGuideTest : public QObject {
  Q_OBJECT

  CleanProfile profile_;
  std::unique_ptr<MainWindow> window_;

  SpotGuide* guide() { return window_->findChild<SpotGuide*>(); }
  SpotFrame* frame() { return window_->findChild<SpotFrame*>(QStringLiteral("guide_frame")); }
  RatingsHeatmap* ratings() { return window_->findChild<RatingsHeatmap*>(); }
  QWidget* spot(const QString& name) { return find_spot(window_.get(), name); }
  void start() {
    QTest::keyClick(window_.get(), Qt::Key_F1, Qt::ShiftModifier);
    QVERIFY(guide() != nullptr);
  }
  void verify_explains(const QString& name) {
    QCOMPARE(guide()->current(), name);
    QCOMPARE(guide()->accessibleName(), spot_text(name)->title);
    QCOMPARE(guide()->accessibleDescription(), spot_text(name)->text);
    // A part that had to be scrolled into view first is framed a moment later.
    QTRY_VERIFY(frame()->frames().size() == 1 &&
                frame()->frames().first().contains(visible_rect_in(window_.get(), spot(name))));
    QVERIFY(window_->rect().contains(guide()->bubble_rect()));
    for (const QLabel* label : guide()->findChildren<QLabel*>()) {
      QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
    }
  }

 private slots:
  void init() {
    window_ = open_window();
    window_->resize(1280, 800);
    window_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window_.get()));
    ratings()->setFocus();
  }
  void cleanup() {
    close_window(window_);
    apply_language(QStringLiteral("en"));
  }

  void it_begins_where_the_keyboard_is_and_gives_it_back() {
    start();
    verify_explains(QStringLiteral("ratings"));
    QTest::keyClick(guide(), Qt::Key_Escape);
    QTRY_VERIFY(guide() == nullptr);
    QVERIFY(frame() == nullptr);
    QVERIFY(ratings()->hasFocus());
  }

  void tab_visits_every_part_of_every_page_data() {
    QTest::addColumn<int>("page");
    QTest::addColumn<QString>("language");
    for (int page = 0; page < page_count; ++page) {
      QTest::addRow("page %d in English", page) << page << "en";
      QTest::addRow("page %d in Chinese", page) << page << "zh_CN";
    }
  }
  void tab_visits_every_part_of_every_page() {
    QFETCH(int, page);
    QFETCH(QString, language);
    apply_language(language);
    window_->show_page(static_cast<Page>(page));
    QTest::qWait(30);
    start();
    QSet<QString> visited;
    for (int k = 0; k < 60; ++k) {
      verify_explains(guide()->current());
      visited.insert(guide()->current());
      QTest::keyClick(guide(), Qt::Key_Tab);
      QTest::qWait(1);
    }
    for (QWidget* part : visible_spots(window_.get()))
      QVERIFY2(visited.contains(spot_of(part)), qPrintable(spot_of(part)));
    QVERIFY(visited.size() >= 4);
  }

  void arrows_go_there_and_back() {
    start();
    const QString first = guide()->current();
    QTest::keyClick(guide(), Qt::Key_Right);
    QVERIFY(guide()->current() != first);
    QTest::keyClick(guide(), Qt::Key_Left);
    QCOMPARE(guide()->current(), first);
  }

  void the_pointer_explains_what_is_under_it() {
    start();
    for (const QString& name :
         {QStringLiteral("guess"), QStringLiteral("play_button"), QStringLiteral("now_section")}) {
      QTest::mouseMove(guide(), visible_rect_in(window_.get(), spot(name)).center());
      verify_explains(name);
    }
  }

  void keys_and_clicks_do_nothing_else() {
    start();
    QTest::keyClick(guide(), Qt::Key_Space);
    QTest::keyClick(guide(), Qt::Key_BracketRight);
    QVERIFY(!window_->player().is_playing());
    QTest::mouseClick(guide(), Qt::LeftButton, {},
                      visible_rect_in(window_.get(), spot("play_button")).center());
    QVERIFY(!window_->player().is_playing());
    QCOMPARE(guide()->current(), QStringLiteral("play_button"));
  }

  void it_follows_the_window() {
    start();
    window_->resize(1100, 740);
    QTest::qWait(30);
    QCOMPARE(guide()->size(), window_->size());
    verify_explains(QStringLiteral("ratings"));
  }
};

}  // namespace lora::app

QTEST_MAIN(lora::app::SpotGuideTest)
#include "spot_guide_test.moc"
