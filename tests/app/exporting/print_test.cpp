// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QFile>
#include <QPageSize>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>
#include <cmath>
#include <stdexcept>

#include "app/charts/chart_exportable.h"
#include "app/exporting/print_dialog.h"
#include "app/exporting/print_job.h"
#include "app/exporting/print_layout.h"

namespace lora::app {

class PrintTest : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir folder_;

  static ChartExportable chart(const char* name, QSizeF size = {480, 320}) {
    ChartSpec spec;
    spec.name = QLatin1String(name);
    spec.title = QLatin1String(name);
    ChartSeries series{QStringLiteral("rmse"), QStringLiteral("error")};
    series.points = {{0, 2}, {1, 1}, {2, 0.5}};
    spec.series.append(series);
    return ChartExportable(spec, size);
  }

  /// The PDF of the job on this paper, and the number of sheets it was said to have.
  std::pair<QByteArray, int> printed(const PrintJob& job, QPageSize::PageSizeId paper,
                                     QPageLayout::Orientation shape) {
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    const QString path = folder_.filePath(QStringLiteral("p.pdf"));
    printer.setOutputFileName(path);
    printer.setPageLayout(
        QPageLayout(QPageSize(paper), shape, QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter));
    const int sheets = print_pictures(printer, job);
    QFile file(path);
    return {file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray(), sheets};
  }

