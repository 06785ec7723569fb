// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A desktop with 16 point type on a laptop: everything grows with it, fits, and can be read.
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include "app/controls/elided_label.h"
#include "app/controls/segmented_switch.h"
#include "tests/app/shell/window_fixture.h"

namespace lora::app {

class LargeTextTest : public QObject {
  Q_OBJECT

  std::unique_ptr<CleanProfile> profile_;
  std::unique_ptr<MainWindow> window_;

  static QString place_of(const QWidget* widget) {
    QStringList names;
    for (const QWidget* at = widget; at != nullptr; at = at->parentWidget())
      names.prepend(QString::fromLatin1(at->metaObject()->className()) + u'#' + at->objectName());
    return names.join(QStringLiteral(" > "));
  }
  QStringList cut_texts() {
    QStringList cut;
    for (QWidget* widget : window_->findChildren<QWidget*>()) {
      if (!widget->isVisibleTo(window_.get())) continue;
      const auto* label = qobject_cast<QLabel*>(widget);
      const bool is_button = qobject_cast<QAbstractButton*>(widget) != nullptr;
      if (qobject_cast<ElidedLabel*>(widget) != nullptr || (label == nullptr && !is_button)) continue;
      if (label != nullptr && label->text().isEmpty()) continue;
      // The board lays its headings out by itself, and elides them there.
      if (widget->parentWidget()->inherits("lora::app::FactorBoard")) continue;
      const bool wraps = label != nullptr && label->wordWrap();
      const bool fits = wraps ? widget->height() >= label->heightForWidth(widget->width())
                              : widget->width() >= widget->minimumSizeHint().width();
      if (!fits) cut << place_of(widget);
    }
    return cut;
  }

 private slots:
  void initTestCase() {
    QFont font = QApplication::font();
    font.setPointSizeF(16);
    QApplication::setFont(font);
    profile_ = std::make_unique<CleanProfile>();
    QCOMPARE(QApplication::font().pointSizeF(), 16.0);
  }

  void it_fits_on_a_laptop_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("page");
    for (int page = 0; page < page_count; ++page) {
      QTest::addRow("English, page %d", page) << "en" << page;
      QTest::addRow("Chinese, page %d", page) << "zh_CN" << page;
    }
  }
  void it_fits_on_a_laptop() {
    QFETCH(QString, language);
    QFETCH(int, page);
    apply_language(language);
    window_ = open_window();
    window_->show_page(static_cast<Page>(page));
    window_->resize(1366, 768);
    QTest::qWait(100);
    const QString pictures = qEnvironmentVariable("LORA_TEST_PICTURES");
    if (!pictures.isEmpty())
      window_->grab().save(QStringLiteral("%1/large_%2_%3.png").arg(pictures, language).arg(page));
    const QStringList cut = cut_texts();
    const QSize size = window_->size();
    close_window(window_);
    apply_language(QStringLiteral("en"));
    QCOMPARE(size, QSize(1366, 768));
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
  }
};

}  // namespace lora::app

QTEST_MAIN(lora::app::LargeTextTest)
#include "large_text_test.moc"
