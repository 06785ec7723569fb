// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>
#include <QMimeData>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QtTest>

#include "app/charts/chart_exportable.h"
#include "app/exporting/clipboard.h"
#include "app/exporting/export_formats.h"
#include "app/exporting/pdf_writer.h"
#include "app/exporting/png_writer.h"
#include "app/exporting/svg_writer.h"

namespace lora::app {

class ExportTest : public QObject {
  Q_OBJECT

 private:
  static ChartExportable sample() {
    ChartSpec spec;
    spec.name = QStringLiteral("sample");
    spec.title = QStringLiteral("Sample");
    spec.x.key = QStringLiteral("step");
    spec.y.low = 0.5;  // the data goes below: it must not be drawn outside
    ChartSeries series{QStringLiteral("rmse"), QStringLiteral("error")};
    series.points = {{0, 2}, {1, 1}, {2, -40}};
    spec.series.append(series);
    return ChartExportable(spec, {480, 320});
  }
  const Theme light_ = Theme::named(ThemeId::light);

 private slots:
  void png_has_the_size_and_resolution_asked_for() {
    QTemporaryDir folder;
    for (const int scale : {1, 2, 4}) {
      const QString path = folder.filePath(QStringLiteral("p.png"));
      QVERIFY(!write_png(sample(), path, scale, PictureBackground::white, light_));
      const QImage image(path);
      QCOMPARE(image.size(), QSize(480, 320) * scale);
      QVERIFY(std::abs(image.dotsPerMeterX() - 96.0 * scale / 0.0254) < 1.0);
      QCOMPARE(image.pixelColor(0, 0), QColor(Qt::white));
    }
  }

  void transparent_is_transparent_and_not_blank() {
    const Result<QImage> image = render_image(sample(), 1.0, PictureBackground::transparent, light_);
    QCOMPARE(qAlpha(image->pixel(0, 0)), 0);
    bool line = false;  // the line itself, not only its labels
    for (int y = 0; y < image->height(); ++y) {
      for (int x = 0; x < image->width(); ++x) line = line || image->pixelColor(x, y) == light_.series_train;
    }
    QVERIFY(line);
  }

  void a_picture_too_large_is_an_error() {
    const ChartExportable huge(ChartSpec{}, {20'000, 20'000});
    const auto result = render_image(huge, 2.0, PictureBackground::white, light_);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::picture_too_large);
  }

  void svg_text_is_in_pixels_and_nothing_is_outside() {
    const QByteArray bytes = svg_bytes(sample(), PictureBackground::transparent, light_);
    QVERIFY(bytes.contains("viewBox=\"0 0 480 320\""));
    QVERIFY(bytes.contains("<title>Sample</title>"));
    QVERIFY(bytes.contains("font-size=\"12"));
    QSvgRenderer renderer(bytes);
    QVERIFY(renderer.isValid());
    renderer.setViewBox(QRectF(-480, -320, 1440, 960));
    QImage image(1440, 960, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    int inside = 0;
    for (int y = 0; y < 960; ++y) {
      for (int x = 0; x < 1440; ++x) {
        if (qAlpha(image.pixel(x, y)) == 0) continue;
        QVERIFY(QRect(479, 319, 482, 322).contains(x, y));
        ++inside;
      }
    }
    QVERIFY(inside > 500);
  }

  void the_pdf_page_is_the_picture() {
    const QByteArray bytes = pdf_bytes(sample(), PictureBackground::white, light_);
    QVERIFY(bytes.startsWith("%PDF"));
    const qsizetype box = bytes.indexOf("MediaBox [");
    QVERIFY(box > 0);
    const QList<QByteArray> sides =
        bytes.mid(box + 10, bytes.indexOf(']', box) - box - 10).simplified().split(' ');
    QCOMPARE(sides.size(), 4);
    QCOMPARE(sides[2].toDouble(), 360.0);
    QCOMPARE(sides[3].toDouble(), 240.0);
  }

  void the_clipboard_has_every_format() {
    const auto data = clipboard_data(sample(), PictureBackground::white, light_);
    QVERIFY(data.value()->hasImage());
    QVERIFY(data.value()->data(QStringLiteral("image/svg+xml")).contains("<svg"));
    QVERIFY(data.value()->data(QStringLiteral("text/csv")).startsWith("step,rmse\n0,2\n"));
    QVERIFY(data.value()->text().startsWith(QLatin1String("step\trmse\n0\t2\n")));
  }

  void formats_are_parsed_and_strangers_refused() {
    QCOMPARE(parse_export_formats(QStringLiteral("png, SVG,png")).value().size(), std::size_t(2));
    for (const char* list : {"", "png,", "gif", "png;svg"}) {
      const auto formats = parse_export_formats(QString::fromLatin1(list));
      QVERIFY(!formats);
      QCOMPARE(formats.error().code, ErrorCode::unknown_export);
    }
  }

  void all_formats_are_written() {
    QTemporaryDir folder;
    const auto formats = parse_export_formats(QStringLiteral("png,svg,pdf,csv"));
    const auto paths = export_all(sample(), folder.filePath(QStringLiteral("new/deep")), *formats,
                                  PictureBackground::white, light_);
    QCOMPARE(paths->size(), std::size_t(4));
    for (const QString& path : *paths) QVERIFY(QFileInfo(path).size() > 0);
  }

  void a_failing_path_is_an_error_and_no_file() {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("missing/p.svg"));
    const auto error = write_svg(sample(), path, PictureBackground::white, light_);
    QVERIFY(error.has_value());
    QCOMPARE(error->code, ErrorCode::file_unwritable);
    QVERIFY(!QFileInfo::exists(path));
  }
};

}  // namespace lora::app

QTEST_MAIN(lora::app::ExportTest)
#include "export_test.moc"
