// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes and type of exported pictures, and the clipboard for slides.
#include <QMimeData>
#include <QSettings>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QtTest>

#include "app/exporting/clipboard.h"
#include "app/exporting/export_picture.h"

namespace lora::app {
namespace {

/// One capital H in the smallest type of a chart, nothing else.
class Letter : public Exportable {
 public:
  QString export_name() const override { return QStringLiteral("letter"); }
  QString export_title() const override { return QStringLiteral("Spy & <Rose>"); }
  QString export_caption() const override { return QStringLiteral("1 < 2 & \"so\" on"); }
  QSizeF export_size() const override { return {100, 100}; }
  bool fills_area() const override { return true; }
  void paint_export(QPainter& painter, const QRectF& area, const Theme&) const override {
    QFont font = QApplication::font();
    font.setPixelSize(11);
    painter.setFont(font);
    painter.setPen(Qt::black);
    painter.drawText(area.center(), QStringLiteral("H"));
  }
  QString export_csv() const override { return QStringLiteral("a,b\n1,2\n"); }
};

int ink_height(const QImage& image) {
  int first = -1, last = -1;
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) {
      if (qGray(image.pixel(x, y)) > 128) continue;
      if (first < 0) first = y;
      last = y;
      break;
    }
  }
  return first < 0 ? 0 : last - first + 1;
}

ExportOptions plain() {
  ExportOptions options;
  options.title = false;
  options.scale = 1.0;
  return options;
}

QImage image_of(const QByteArray& svg, const QSize& size) {
  QImage image(size, QImage::Format_ARGB32_Premultiplied);
  image.fill(Qt::white);
  QSvgRenderer renderer(svg);
  QPainter painter(&image);
  renderer.render(&painter);
  return image;
}

}  // namespace

