// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBuffer>
#include <QPainter>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>
#include <clocale>
#include <limits>

#include "app/exporting/pptx_slide.h"
#include "app/exporting/pptx_workbook.h"
#include "app/exporting/pptx_writer.h"
#include "app/exporting/pptx_xml.h"
#include "tests/app/exporting/pptx_reader.h"
#include "tests/app/exporting/pptx_schema.h"

namespace lora::app {
namespace {

QByteArray png_of(int width, int height) {
  QImage image(width, height, QImage::Format_RGB32);
  image.fill(QColor(0xf7, 0xe9, 0xd7));
  QPainter(&image).fillRect(width / 4, height / 4, width / 2, height / 2, QColor(0x1f, 0x6f, 0xb2));
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  image.save(&buffer, "PNG");
  return bytes;
}

const QByteArray svg =
    R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 180"><rect width="320" height="180" fill="#f7e9d7"/><rect x="80" y="45" width="160" height="90" fill="#1f6fb2"/></svg>)";

DeckChart error_chart() {
  DeckChart chart;
  chart.x = {QStringLiteral("step")};
  chart.y = {QStringLiteral("RMSE in stars, log scale"), true};
  chart.y.number_format = QStringLiteral("0.00");
  DeckSeries train{QStringLiteral("error"), QColor(0xb4, 0x56, 0x0a)};
  for (int i = 0; i <= 30; ++i) train.points.append({double(i), 2.0 / (1 + i) + 0.1});
  train.points[12].setY(std::numeric_limits<double>::quiet_NaN());
  DeckSeries floor{QStringLiteral("SVD floor"), QColor(0x1f, 0x6f, 0xb2), DeckLine::dashed};
  floor.points = {{0, 0.1}, {30, 0.1}};
  DeckSeries hidden{QStringLiteral("hidden ratings"), QColor(0x2e, 0x7d, 0x5b), DeckLine::solid,
                    DeckMark::circle};
  for (const QPointF& point : train.points) hidden.points.append({point.x(), 0.5});
  chart.series = {train, floor, hidden};
  return chart;
}

DeckChart numbers_chart() {
  DeckChart chart;
  chart.x = {QStringLiteral("秩 r")};
  chart.y = {QStringLiteral("要存的数")};
  chart.categories = {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")};
  DeckSeries a{QStringLiteral("A（用户）"), QColor(0x1f, 0x6f, 0xb2)}, b = a, limit = a;
  b.name = QStringLiteral("B（电影）");
  b.color = QColor(0xb4, 0x56, 0x0a);
  limit.name = QStringLiteral("表格本身");
  limit.line = DeckLine::dashed;
  a.columns = b.columns = true;
  a.points = {{1, 6}, {2, 12}, {3, 18}};
  b.points = {{1, 8}, {2, 16}, {3, 24}};
  limit.points = {{1, 48}, {2, 48}, {3, 48}};
  chart.series = {a, b, limit};
  chart.note = QStringLiteral("从秩 4 起，A 和 B 存的数比表格本身还多。");
  return chart;
}

const QString nasty = QStringLiteral("A < B & \"C\" > 'D' \x01\x0b") + QChar(0xd800) + QStringLiteral(" ]]>");

Deck sample(const QString& language = QStringLiteral("en-US")) {
  Deck deck;
  deck.title = QStringLiteral("Two tastes: what a low rank is");
  deck.subtitle = QStringLiteral("LoRA Cinema\n低秩是什么");
  deck.language = language;
  deck.slides = {
      {QStringLiteral("Error by step"), QStringLiteral("The error falls.\nThen it stays."),
       QStringLiteral("A line that falls from 2 to 0.1"), error_chart()},
      {QStringLiteral("要存多少个数"), QStringLiteral("秩越大，要存的数越多。"), QStringLiteral("柱形图"),
       numbers_chart()},
      {QStringLiteral("A picture"), QStringLiteral("With SVG."), QStringLiteral("blue on sand"),
       DeckPicture{png_of(320, 180), svg}},
      {nasty, nasty, nasty, DeckPicture{png_of(100, 200)}},
      {QString(500, QLatin1Char('w')), {}, {}, {}},
      {QStringLiteral("很长的标题").repeated(100), {}, {}, DeckPicture{png_of(900, 100)}},
  };
  return deck;
}

QByteArray written(const Deck& deck) {
  const Result<QByteArray> bytes = write_pptx(deck);
  return bytes ? *bytes : QByteArray();
}

}  // namespace

class PptxTest : public QObject {
  Q_OBJECT

