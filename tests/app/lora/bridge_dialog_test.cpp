// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lora/bridge_dialog.h"

#include <QPushButton>
#include <QSet>
#include <QSettings>
#include <QSlider>
#include <QTemporaryDir>
#include <QtTest>

#include "app/exporting/picture.h"
#include "app/lora/bridge_view.h"
#include "app/theme/motion.h"
#include "core/lora/lora_trainer.h"
#include "core/lora/trick_reader.h"
#include "tests/app/exporting/slide_type.h"

namespace lora::app {

class BridgeDialogTest : public QObject {
  Q_OBJECT

  QTemporaryDir settings_;

  static WordFocus focus() {
    const auto model = std::make_shared<const ToyModel>(ToyLanguage::english);
    const auto problem = make_lora_problem(model, {}).value();
    LoraTrainer trainer(problem, LoraSettings{});
    const auto snapshot = std::make_shared<const LoraSnapshot>(trainer.snapshot());
    return WordFocus::at(std::make_shared<const LoraFrame>(snapshot, problem), 0, 0);
  }
  static QImage picture(BridgeDialog& dialog) {
    return render_image(dialog.view(), 1.0, PictureBackground::white, current_theme()).value();
  }

 private slots:
  void initTestCase() {
    QCoreApplication::setOrganizationName(QStringLiteral("lora-cinema-test"));
    QCoreApplication::setApplicationName(QStringLiteral("bridge-dialog-test"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings_.path());
    set_less_motion(false);
  }

  void buttons_and_slider_walk_through_four_stages() {
    BridgeDialog dialog(focus(), nullptr);
    dialog.show();
    auto* slider = dialog.findChild<QSlider*>(QStringLiteral("bridge_slider"));
    auto* next = dialog.findChild<QPushButton*>(QStringLiteral("bridge_next"));
    QVector<QImage> stages = {picture(dialog)};
    for (int stage = 1; stage <= 3; ++stage) {
      QTest::mouseClick(next, Qt::LeftButton);
      QTRY_COMPARE(dialog.view().stage(), double(stage));
      stages << picture(dialog);
    }
    QVERIFY(!next->isEnabled());
    for (int k = 1; k < 4; ++k) QVERIFY(stages[k] != stages[k - 1]);
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Home);
    QCOMPARE(dialog.view().stage(), 0.0);
    QTest::keyClick(slider, Qt::Key_Right);
    QVERIFY(dialog.view().stage() > 0.0);
  }

  void pictures_jump_where_less_motion_is_wanted() {
    set_less_motion(true);
    BridgeDialog dialog(focus(), nullptr);
    dialog.show();
    QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("bridge_next")), Qt::LeftButton);
    QCOMPARE(dialog.view().stage(), 1.0);
    set_less_motion(false);
    QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("bridge_next")), Qt::LeftButton);
    QVERIFY(dialog.view().stage() < 2.0);
    QTRY_COMPARE(dialog.view().stage(), 2.0);
  }

  void every_stage_has_a_caption_and_type_for_a_slide() {
    BridgeDialog dialog(focus(), nullptr);
    QSet<QString> captions;
    for (double stage : {0.0, 1.0, 2.0, 3.0}) {
      dialog.view().set_stage(stage);
      captions << dialog.view().export_caption();
      const double points = slide_points(dialog.view());
      QVERIFY2(points > 17.99, qPrintable(QString::number(points)));
    }
    QCOMPARE(captions.size(), 4);
  }
};

}  // namespace lora::app

QTEST_MAIN(lora::app::BridgeDialogTest)
#include "bridge_dialog_test.moc"
