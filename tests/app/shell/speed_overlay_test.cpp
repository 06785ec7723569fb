// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The overlay that says what "live" costs: shown from the View menu, remembered, in both languages.
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include "app/playback/frame_meter.h"
#include "app/shell/actions.h"
#include "app/shell/language.h"
#include "app/shell/main_window.h"
#include "app/theme/theme.h"
#include "app/training/training_player.h"

namespace lora::app {

class SpeedOverlayTest : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;
  std::unique_ptr<MainWindow> window_;

  void open() {
    window_ = std::make_unique<MainWindow>();
    window_->open(QStringLiteral("two-tastes"));
    window_->show();
    QTRY_VERIFY(window_->player().kept_count() > 0);
  }
  QLabel* overlay() { return window_->findChild<QLabel*>(QStringLiteral("speed_overlay")); }
  QAction* action() { return window_->findChild<Actions*>()->speed; }

 private slots:
  void initTestCase() {
    QCoreApplication::setOrganizationName(QStringLiteral("lora-cinema-test"));
    QCoreApplication::setApplicationName(QStringLiteral("speed-overlay-test"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder_.path());
    apply_theme(ThemeId::light);
  }

  void init() {
    QSettings().clear();
    apply_language(QStringLiteral("en"));
    open();
  }

  void cleanup() {
    window_.reset();
    apply_language(QStringLiteral("en"));
  }

  void is_shown_by_its_action_and_hidden_again() {
    QVERIFY(!overlay()->isVisible());
    QVERIFY(action()->isCheckable());
    QVERIFY(!action()->shortcut().isEmpty());
    action()->trigger();
    QVERIFY(overlay()->isVisible());
    QVERIFY(!overlay()->accessibleName().isEmpty());
    QVERIFY(overlay()->parentWidget()->rect().contains(overlay()->geometry()));
    action()->trigger();
    QVERIFY(!overlay()->isVisible());
  }

  void is_remembered() {
    action()->trigger();
    window_.reset();
    open();
    QVERIFY(action()->isChecked());
    QVERIFY(overlay()->isVisible());
  }

  void says_what_frames_cost_while_training() {
    action()->trigger();
    const QString idle = overlay()->text();
    window_->player().play();
    QTRY_VERIFY_WITH_TIMEOUT(overlay()->text().contains(QStringLiteral("frames/s")), 20'000);
    QVERIFY(overlay()->text().contains(QStringLiteral("steps/s")));
    QCOMPARE(overlay()->accessibleDescription(), overlay()->text());
    window_->player().pause();
    QTRY_COMPARE(overlay()->text(), idle);
  }

  void speaks_the_language_of_the_app() {
    action()->trigger();
    const QString text = action()->text();
    apply_language(QStringLiteral("zh_CN"));
    QTRY_VERIFY(!overlay()->text().isEmpty());
    apply_language(QStringLiteral("en"));
    QTRY_COMPARE(action()->text(), text);
  }

  void a_frame_is_measured_once_it_is_painted() {
    FrameMeter meter(window_->player());
    QSignalSpy measured(&meter, &FrameMeter::measured);
    window_->player().step();
    QTest::qWait(100);
    QCOMPARE(measured.size(), 0);  // without a window
    meter.set_window(window_.get());
    window_->player().step();
    QTRY_COMPARE(measured.size(), 1);
    const auto cost = measured[0][0].value<FrameCost>();
    QVERIFY(cost.built_ms > 0 && cost.painted_ms > 0);
  }
};

}  // namespace lora::app

QTEST_MAIN(lora::app::SpeedOverlayTest)
#include "speed_overlay_test.moc"
