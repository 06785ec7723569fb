// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the painters draw against pictures kept in tests/fixtures/golden. They are stable because nothing in
// them depends on the computer's fonts: the chart's type is made one pixel high, so that it neither takes
// room nor can be seen, and the heat map's cells are too small for names and numbers; and because a picture
// may differ a little at the edges of lines, where Qt's versions round differently, but not in what is drawn.
// After a wanted change: LORA_UPDATE_GOLDEN=1 build/test/tests/app/exporting/golden_test
#include <QtTest>
#include <cmath>

#include "app/charts/chart_builder.h"
#include "app/heatmap/heatmap_painter.h"

namespace lora::app {
namespace {

/// A wave of 24 × 36 numbers, some of them unseen.
class Wave : public HeatmapSource {
 public:
  explicit Wave(ColorScale scale) : scale_(scale) {}
  std::size_t rows() const override { return 24; }
  std::size_t columns() const override { return 36; }
  double value(std::size_t row, std::size_t column) const override {
    if ((row * 7 + column * 3) % 11 == 0) return std::numeric_limits<double>::quiet_NaN();
    return double((row * 5 + column * 2) % 41) / 20.0 - 1.0;
  }
  QString row_name(std::size_t) const override { return {}; }
  QString column_name(std::size_t) const override { return {}; }
  QString tooltip(std::size_t, std::size_t) const override { return {}; }
  ColorScale scale() const override { return scale_; }
  double low() const override { return -1.0; }
  double high() const override { return 1.0; }

 private:
  ColorScale scale_;
};

QImage heatmap(ColorScale scale, ThemeId theme) {
  const Wave wave(scale);
  HeatmapGeometry geometry;
  geometry.rows = wave.rows();
  geometry.columns = wave.columns();
  geometry.cell_width = geometry.cell_height = 5;
  geometry.area = QRectF(6, 6, 180, 120);
  QImage image(192, 132, QImage::Format_RGB32);
  const Theme look = Theme::named(theme);
  image.fill(look.card);
  QPainter painter(&image);
  HeatmapLook plain;
  HeatmapPainter(wave, geometry, plain, look).paint_cells(painter);
  return image;
}

QImage chart(bool bars, ThemeId theme) {
  ChartSpec spec;
  spec.x.low = 0;
  spec.x.high = 10;
  spec.y.low = 0;
  spec.y.high = 12;
  spec.x.ticks = spec.y.ticks = {0, 5, 10};
  const SeriesRole roles[] = {SeriesRole::train, SeriesRole::floor, SeriesRole::hidden, SeriesRole::limit};
  for (int k = 0; k < 4; ++k) {
    ChartSeries series{QStringLiteral("s%1").arg(k),
                       {},
                       roles[k],
                       k < 2 && bars ? SeriesShape::bars
                       : k == 0      ? SeriesShape::line_with_points
                                     : SeriesShape::line};
    for (int x = 1; x < 10; ++x) series.points.append({double(x), 1.0 + k + (x * (k + 2)) % 5});
    spec.series.append(series);
  }
  if (!bars) spec.marker_x = 4.5;
  QImage image(320, 200, QImage::Format_RGB32);
  const Theme look = Theme::named(theme);
  image.fill(look.card);
  QPainter painter(&image);
  paint_chart(spec, painter, image.rect(), look, 0.01);
  return image;
}

}  // namespace

class GoldenTest : public QObject {
  Q_OBJECT

 private slots:
  void painters_draw_what_they_drew_data() {
    QTest::addColumn<QImage>("drawn");
    const std::pair<const char*, ThemeId> themes[] = {
        {"light", ThemeId::light}, {"dark", ThemeId::dark}, {"projector", ThemeId::projector}};
    for (const auto& [name, theme] : themes) {
      QTest::addRow("lines-%s", name) << chart(false, theme);
      QTest::addRow("bars-%s", name) << chart(true, theme);
      QTest::addRow("sequential-%s", name) << heatmap(ColorScale::sequential, theme);
      QTest::addRow("diverging-%s", name) << heatmap(ColorScale::diverging, theme);
    }
  }
  void painters_draw_what_they_drew() {
    QFETCH(QImage, drawn);
    const QString path =
        QStringLiteral(LORA_FIXTURES "/golden/%1.png").arg(QString::fromLatin1(QTest::currentDataTag()));
    if (qEnvironmentVariableIsSet("LORA_UPDATE_GOLDEN")) QVERIFY(drawn.save(path));
    const QImage golden = QImage(path).convertToFormat(QImage::Format_RGB32);
    QCOMPARE(drawn.size(), golden.size());
    int different = 0;
    for (int y = 0; y < drawn.height(); ++y) {
      for (int x = 0; x < drawn.width(); ++x) {
        const QColor a(drawn.pixel(x, y)), b(golden.pixel(x, y));
        const int distance = std::max(
            {std::abs(a.red() - b.red()), std::abs(a.green() - b.green()), std::abs(a.blue() - b.blue())});
        different += distance > 40;
      }
    }
    const double share = double(different) / (drawn.width() * drawn.height());
    QVERIFY2(share < 0.005, qPrintable(QString::number(share)));
  }

  void a_changed_picture_is_noticed() {
    // The test can fail: another theme, or one series less, is far from the golden picture.
    const QImage light = chart(false, ThemeId::light), bars = chart(true, ThemeId::light);
    int different = 0;
    for (int y = 0; y < light.height(); ++y) {
      for (int x = 0; x < light.width(); ++x) different += light.pixel(x, y) != bars.pixel(x, y);
    }
    QVERIFY(double(different) / (light.width() * light.height()) > 0.02);
  }
};

}  // namespace lora::app

QTEST_MAIN(lora::app::GoldenTest)
#include "golden_test.moc"