 private slots:
  void initTestCase() {
    QCoreApplication::setOrganizationName(QStringLiteral("lora-cinema-test"));
    QCoreApplication::setApplicationName(QStringLiteral("lora-cinema-test"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder_.path());
  }

  void a_single_picture_fills_the_sheet() {
    const auto places = place_pictures({{100, 50}}, {700, 1000}, 30);
    QCOMPARE(places.size(), std::size_t(1));
    QCOMPARE(places[0].sheet, 0);
    QCOMPARE(places[0].area, QRectF(0, 30, 700, 350));
  }

  void pictures_keep_their_shape_and_stay_on_their_sheets() {
    const QSizeF sheet(600, 800);
    const std::vector<QSizeF> sizes = {{500, 300}, {500, 300}, {1200, 300}, {50, 4000}, {10, 10}};
    const auto places = place_pictures(sizes, sheet, 30);
    QCOMPARE(places.size(), sizes.size());
    for (std::size_t k = 0; k < places.size(); ++k) {
      const QRectF area = places[k].area;
      QVERIFY(area.top() >= 30);
      QVERIFY(area.bottom() <= sheet.height() + 1e-9 && area.right() <= sheet.width() + 1e-9);
      QVERIFY(std::abs(area.width() * sizes[k].height() - area.height() * sizes[k].width()) < 1e-6);
      QVERIFY(area.width() <= sizes[k].width() + 1e-9);
      if (k == 0) continue;
      const bool below =
          places[k].sheet == places[k - 1].sheet && area.top() - 30 >= places[k - 1].area.bottom();
      QVERIFY(below || places[k].sheet == places[k - 1].sheet + 1);
    }
    QCOMPARE(places[1].sheet, 0);
    QCOMPARE(places[2].sheet, 1);
  }

  void a_picture_without_an_area_is_misuse() {
    QVERIFY_EXCEPTION_THROWN(place_pictures({{0, 5}}, {600, 800}, 30), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(place_pictures({{5, 5}}, {600, 20}, 30), std::invalid_argument);
  }

  void the_pdf_has_the_paper_and_vectors_data() {
    QTest::addColumn<int>("paper");
    QTest::addColumn<int>("shape");
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::newRow("A4") << int(QPageSize::A4) << int(QPageLayout::Portrait) << 595 << 842;
    QTest::newRow("A4 wide") << int(QPageSize::A4) << int(QPageLayout::Landscape) << 842 << 595;
    QTest::newRow("Letter") << int(QPageSize::Letter) << int(QPageLayout::Portrait) << 612 << 792;
  }
  void the_pdf_has_the_paper_and_vectors() {
    QFETCH(int, paper);
    QFETCH(int, shape);
    QFETCH(int, width);
    QFETCH(int, height);
    const ChartExportable picture = chart("error");
    const auto [pdf, sheets] = printed({QStringLiteral("two tastes"), {&picture}},
                                       QPageSize::PageSizeId(paper), QPageLayout::Orientation(shape));
    QCOMPARE(sheets, 1);
    static const QRegularExpression box(QStringLiteral(R"(/MediaBox \[0 0 ([0-9.]+) ([0-9.]+)\])"));
    const auto match = box.match(QString::fromLatin1(pdf));
    QVERIFY(match.hasMatch());
    QCOMPARE(int(std::lround(match.captured(1).toDouble())), width);
    QCOMPARE(int(std::lround(match.captured(2).toDouble())), height);
    QVERIFY(!pdf.contains("/Subtype /Image"));
    QVERIFY(pdf.contains("/FontFile"));
  }

  void many_pictures_take_several_sheets() {
    const ChartExportable picture = chart("error", {600, 400});
    const PrintJob job{QStringLiteral("two tastes"), {&picture, &picture, &picture, &picture, &picture}};
    const auto [pdf, sheets] = printed(job, QPageSize::A4, QPageLayout::Portrait);
    QCOMPARE(sheets, 3);
    QVERIFY(pdf.contains("/Count 3"));
  }

  void print_is_light_on_a_dark_screen() {
    const ChartExportable picture = chart("error");
    const PrintJob job{QStringLiteral("two tastes"), {&picture}};
    apply_theme(ThemeId::light);
    const qsizetype light = printed(job, QPageSize::A4, QPageLayout::Portrait).first.size();
    apply_theme(ThemeId::dark);
    const qsizetype dark = printed(job, QPageSize::A4, QPageLayout::Portrait).first.size();
    apply_theme(ThemeId::light);
    QCOMPARE(dark, light);
  }

  void nothing_to_print_is_no_sheet() {
    QCOMPARE(printed({QStringLiteral("x"), {}}, QPageSize::A4, QPageLayout::Portrait).second, 0);
  }

  void the_dialog_shows_the_page_or_one_picture() {
    const ChartExportable wide = chart("wide"), tall = chart("tall", {300, 700});
    std::vector<const Exportable*> pictures = {&wide, &tall};
    PrintDialog dialog(QStringLiteral("two tastes"), [&] { return pictures; });
    dialog.show();
    auto* preview = dialog.findChild<QPrintPreviewWidget*>();
    auto* what = dialog.findChild<QComboBox*>(QStringLiteral("print_what"));
    QCOMPARE(what->count(), 3);
    QCOMPARE(dialog.job().pictures.size(), std::size_t(2));
    QCOMPARE(dialog.printer().pageLayout().orientation(), QPageLayout::Portrait);
    QTRY_COMPARE(preview->pageCount(), 2);
    what->setCurrentIndex(1);
    QCOMPARE(dialog.job().pictures, std::vector<const Exportable*>{&wide});
    QCOMPARE(dialog.printer().pageLayout().orientation(), QPageLayout::Landscape);
    QTRY_COMPARE(preview->pageCount(), 1);
    what->setCurrentIndex(2);
    QCOMPARE(dialog.printer().pageLayout().orientation(), QPageLayout::Portrait);
    dialog.findChild<QComboBox*>(QStringLiteral("print_paper"))->setCurrentIndex(1);
    QCOMPARE(dialog.printer().pageLayout().pageSize().id(), QPageSize::Letter);
    // A picture that is gone meanwhile is not printed.
    pictures = {&wide};
    QVERIFY(dialog.job().pictures.empty());
  }
};

}  // namespace lora::app

QTEST_MAIN(lora::app::PrintTest)
#include "print_test.moc"
