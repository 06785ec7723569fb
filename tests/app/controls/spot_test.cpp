// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Parts are found by name, and the frame stays around them whatever the window does.
#include "app/controls/spot.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtTest>

namespace lora::app {

class SpotTest : public QObject {
  Q_OBJECT

  std::unique_ptr<QWidget> window_;
  QStackedWidget* pages_ = nullptr;
  QPushButton* play_ = nullptr;
  QLabel* chart_ = nullptr;

  bool is_framed(const SpotFrame& frame, const QWidget* part) {
    const QRect place(part->mapTo(window_.get(), QPoint(0, 0)), part->size());
    return frame.frames().size() == 1 && frame.frames().first().contains(place.intersected(window_->rect()));
  }

 private slots:
  void init() {
    window_ = std::make_unique<QWidget>();
    pages_ = new QStackedWidget(window_.get());
    auto* first = new QWidget;
    play_ = new QPushButton(QStringLiteral("Play"), first);
    set_spot(play_, "play_button");
    auto* column = new QVBoxLayout(first);
    column->addStretch(1);
    column->addWidget(play_);
    chart_ = new QLabel(QStringLiteral("chart"));
    set_spot(chart_, "chart");
    pages_->addWidget(first);
    pages_->addWidget(chart_);
    (new QVBoxLayout(window_.get()))->addWidget(pages_);
    window_->resize(400, 300);
    window_->show();
    QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
  }

  void only_what_is_visible_is_found() {
    QCOMPARE(find_spot(window_.get(), "play_button"), play_);
    QCOMPARE(find_spot(window_.get(), "chart"), nullptr);
    QCOMPARE(find_spot(window_.get(), "no_such_part"), nullptr);
    pages_->setCurrentIndex(1);
    QCOMPARE(find_spot(window_.get(), "play_button"), nullptr);
    QCOMPARE(find_spot(window_.get(), "chart"), chart_);
    QCOMPARE(visible_spots(window_.get()), QVector<QWidget*>{chart_});
  }

  void the_part_around_a_widget() {
    auto* inside = new QLabel(chart_);
    QCOMPARE(spot_around(inside), chart_);
    QCOMPARE(spot_around(chart_), chart_);
    QCOMPARE(spot_around(pages_), nullptr);
  }

  void the_frame_follows() {
    SpotFrame frame(window_.get());
    QVERIFY(!frame.isVisible());
    frame.set_widgets({play_});
    QVERIFY(frame.isVisible());
    QVERIFY(is_framed(frame, play_));
    const QRect before = frame.frames().first();
    window_->resize(600, 500);
    QTRY_VERIFY(frame.frames().first() != before);
    QVERIFY(is_framed(frame, play_));
    QCOMPARE(frame.geometry(), window_->rect());
    pages_->setCurrentIndex(1);
    QTRY_VERIFY(!frame.isVisible());
    pages_->setCurrentIndex(0);
    QTRY_VERIFY(frame.isVisible());
    frame.clear();
    QVERIFY(!frame.isVisible());
  }

  void a_name_is_framed_as_soon_as_its_page_comes() {
    SpotFrame frame(window_.get());
    frame.set_spots({QStringLiteral("chart")});
    QVERIFY(!frame.isVisible());
    pages_->setCurrentIndex(1);
    QTRY_VERIFY(frame.isVisible());
    QVERIFY(is_framed(frame, chart_));
  }

  void a_part_that_goes_away_leaves_no_frame() {
    SpotFrame frame(window_.get());
    frame.set_widgets({play_});
    delete play_;
    window_->resize(500, 400);
    QTRY_VERIFY(!frame.isVisible());
  }

  void clicks_go_through_the_frame() {
    SpotFrame frame(window_.get());
    frame.set_widgets({play_});
    QSignalSpy pressed(play_, &QPushButton::clicked);
    const QPoint place = play_->mapTo(window_.get(), play_->rect().center());
    QCOMPARE(window_->childAt(place), play_);
    QTest::mouseClick(window_->childAt(place), Qt::LeftButton);
    QCOMPARE(pressed.size(), 1);
  }

  void a_scrolled_away_part_is_revealed_and_only_its_seen_end_framed() {
    auto* area = new QScrollArea(window_.get());
    auto* content = new QWidget;
    content->resize(300, 2000);
    auto* part = new QLabel(content);
    part->setGeometry(10, 1500, 100, 40);
    set_spot(part, "far_part");
    area->setWidget(content);
    area->setGeometry(0, 0, 320, 200);
    area->show();
    SpotFrame frame(window_.get());
    frame.set_spots({QStringLiteral("far_part")});
    QVERIFY(!frame.isVisible());
    reveal_spot(part);
    QTRY_VERIFY(frame.isVisible());
    QVERIFY(window_->rect().contains(frame.frames().first()));
  }
};

}  // namespace lora::app

QTEST_MAIN(lora::app::SpotTest)
#include "spot_test.moc"
