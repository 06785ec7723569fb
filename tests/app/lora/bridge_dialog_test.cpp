// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lora/bridge_dialog.h"

#include <QPushButton>
#include <QSlider>
#include <QtTest>

#include "app/exporting/picture.h"
#include "app/lora/bridge_view.h"
#include "core/lora/lora_trainer.h"
#include "core/lora/trick_reader.h"

namespace lora::app {

class BridgeDialogTest : public QObject {
  Q_OBJECT

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
};

}  // namespace lora::app

QTEST_MAIN(lora::app::BridgeDialogTest)
#include "bridge_dialog_test.moc"
