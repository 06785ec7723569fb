// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/motion.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

namespace lora::app {

class MotionTest : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;

  /// What the desktop's own program will say.
  void desktop_says(const QByteArray& answer) {
    QFile program(folder_.filePath(QStringLiteral("gsettings")));
    QVERIFY(program.open(QIODevice::WriteOnly));
    program.write("#!/bin/sh\necho " + answer + "\n");
    program.close();
    QVERIFY(program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
  }

 private slots:
  void initTestCase() {
    QCoreApplication::setOrganizationName(QStringLiteral("lora-cinema-test"));
    QCoreApplication::setApplicationName(QStringLiteral("motion-test"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder_.path());
    qputenv("XDG_CONFIG_HOME", folder_.path().toLocal8Bit());
    qputenv("XDG_CONFIG_DIRS", folder_.path().toLocal8Bit());
    qputenv("PATH", folder_.path().toLocal8Bit());
  }
  void init() { QSettings().clear(); }

  void without_a_choice_the_desktop_decides() {
#ifndef Q_OS_LINUX
    QSKIP("this desktop is asked in another way");
#endif
    QVERIFY(!wants_less_motion());  // no such program
    desktop_says("true");
    QVERIFY(!wants_less_motion());
    desktop_says("false");
    QVERIFY(wants_less_motion());
    desktop_says("true");
    QFile kde(folder_.filePath(QStringLiteral("kdeglobals")));
    QVERIFY(kde.open(QIODevice::WriteOnly));
    kde.write("[KDE]\nAnimationDurationFactor=0\n");
    kde.close();
    QVERIFY(wants_less_motion());
    QVERIFY(kde.remove());
  }

  void the_choice_counts_more_than_the_desktop() {
    desktop_says("false");
    set_less_motion(false);
    QVERIFY(!wants_less_motion());
    desktop_says("true");
    set_less_motion(true);
    QVERIFY(wants_less_motion());
  }
};

}  // namespace lora::app

QTEST_MAIN(lora::app::MotionTest)
#include "motion_test.moc"
