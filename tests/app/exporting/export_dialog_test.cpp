// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The export dialog by real clicks and keys.
#include "app/exporting/export_dialog.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

#include "app/charts/chart_view.h"
#include "app/exporting/export_language.h"
#include "app/exporting/export_preview.h"
#include "app/exporting/export_settings.h"
#include "app/exporting/mp4_writer.h"
#include "app/shell/language.h"

namespace lora::app {
namespace {

/// A chart that says its title in the language that is set, as the pages' charts do.
class Chart : public ChartView {
 public:
  explicit Chart(const QString& name, QWidget* parent) : ChartView(parent), name_(name) { make(); }

 protected:
  void changeEvent(QEvent* event) override {
    ChartView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) make();
  }

 private:
  void make() {
    ChartSpec spec;
    spec.name = name_;
    spec.title = QCoreApplication::translate("ErrorChart", "Error while training");
    spec.x.key = QStringLiteral("step");
    ChartSeries series{QStringLiteral("rmse"), QStringLiteral("error")};
    series.points = {{0, 2}, {1, 1}, {2, 0.5}};
    spec.series.append(series);
    set_spec(spec);
  }
  QString name_;
};

}  // namespace

class ExportDialogTest : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;
  std::unique_ptr<QWidget> page_;
  Chart* first_ = nullptr;
  Chart* second_ = nullptr;
  std::unique_ptr<ExportDialog> dialog_;

  QListWidget& list() { return *dialog_->findChild<QListWidget*>(); }
  QComboBox& formats() {
    // The only one that is not in the settings.
    for (QComboBox* combo : dialog_->findChildren<QComboBox*>()) {
      if (combo->parentWidget() == dialog_.get()) return *combo;
    }
    throw std::logic_error("no list of formats");
  }
  void choose_format(ExportFormat format) {
    QComboBox& combo = formats();
    const int wanted = combo.findData(int(format));
    QVERIFY(wanted >= 0);
    combo.setFocus();
    while (combo.currentIndex() < wanted) QTest::keyClick(&combo, Qt::Key_Down);
    while (combo.currentIndex() > wanted) QTest::keyClick(&combo, Qt::Key_Up);
  }
  QComboBox& setting(const QString& first_entry) {
    for (QComboBox* combo : dialog_->settings().findChildren<QComboBox*>()) {
      if (combo->itemText(0) == first_entry) return *combo;
    }
    throw std::logic_error("no such setting");
  }
  static ExportMovie movie() {
    return {QStringLiteral("training"), [] { return QStringLiteral("film"); }, 20,
            [](int) {
              auto picture = std::make_unique<Chart>(QStringLiteral("frame"), nullptr);
              return std::unique_ptr<Exportable>(std::move(picture));
            }};
  }

  void open() {
    dialog_ = std::make_unique<ExportDialog>(
        ExportOffer{QStringLiteral("Deck"), {first_, second_}, {movie()}, page_.get()});
    dialog_->show();
    QVERIFY(QTest::qWaitForWindowExposed(dialog_.get()));
    QTRY_VERIFY(dialog_->is_up_to_date());
  }

 private slots:
  void initTestCase() {
    QCoreApplication::setOrganizationName(QStringLiteral("lora-cinema-test"));
    QCoreApplication::setApplicationName(QStringLiteral("export-dialog-test"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder_.path());
    apply_language(QStringLiteral("en"));
  }
  void init() {
    QSettings().clear();
    page_ = std::make_unique<QWidget>();
    page_->resize(600, 300);
    first_ = new Chart(QStringLiteral("first"), page_.get());
    second_ = new Chart(QStringLiteral("second"), page_.get());
    open();
  }
  void cleanup() {
    dialog_.reset();
    page_.reset();
  }

  void the_preview_is_the_file() {
    QCOMPARE(list().count(), 4);
    const QImage file = QImage::fromData(*dialog_->bytes(), "PNG");
    QCOMPARE(file.size(), QSize(2560, 1440));
    QCOMPARE(dialog_->preview().image().convertToFormat(file.format()), file);
    QComboBox& size = setting(QStringLiteral("Whole slide, 16:9"));
    size.setFocus();
    QTest::keyClick(&size, Qt::Key_Down);
    QTRY_VERIFY(dialog_->is_up_to_date());
    QCOMPARE(dialog_->preview().image().size(), QSize(1280, 1440));
    QCOMPARE(QImage::fromData(*dialog_->bytes(), "PNG").size(), QSize(1280, 1440));
  }

  void every_format_is_made() {
    choose_format(ExportFormat::svg);
    QVERIFY(dialog_->bytes()->contains("<svg"));
    choose_format(ExportFormat::pdf);
    QVERIFY(dialog_->bytes()->startsWith("%PDF"));
    choose_format(ExportFormat::csv);
    QVERIFY(dialog_->bytes()->startsWith("step,rmse\n0,2\n"));
    QTRY_VERIFY(dialog_->is_up_to_date());
    QVERIFY(dialog_->preview().text().startsWith(QLatin1String("step,rmse")));
    choose_format(ExportFormat::pptx);
    QVERIFY(dialog_->bytes()->startsWith("PK"));
    list().setCurrentRow(2);  // the page has no numbers
    QCOMPARE(formats().findData(int(ExportFormat::csv)), -1);
    list().setCurrentRow(3);
    QCOMPARE(formats().count(), find_ffmpeg().isEmpty() ? 1 : 2);
    QVERIFY(dialog_->bytes()->startsWith("GIF89a"));
  }

  void the_language_of_the_file_is_not_the_programs() {
    choose_format(ExportFormat::svg);
    QVERIFY(dialog_->bytes()->contains("Error while training"));
    QComboBox& language = setting(QStringLiteral("English"));
    language.setFocus();
    QTest::keyClick(&language, Qt::Key_Down);
    QTRY_VERIFY(dialog_->is_up_to_date());
    QVERIFY(!dialog_->bytes()->contains("Error while training"));
    QVERIFY(dialog_->bytes()->contains(QStringLiteral("误差").toUtf8()));
    // The page speaks English again.
    QCOMPARE(first_->spec().title, QStringLiteral("Error while training"));
    QCOMPARE(dialog_->windowTitle(), QStringLiteral("Export"));
    bool told = false;  // what is said about the file is in the program's language
    for (const QLabel* label : dialog_->findChildren<QLabel*>())
      told |= label->text().contains(QLatin1String(" mm"));
    QVERIFY(told);
    QCoreApplication::processEvents();
    QCOMPARE(first_->spec().title, QStringLiteral("Error while training"));
  }

  void several_things_become_several_files() {
    QTest::keyClick(&list(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(list().selectedItems().size(), 2);
    const QString target = folder_.filePath(QStringLiteral("several"));
    QVERIFY(QDir().mkpath(target));
    QVERIFY(!dialog_->save_all_to(target));
    QCOMPARE(QDir(target).entryList(QDir::Files), QStringList({"first.png", "second.png"}));
  }

  void a_file_that_cannot_be_written_leaves_nothing() {
    const auto error = dialog_->save_to(folder_.filePath(QStringLiteral("missing/x.png")));
    QVERIFY(error);
    QCOMPARE(error->code, ErrorCode::file_unwritable);
    QVERIFY(!QFileInfo::exists(folder_.filePath(QStringLiteral("missing"))));
  }

  void copying_by_its_button_gives_three_formats() {
    for (QPushButton* button : dialog_->findChildren<QPushButton*>()) {
      if (button->text().contains(QLatin1String("slides"))) QTest::mouseClick(button, Qt::LeftButton);
    }
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(data->hasImage());
    QVERIFY(data->hasFormat(QStringLiteral("image/svg+xml")));
    QVERIFY(data->text().startsWith(QLatin1String("step\trmse")));
  }

  void choices_are_there_the_next_time() {
    choose_format(ExportFormat::pdf);
    QComboBox& background = setting(QStringLiteral("Light"));
    background.setFocus();
    QTest::keyClick(&background, Qt::Key_Down);
    QTest::keyClick(dialog_.get(), Qt::Key_Escape);
    QVERIFY(!dialog_->isVisible());
    open();
    QCOMPARE(dialog_->format(), ExportFormat::pdf);
    QCOMPARE(dialog_->settings().options().background, ExportBackground::dark);
  }
};

}  // namespace lora::app

QTEST_MAIN(lora::app::ExportDialogTest)
#include "export_dialog_test.moc"