 private:
  static QString office() {
    const QString found = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    return found.isEmpty() ? QStandardPaths::findExecutable(QStringLiteral("libreoffice")) : found;
  }
  /// Converts with LibreOffice; the new file's bytes.
  static QByteArray convert(const QTemporaryDir& folder, const QString& name, const QString& to) {
    QProcess program;
    program.start(office(), {QStringLiteral("-env:UserInstallation=file://") + folder.path() + "/profile",
                             QStringLiteral("--headless"), QStringLiteral("--convert-to"), to,
                             QStringLiteral("--outdir"), folder.path(), folder.filePath(name)});
    if (!program.waitForFinished(240'000)) return {};
    QFile file(folder.filePath(QFileInfo(name).baseName() + '.' + to.section(':', 0, 0)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }
  static void save(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
  }

 private slots:
  void packages_are_whole_data() {
    QTest::addColumn<Deck>("deck");
    Deck empty = sample(), many = sample(), dark = sample(QStringLiteral("zh-CN"));
    empty.slides.clear();
    while (many.slides.size() < 50) many.slides.append(sample().slides[many.slides.size() % 6]);
    dark.dark = true;
    QTest::newRow("every kind") << sample();
    QTest::newRow("none") << empty;
    QTest::newRow("50") << many;
    QTest::newRow("dark, Chinese") << dark;
  }
  void packages_are_whole() {
    QFETCH(Deck, deck);
    const PptxReader file(written(deck));
    QVERIFY(!file.parts().isEmpty());
    QCOMPARE(file.parts().firstKey().isEmpty(), false);
    QCOMPARE(file.first(), QStringLiteral("[Content_Types].xml"));
    QCOMPARE(file.problems(), QStringList());
    QCOMPARE(file.names_matching(QStringLiteral("ppt/slides/slide*.xml")).size(), deck.slides.size() + 1);
  }

  void elements_stand_in_the_order_of_the_standard() {
    const PptxReader file(written(sample()));
    for (const QString& name : file.parts().keys()) {
      if (!name.startsWith(QLatin1String("ppt/")) || !name.endsWith(QLatin1String(".xml"))) continue;
      const QStringList problems = sequence_problems(file.parts().value(name));
      QVERIFY2(problems.isEmpty(), qPrintable(name + ": " + problems.join(QStringLiteral("; "))));
    }
    // The check finds what is wrong.
    QByteArray chart = file.parts().value(QStringLiteral("ppt/charts/chart1.xml"));
    chart.replace("c:overlay", "c:overlays");
    QVERIFY(!sequence_problems(chart).isEmpty());
    QVERIFY(!sequence_problems("<p:sp xmlns:p='p'><p:spPr/><p:nvSpPr/></p:sp>").isEmpty());
  }

  void same_deck_same_bytes() {
    const QByteArray first = written(sample());
    QTest::qWait(1100);  // a time of day in the file would have changed
    QCOMPARE(written(sample()), first);
    const QByteArray zone = qgetenv("TZ");
    qputenv("TZ", "Pacific/Auckland");
    tzset();
    const QByteArray elsewhere = written(sample());
    qputenv("TZ", zone);
    tzset();
    QCOMPARE(elsewhere, first);
  }

  void every_slide_shows_what_it_was_given() {
    const PptxReader file(written(sample()));
    const auto slide = [&](int number) {
      return file.parts().value(QStringLiteral("ppt/slides/slide%1.xml").arg(number));
    };
    QCOMPARE(PptxReader::texts(slide(1)),
             QStringList({QStringLiteral("Two tastes: what a low rank is"), QStringLiteral("LoRA Cinema"),
                          QStringLiteral("低秩是什么")}));
    QVERIFY(PptxReader::texts(slide(2)).contains(QStringLiteral("Error by step")));
    QVERIFY(PptxReader::texts(slide(3)).contains(numbers_chart().note));
    QVERIFY(slide(2).contains("descr=\"A line that falls from 2 to 0.1\""));
    QVERIFY(slide(3).contains("lang=\"zh-CN\""));
    QVERIFY(slide(4).contains("svgBlip"));
    QVERIFY(!slide(5).contains("svgBlip"));
    QVERIFY(PptxReader::texts(slide(5)).contains(QStringLiteral("A < B & \"C\" > 'D' ]]>")));
    QCOMPARE(PptxReader::texts(slide(6)).value(0), QString(500, QLatin1Char('w')));
    const QStringList notes = file.names_matching(QStringLiteral("ppt/notesSlides/notesSlide*.xml"));
    QCOMPARE(notes.size(), 4);  // slides without a caption have none
    QCOMPARE(PptxReader::texts(file.parts().value(QStringLiteral("ppt/notesSlides/notesSlide1.xml"))),
             QStringList({QStringLiteral("The error falls."), QStringLiteral("Then it stays.")}));
    QCOMPARE(file.parts().value(QStringLiteral("ppt/media/image1.png")), png_of(320, 180));
    QCOMPARE(file.parts().value(QStringLiteral("ppt/media/image2.svg")), svg);
  }

  void a_chart_repeats_the_numbers_of_its_cells() {
    const DeckChart chart = error_chart();
    const ChartSheet sheet(chart);
    // error and hidden ratings share their steps, the floor has two of its own
    QCOMPARE(sheet.columns().size(), 5);
    QCOMPARE(sheet.series()[0].x_column, sheet.series()[2].x_column);
    QVERIFY(sheet.series()[1].x_column != sheet.series()[0].x_column);
    QCOMPARE(sheet.cells(0), QStringLiteral("Data!$A$2:$A$32"));
    QCOMPARE(sheet.cells(3), QStringLiteral("Data!$D$2:$D$3"));
    const QByteArray xml =
        PptxReader(written(sample())).parts().value(QStringLiteral("ppt/charts/chart1.xml"));
    for (const ChartSheet::Use& use : sheet.series()) {
      const QVector<QPair<int, double>> cached = PptxReader::cached(xml, sheet.cells(use.y_column));
      const QVector<double>& cells = sheet.columns()[use.y_column].numbers;
      int expected = 0;
      for (qsizetype i = 0; i < cells.size(); ++i) {
        if (std::isnan(cells[i])) continue;
        QCOMPARE(cached.value(expected).first, int(i));
        QCOMPARE(cached.value(expected).second, cells[i]);
        ++expected;
      }
      QCOMPARE(cached.size(), expected);
    }
    QVERIFY(xml.contains("<c:logBase val=\"10\"/>"));
    QVERIFY(xml.contains("<a:prstDash val=\"dash\"/>"));
    QVERIFY(xml.contains("<c:symbol val=\"circle\"/>"));
    QVERIFY(xml.contains("formatCode=\"0.00\""));
    QVERIFY(xml.contains("b4560a"));
  }

  void what_a_log_axis_cannot_show_is_a_gap() {
    DeckChart chart = error_chart();
    chart.series[0].points[3].setY(0.0);
    chart.series[0].points[4].setY(-1.0);
    const ChartSheet sheet(chart);
    const QVector<double>& cells = sheet.columns()[sheet.series()[0].y_column].numbers;
    QVERIFY(std::isnan(cells[3]) && std::isnan(cells[4]) && !std::isnan(cells[5]));
  }

  void columns_have_letters() {
    QCOMPARE(ChartSheet::head_cell(25), QStringLiteral("Data!$Z$1"));
    QCOMPARE(ChartSheet::head_cell(26), QStringLiteral("Data!$AA$1"));
    QCOMPARE(ChartSheet::head_cell(701), QStringLiteral("Data!$ZZ$1"));
    QCOMPARE(ChartSheet::head_cell(702), QStringLiteral("Data!$AAA$1"));
  }

  void the_workbook_holds_the_numbers_data() {
    QTest::addColumn<QByteArray>("locale");
    QTest::newRow("plain") << QByteArray("C");
    QTest::newRow("decimal comma") << QByteArray("de_DE.UTF-8");
  }
  void the_workbook_holds_the_numbers() {
    QFETCH(QByteArray, locale);
    const QByteArray before = std::setlocale(LC_NUMERIC, nullptr);
    if (!std::setlocale(LC_NUMERIC, locale.constData())) QSKIP("this machine has no such locale");
    const Result<QByteArray> bytes = workbook_bytes(ChartSheet(error_chart()));
    std::setlocale(LC_NUMERIC, before.constData());
    QVERIFY(bytes);
    const PptxReader book(*bytes);
    const QByteArray sheet = book.parts().value(QStringLiteral("xl/worksheets/sheet1.xml"));
    QVERIFY(sheet.contains("<c r=\"A32\"><v>30</v></c>"));
    QVERIFY(sheet.contains("<v>" + ChartSheet::number(2.0 / 3 + 0.1).toLatin1() + "</v>"));
    QVERIFY(!sheet.contains("<c r=\"B14\""));  // the gap
  }

  void pictures_keep_their_shape_and_stay_on_the_page() {
    for (const QSize& size : {QSize(1600, 900), QSize(10, 4000), QSize(4000, 10), QSize(1, 1)}) {
      const QRect area = content_area(false), picture = fitted(size, area);
      QVERIFY(area.contains(picture));
      QVERIFY(picture.width() == area.width() || picture.height() == area.height());
      QVERIFY(std::abs(double(picture.width()) * size.height() - double(picture.height()) * size.width()) <=
              std::max(size.width(), size.height()));
    }
    QCOMPARE(fitting_size(QStringLiteral("Short"), QSize(10'972'800, 914'400), 2800), 2800);
    QVERIFY(fitting_size(QString(500, 'w'), QSize(10'972'800, 914'400), 2800) < 1600);
  }

  void what_is_no_deck_is_refused() {
    const auto refuses = [](const std::variant<std::monostate, DeckPicture, DeckChart>& content) {
      Deck deck;
      deck.slides = {{QStringLiteral("t"), {}, {}, content}};
      QVERIFY_EXCEPTION_THROWN(write_pptx(deck), std::invalid_argument);
    };
    refuses(DeckPicture{});
    refuses(DeckPicture{"no picture"});
    refuses(DeckChart{});
    DeckChart chart = error_chart();
    chart.series[0].columns = true;
    refuses(chart);
    chart = numbers_chart();
    chart.series[0].points.removeLast();
    refuses(chart);
  }

  void xml_text_drops_what_xml_cannot_hold() {
    QCOMPARE(xml_text(QStringLiteral("a\x01\x1f\tb\n") + QChar(0xdc00) + QChar(0xffff)),
             QStringLiteral("a\tb\n"));
    const QString film = QString::fromUtf8("🎬 电影");
    QCOMPARE(xml_text(film), film);
    QCOMPARE(language_of(film, QStringLiteral("en-US")), QStringLiteral("zh-CN"));
    QCOMPARE(language_of(QStringLiteral("film"), QStringLiteral("en-US")), QStringLiteral("en-US"));
  }

  void libreoffice_opens_deck_and_workbook() {
    if (office().isEmpty()) QSKIP("LibreOffice is not installed");
    QTemporaryDir folder;
    save(folder.filePath(QStringLiteral("deck.pptx")), written(sample()));
    const QByteArray pdf = convert(folder, QStringLiteral("deck.pptx"), QStringLiteral("pdf"));
    QVERIFY(pdf.startsWith("%PDF"));
    QCOMPARE(pdf.count("/Type/Page\n") + pdf.count("/Type/Page/"), 7);
    save(folder.filePath(QStringLiteral("data.xlsx")), *workbook_bytes(ChartSheet(error_chart())));
    const QStringList rows =
        QString::fromUtf8(convert(folder, QStringLiteral("data.xlsx"), QStringLiteral("csv")))
            .split('\n', Qt::SkipEmptyParts);
    QCOMPARE(rows.size(), 32);
    QCOMPARE(rows.value(0), QStringLiteral("step,error,step,SVD floor,hidden ratings"));
    QCOMPARE(rows.value(1), QStringLiteral("0,2.1,0,0.1,0.5"));
    QCOMPARE(rows.value(2), QStringLiteral("1,1.1,30,0.1,0.5"));
    QCOMPARE(rows.value(13), QStringLiteral("12,,,,0.5"));
  }
};

}  // namespace lora::app

QTEST_MAIN(lora::app::PptxTest)
#include "pptx_test.moc"