class ExportPictureTest : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;

 private slots:
  void initTestCase() {
    QCoreApplication::setOrganizationName(QStringLiteral("lora-cinema-test"));
    QCoreApplication::setApplicationName(QStringLiteral("export-picture-test"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder_.path());
  }

  void type_is_18_points_on_a_whole_slide() {
    QCOMPARE(type_points(plain()), 18.0);
    // 18 points are 24 pixels of 1/96 inch: a capital is as high as one of a font of 24 pixels.
    QFont font = QApplication::font();
    font.setPixelSize(24);
    const double capital = QFontMetricsF(font).capHeight();
    QVERIFY(capital > 12);
    const int in_png = ink_height(*export_image(Letter(), plain()));
    QVERIFY2(std::abs(in_png - capital) <= 1.5, qPrintable(QString::number(in_png)));
  }

  void svg_type_is_as_high_as_in_the_png_as_text_and_as_outlines() {
    ExportOptions options = plain();
    const int in_png = ink_height(*export_image(Letter(), options));
    for (const bool outlines : {false, true}) {
      options.text_as_outlines = outlines;
      const QByteArray svg = export_svg(Letter(), options);
      QCOMPARE(svg.contains("<text"), !outlines);
      QVERIFY(QSvgRenderer(svg).isValid());
      if (!outlines) QVERIFY(svg.contains("'Noto Sans CJK SC'"));
      const int in_svg = ink_height(image_of(svg, {1280, 720}));
      QVERIFY2(std::abs(in_svg - in_png) <= 1, qPrintable(QString::number(in_svg)));
    }
  }

  void sizes_are_exact_data() {
    QTest::addColumn<QString>("size");
    QTest::addColumn<QSize>("pixels");
    QTest::addColumn<QSizeF>("points");
    QTest::newRow("slide") << "16:9" << QSize(2560, 1440) << QSizeF(960, 540);
    QTest::newRow("half") << "half" << QSize(1280, 1440) << QSizeF(480, 540);
    QTest::newRow("third") << "third" << QSize(852, 1440) << QSizeF(319.5, 540);
    QTest::newRow("4:3") << "4:3" << QSize(1920, 1440) << QSizeF(720, 540);
    QTest::newRow("a4") << "a4" << QSize(643, 484) << QSizeF(240.9449, 181.4173);
    QTest::newRow("pixels") << "1001x333" << QSize(2002, 666) << QSizeF(750.75, 249.75);
    QTest::newRow("mm") << "100x50mm" << QSize(756, 378) << QSizeF(283.4646, 141.7323);
  }
  void sizes_are_exact() {
    QFETCH(QString, size);
    QFETCH(QSize, pixels);
    QFETCH(QSizeF, points);
    ExportOptions options;
    QVERIFY(set_size(options, size));
    const QImage image = QImage::fromData(encoded_png(*export_image(Letter(), options)), "PNG");
    QCOMPARE(image.size(), pixels);
    QVERIFY(std::abs(image.dotsPerMeterX() * 0.0254 - 192.0) < 0.1);
    const QByteArray pdf = export_pdf(Letter(), options);
    const qsizetype begin = pdf.indexOf("/MediaBox [") + 11;
    const QList<QByteArray> box = pdf.mid(begin, pdf.indexOf(']', begin) - begin).split(' ');
    QVERIFY(std::abs(box[2].toDouble() - points.width()) < 1e-3);
    QVERIFY(std::abs(box[3].toDouble() - box[1].toDouble() - points.height()) < 1e-3);
    const QRectF view = QSvgRenderer(export_svg(Letter(), options)).viewBoxF();
    QVERIFY(std::abs(view.width() - points.width() / 0.75) < 1e-3);
    QVERIFY(std::abs(view.height() - points.height() / 0.75) < 1e-3);
  }

  void every_offset_of_the_pdf_is_right() {
    const QByteArray pdf = export_pdf(Letter(), [] {
      ExportOptions options;
      set_size(options, QStringLiteral("85x64mm"));
      return options;
    }());
    const qsizetype start = pdf.lastIndexOf("startxref\n") + 10;
    const qsizetype table = pdf.mid(start, pdf.indexOf('\n', start) - start).toLongLong();
    QVERIFY(pdf.mid(table).startsWith("xref\n"));
    qsizetype line = pdf.indexOf('\n', table + 5) + 1;
    int object = 0;
    for (; pdf.mid(line + 10, 1) == " "; line += 20, ++object) {
      if (pdf.at(line + 17) != 'n') continue;
      const qsizetype offset = pdf.mid(line, 10).toLongLong();
      QVERIFY2(pdf.mid(offset).startsWith(QByteArray::number(object) + " 0 obj"),
               pdf.mid(offset, 12).constData());
    }
    QVERIFY(object > 5);
  }

  void strange_sizes_are_refused() {
    ExportOptions options;
    for (const char* size : {"", "0x0", "5x5", "100000x10", "10x", "axb", "16:10", "-5x100", "100x100cm"}) {
      QVERIFY2(!set_size(options, QString::fromLatin1(size)), size);
    }
    QCOMPARE(options, ExportOptions());
    options.size = PictureSize::own;
    options.own_size = {10'000, 10'000};
    options.scale = 4.0;
    const auto image = export_image(Letter(), options);
    QVERIFY(!image);
    QCOMPARE(image.error().code, ErrorCode::picture_too_large);
  }

  void choices_are_remembered_and_nonsense_is_not() {
    ExportOptions options;
    QVERIFY(set_size(options, QStringLiteral("123x45mm")));
    options.background = ExportBackground::dark;
    options.language = QStringLiteral("zh_CN");
    options.caption = true;
    options.title = false;
    options.scale = 3.0;
    options.type_points = 20.0;
    options.film_seconds = 5;
    remember(options);
    QCOMPARE(remembered_options(), options);
    QSettings().setValue(QStringLiteral("export_options/scale"), QStringLiteral("many"));
    QSettings().setValue(QStringLiteral("export_options/size"), 77);
    QCOMPARE(remembered_options().scale, ExportOptions().scale);
    QCOMPARE(remembered_options().size, ExportOptions().size);
  }

  void the_clipboard_for_slides_has_three_formats() {
    const auto made = slide_clipboard_data(Letter(), plain());
    const QMimeData& data = *made.value();
    QCOMPARE(data.imageData().value<QImage>().size(), QSize(2560, 1440));
    QCOMPARE(QImage::fromData(data.data(QStringLiteral("image/png")), "PNG").size(), QSize(2560, 1440));
    QVERIFY(QSvgRenderer(data.data(QStringLiteral("image/svg+xml"))).isValid());
    QCOMPARE(data.text(), QStringLiteral("a\tb\n1\t2\n"));
  }
};

}  // namespace lora::app

QTEST_MAIN(lora::app::ExportPictureTest)
#include "export_picture_test.moc"
