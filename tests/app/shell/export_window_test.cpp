// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Export from the window, by its keys; and everything on every page, in the other language.
#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QSettings>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest>

#include "app/exporting/export_dialog.h"
#include "app/exporting/export_files.h"
#include "app/exporting/export_language.h"
#include "app/exporting/export_picture.h"
#include "app/exporting/export_settings.h"
#include "app/lora/lora_page.h"
#include "app/shell/language.h"
#include "app/shell/main_window.h"
#include "app/shell/workspace.h"
#include "app/theme/theme.h"

namespace lora::app {

class ExportWindowTest : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;
  std::unique_ptr<MainWindow> window_;

  /// Does something with the dialog as soon as it is there, and closes it.
  void with_dialog(const std::function<void(ExportDialog&)>& look) {
    auto* timer = new QTimer(window_.get());
    connect(timer, &QTimer::timeout, window_.get(), [this, timer, look] {
      auto* dialog = window_->findChild<ExportDialog*>();
      if (!dialog || !dialog->isVisible() || !dialog->is_up_to_date()) return;
      timer->stop();
      look(*dialog);
      QTest::keyClick(dialog, Qt::Key_Escape);
    });
    timer->start(20);
  }

 private slots:
  void initTestCase() {
    QCoreApplication::setOrganizationName(QStringLiteral("lora-cinema-test"));
    QCoreApplication::setApplicationName(QStringLiteral("export-window-test"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder_.path());
    apply_language(QStringLiteral("en"));
    apply_theme(ThemeId::light);
  }
  void init() {
    QSettings().clear();
    window_ = std::make_unique<MainWindow>();
    window_->open(QStringLiteral("two-tastes"));
    window_->show();
    QVERIFY(QTest::qWaitForWindowActive(window_.get()));
    QTRY_VERIFY(window_->player().frame());
  }
  void cleanup() { window_.reset(); }

  void ctrl_e_opens_the_dialog_with_all_of_the_page() {
    bool seen = false;
    with_dialog([&](ExportDialog& dialog) {
      seen = true;
      QVERIFY(dialog.bytes()->startsWith("\x89PNG"));
      QVERIFY(!dialog.save_to(folder_.filePath(QStringLiteral("chart.png"))));
      QCOMPARE(QImage(folder_.filePath(QStringLiteral("chart.png"))).size(), QSize(2560, 1440));
    });
    QTest::keyClick(window_.get(), Qt::Key_E, Qt::ControlModifier);
    QVERIFY(seen);
    QVERIFY(window_->findChild<ExportDialog*>() == nullptr);
  }

  void ctrl_shift_c_copies_what_has_the_keyboard() {
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(window_.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(data->imageData().value<QImage>().size(), QSize(2560, 1440));
    QVERIFY(QSvgRenderer(data->data(QStringLiteral("image/svg+xml"))).isValid());
    // The ratings have the focus at the start.
    QVERIFY2(data->text().contains(QLatin1String("\nAna\t5\t")), qPrintable(data->text()));
  }

  void everything_on_every_page_is_exported_in_the_other_language() {
    for (int page = 0; page < page_count; ++page) {
      window_->show_page(static_cast<Page>(page));
      QCoreApplication::processEvents();
      Workspace& work = window_->shown();
      const auto things = work.exportables();
      for (const Exportable* thing : things) {
        const QString title = thing->export_title();
        ExportOptions options;
        options.scale = 1.0;
        {
          const ExportLanguage language(QStringLiteral("zh_CN"), work.shown_page());
          const auto png = export_bytes(*thing, ExportFormat::png, options);
          QVERIFY2(QImage::fromData(*png, "PNG").size() == QSize(1280, 720), qPrintable(title));
          QVERIFY2(QSvgRenderer(export_svg(*thing, options)).isValid(), qPrintable(title));
        }
        QCOMPARE(thing->export_title(), title);
      }
      // The page itself, as it is.
      const PageExportable whole(work.shown_page());
      QVERIFY(export_svg(whole, {}).size() > 1000);
    }
  }

  void a_picture_in_chinese_does_not_start_the_tiny_model_over() {
    window_->show_page(Page::lora);
    LoraPage& page = window_->shown().lora();
    page.player().step();
    QTRY_VERIFY(page.player().kept_count() > 1);
    const std::size_t kept = page.player().kept_count();
    {
      const ExportLanguage language(QStringLiteral("zh_CN"), window_->shown().shown_page());
      QVERIFY(ExportLanguage::is_active());
    }
    QCoreApplication::processEvents();
    QCOMPARE(page.player().kept_count(), kept);
  }
};

}  // namespace lora::app

QTEST_MAIN(lora::app::ExportWindowTest)
#include "export_window_test.moc"
