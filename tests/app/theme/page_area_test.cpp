// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/page_area.h"

#include <QtTest>

namespace lora::app {
namespace {

/// Asks for another height each time it is asked: QScrollArea alone would never come to an end with it.
class Undecided : public QWidget {
 public:
  Undecided() {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
  }
  int heightForWidth(int) const override { return 500 + 100 * (++asked_ % 3); }

 private:
  mutable int asked_ = 0;
};

}  // namespace

class PageAreaTest : public QObject {
  Q_OBJECT
 private slots:
  void a_content_that_never_decides_is_shown_all_the_same() {
    PageArea area;
    area.setWidgetResizable(true);
    area.setWidget(new Undecided);
    area.resize(300, 200);
    area.show();
    QCoreApplication::processEvents();
    area.resize(320, 220);
    QVERIFY(area.widget()->height() >= 500);
    QCOMPARE(area.widget()->width(), area.viewport()->width());
  }

  void a_content_that_grows_later_still_gets_its_height() {
    PageArea area;
    area.setWidgetResizable(true);
    auto* content = new QWidget;
    area.setWidget(content);
    area.resize(300, 200);
    area.show();
    for (int height = 300; height < 3000; height += 100) {
      content->setMinimumHeight(height);
      QCoreApplication::processEvents();
      QCOMPARE(content->height(), height);
    }
  }
};

}  // namespace lora::app

QTEST_MAIN(lora::app::PageAreaTest)
#include "page_area_test.moc"
