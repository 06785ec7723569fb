// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A teacher fills in the classroom dialog and saves it.
#include "app/classroom/classroom_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QtTest>

#include "app/classroom/classroom_file.h"

namespace lora::app {

class ClassroomDialogTest : public QObject {
  Q_OBJECT

  std::unique_ptr<ClassroomDialog> dialog_;
  template <typename T>
  T* find(const char* name) {
    return dialog_->findChild<T*>(QString::fromLatin1(name));
  }
  void open(const ClassroomSettings& settings) {
    dialog_ = std::make_unique<ClassroomDialog>(
        QVector<LessonEntry>{{QStringLiteral("01-ratings"), QStringLiteral("Ratings and tastes")},
                             {QStringLiteral("03-start"), QStringLiteral("The first numbers")}},
        settings, nullptr);
    dialog_->show();
    QVERIFY(QTest::qWaitForWindowExposed(dialog_.get()));
  }

 private slots:
  void what_is_filled_in_is_saved() {
    open({});
    find<QComboBox>("class_lesson")->setCurrentIndex(1);
    QTest::keyClicks(find<QLineEdit>("class_step"), QStringLiteral("zero"));
    QTest::mouseClick(find<QCheckBox>("class_lock"), Qt::LeftButton, {},
                      QPoint(8, find<QCheckBox>("class_lock")->height() / 2));
    find<QComboBox>("class_theme")->setCurrentIndex(4);
    find<QComboBox>("class_language")->setCurrentIndex(2);
    find<QCheckBox>("class_with_seed")->setChecked(true);
    find<QSpinBox>("class_seed")->setValue(42);
    auto* parts = find<QListWidget>("class_parts");
    for (int row = 0; row < parts->count(); ++row) {
      if (parts->item(row)->data(Qt::UserRole) == QStringLiteral("taste_map"))
        parts->item(row)->setCheckState(Qt::Checked);
    }
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("class.loraclass"));
    QVERIFY(dialog_->save_to(path));
    const auto saved = read_classroom(path);
    QVERIFY(saved.has_value());
    ClassroomSettings wanted;
    wanted.lesson = QStringLiteral("03-start");
    wanted.step = QStringLiteral("zero");
    wanted.lock = true;
    wanted.theme = QStringLiteral("projector");
    wanted.language = QStringLiteral("zh_CN");
    wanted.seed = 42;
    wanted.hidden = {QStringLiteral("taste_map")};
    QCOMPARE(*saved, wanted);
    QVERIFY(find<QLabel>("class_saved")->isVisible());
    QVERIFY(find<QLabel>("class_saved")->text().contains(QStringLiteral("class.loraclass")));
  }

  void settings_come_back_into_the_dialog() {
    ClassroomSettings settings;
    settings.lesson = QStringLiteral("/home/teacher/my lesson");
    settings.present = true;
    settings.hidden = {QStringLiteral("guess"), QStringLiteral("now_section")};
    settings.seed = 3;
    open(settings);
    QCOMPARE(dialog_->settings(), settings);
  }

  void a_typed_title_is_the_chapter_and_anything_else_a_folder() {
    open({});
    find<QComboBox>("class_lesson")->setEditText(QStringLiteral("Ratings and tastes"));
    QCOMPARE(dialog_->settings().lesson, QStringLiteral("01-ratings"));
    find<QComboBox>("class_lesson")->setEditText(QStringLiteral("my-lesson"));
    QCOMPARE(dialog_->settings().lesson, QStringLiteral("my-lesson"));
  }

  void it_can_be_tried_here() {
    open({});
    int tried = 0;
    connect(dialog_.get(), &ClassroomDialog::try_requested, this,
            [&](const ClassroomSettings& settings) { tried += settings.present ? 1 : 0; });
    find<QCheckBox>("class_present")->setChecked(true);
    QTest::mouseClick(find<QPushButton>("class_try"), Qt::LeftButton);
    QCOMPARE(tried, 1);
    QVERIFY(!dialog_->isVisible());
  }
};

}  // namespace lora::app

QTEST_MAIN(lora::app::ClassroomDialogTest)
#include "classroom_dialog_test.moc"
