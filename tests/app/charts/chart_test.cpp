// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QGraphicsScene>
#include <QLineSeries>
#include <QtTest>
#include <cmath>

#include "app/charts/chart_axis_scale.h"
#include "app/charts/chart_builder.h"
#include "app/charts/chart_csv.h"
#include "app/charts/chart_exportable.h"
#include "app/charts/chart_layout.h"
#include "app/charts/chart_view.h"
#include "app/charts/spec_chart.h"
#include "app/exporting/picture.h"

namespace lora::app {

class ChartTest : public QObject {
  Q_OBJECT

 private:
  static ChartSpec spec_of(const QVector<QPointF>& points, bool logarithmic) {
    ChartSpec spec;
    spec.name = QStringLiteral("sample");
    spec.title = QStringLiteral("Sample");
    spec.note = QStringLiteral("nothing yet");
    spec.x.key = QStringLiteral("step");
    spec.y.logarithmic = logarithmic;
    ChartSeries series{QStringLiteral("rmse"), QStringLiteral("error")};
    series.points = points;
    spec.series.append(series);
    return spec;
  }

  static int inked(const QImage& image) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
      for (int x = 0; x < image.width(); ++x) count += qAlpha(image.pixel(x, y)) > 0 ? 1 : 0;
    }
    return count;
  }

 private slots:
  void a_zero_does_not_hide_a_series_on_a_log_axis() {
    const auto chart = build_chart(spec_of({{0, 10}, {1, 1}, {2, 0}, {3, 0.1}, {4, 0.01}}, true),
                                   Theme::named(ThemeId::light));
    QCOMPARE(chart->series().size(), 2);  // before and after the gap
    for (QAbstractSeries* series : chart->series()) {
      for (const QPointF& point : static_cast<QLineSeries*>(series)->points())
        QVERIFY(std::isfinite(point.y()));
    }
  }

  void log_axes_are_labelled_in_plain_numbers() {
    ChartAxis axis;
    axis.logarithmic = true;
    QStringList labels;
    for (const Tick& tick : axis_scale(axis, -1, 1, 8).ticks) labels.append(tick.label);
    QCOMPARE(labels, QStringList({QStringLiteral("0.1"), QStringLiteral("1"), QStringLiteral("10")}));
    QVERIFY(axis_scale(axis, -0.1, 0.1, 8).ticks.size() >= 2);
  }

  void labels_of_a_low_plot_do_not_touch() {
    const ChartSpec spec = spec_of({{0, 3.0}, {10, 0.07}}, true);
    const ChartStyle style{Theme::named(ThemeId::projector), 1.5};
    const QFontMetricsF metrics(style.font());
    const auto labels = [&](double height) {
      const ChartLayout layout = chart_layout(spec, chart_data(spec), style, QSizeF(400, height));
      QVector<double> centers;
      for (const Tick& tick : layout.y.ticks)
        if (!tick.label.isEmpty()) centers.append(layout.to_pixels({layout.x.low, tick.position}).y());
      return centers;
    };
    const QVector<double> low = labels(metrics.height() * 6);
    for (int k = 1; k < low.size(); ++k) QVERIFY(low[k - 1] - low[k] >= metrics.ascent());
    QVERIFY(!low.isEmpty());
    QVERIFY(labels(metrics.height() * 30).size() > low.size());
  }

  void odd_data_is_drawn_data() {
    QTest::addColumn<QVector<QPointF>>("points");
    const double nan = std::nan("");
    QVector<QPointF> many;
    for (int k = 0; k < 5000; ++k) many.append({double(k), 1.0 + std::sin(k * 0.01)});
    QTest::newRow("empty") << QVector<QPointF>();
    QTest::newRow("one") << QVector<QPointF>{{3, 2}};
    QTest::newRow("constant") << QVector<QPointF>{{0, 2}, {1, 2}};
    QTest::newRow("all zero") << QVector<QPointF>{{0, 0}, {1, 0}};
    QTest::newRow("nan") << QVector<QPointF>{{0, nan}, {1, nan}};
    QTest::newRow("infinite") << QVector<QPointF>{{0, 1}, {1, INFINITY}, {2, -INFINITY}};
    QTest::newRow("huge") << QVector<QPointF>{{0, 1e-300}, {1, 1e300}};
    QTest::newRow("negative") << QVector<QPointF>{{-5, -1}, {5, -2}};
    QTest::newRow("many") << many;
  }
  void odd_data_is_drawn() {
    QFETCH(QVector<QPointF>, points);
    for (const bool logarithmic : {false, true}) {
      for (const SeriesShape shape :
           {SeriesShape::line, SeriesShape::line_with_points, SeriesShape::points, SeriesShape::bars}) {
        if (shape == SeriesShape::bars && points.size() > 100) continue;
        ChartSpec spec = spec_of(points, logarithmic);
        spec.series[0].shape = shape;
        const Result<QImage> image =
            render_image(ChartExportable(spec, {320, 200}), 1.0, PictureBackground::transparent,
                         Theme::named(ThemeId::light));
        QVERIFY(image.has_value());
        QVERIFY(inked(*image) > 0);
        const auto chart = build_chart(spec, Theme::named(ThemeId::light));
        const ChartLayout& layout = static_cast<SpecChart*>(chart.get())->picture().layout;
        QVERIFY(layout.y.high > layout.y.low);
        QVERIFY(layout.x.high > layout.x.low);
      }
    }
  }

  void lines_end_at_the_range() {
    const auto pieces = clipped({{0, 0}, {10, 10}, {20, 0}}, QRectF(0, 0, 20, 5));
    QCOMPARE(pieces.size(), 2);
    QCOMPARE(pieces[0].last(), QPointF(5, 5));
    QCOMPARE(pieces[1].first(), QPointF(15, 5));
  }

  void csv_has_a_row_for_every_x_and_full_precision() {
    ChartSpec spec = spec_of({{0, 0.1}, {1, std::nan("")}, {2, 1.0 / 3.0}}, false);
    ChartSeries other{QStringLiteral("floor"), QString()};
    other.points = {{2, 5}};
    spec.series.append(other);
    QCOMPARE(chart_csv(spec), QStringLiteral("step,rmse,floor\n0,0.1,\n1,,\n2,0.3333333333333333,5\n"));
  }

  void csv_of_a_map_has_labels_made_harmless() {
    ChartSpec spec = spec_of({{-1, 2}}, false);
    spec.series[0].shape = SeriesShape::points;
    spec.series[0].point_labels = {QStringLiteral("=1+1, \"x\"")};
    QCOMPARE(chart_csv(spec), QStringLiteral("rmse_label,rmse_x,rmse_y\n\"'=1+1, \"\"x\"\"\",-1,2\n"));
  }

  void new_data_keeps_the_series() {
    SpecChart chart;
    chart.resize(300, 200);
    chart.set_spec(spec_of({{0, 1}, {1, 2}}, false), Theme::named(ThemeId::light));
    const QAbstractSeries* before = chart.series().at(0);
    chart.set_spec(spec_of({{0, 1}, {1, 2}, {2, 4}}, false), Theme::named(ThemeId::light));
    QCOMPARE(chart.series().at(0), before);
    QCOMPARE(static_cast<QLineSeries*>(chart.series().at(0))->count(), 3);
  }
};

}  // namespace lora::app

QTEST_MAIN(lora::app::ChartTest)
#include "chart_test.moc"
