// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is left out of a chart to draw it fast must not be seen.
#include <QLineSeries>
#include <QtTest>
#include <cmath>
#include <stdexcept>

#include "app/charts/chart_builder.h"
#include "app/charts/line_reduction.h"
#include "app/charts/mark_stamps.h"
#include "app/charts/spec_chart.h"

namespace lora::app {

class ChartSpeedTest : public QObject {
  Q_OBJECT

  static QVector<QPointF> wave(int count) {
    QVector<QPointF> points;
    for (int k = 0; k < count; ++k) points.append({double(k), 2.0 + std::sin(k * 0.7) + 0.001 * k});
    return points;
  }

  static std::pair<double, double> heights(const QVector<QPointF>& points) {
    double low = points.first().y(), high = low;
    for (const QPointF& point : points) {
      low = std::min(low, point.y());
      high = std::max(high, point.y());
    }
    return {low, high};
  }

 private slots:
  void a_reduced_line_keeps_the_extremes_of_every_column() {
    QVector<QPointF> line = wave(5000);
    line[2501].setY(99.0);  // a single spike
    line[2503].setY(-99.0);
    const int columns = 100;
    const QVector<QPointF> kept = reduced_line(line, 0, 5000, columns);
    QVERIFY(kept.size() <= 2 * columns + 2);
    QCOMPARE(kept.first(), line.first());
    QCOMPARE(kept.last(), line.last());
    for (int column = 0; column < columns; ++column) {
      const auto part = [column](const QVector<QPointF>& points) {
        QVector<QPointF> inside;
        for (const QPointF& point : points) {
          if (int(point.x() / 50) == column) inside.append(point);
        }
        return inside;
      };
      QCOMPARE(heights(part(kept)), heights(part(line)));
    }
    for (const QPointF& point : kept) QVERIFY(line.contains(point));
    for (qsizetype k = 1; k < kept.size(); ++k) QVERIFY(kept[k - 1].x() < kept[k].x());
  }

  void a_short_line_stays_as_it_is() {
    const QVector<QPointF> line = wave(200);
    QCOMPARE(reduced_line(line, 0, 200, 100), line);
    QCOMPARE(reduced_line({}, 0, 1, 3), QVector<QPointF>());
  }

  void columns_without_a_width_are_refused() {
    QVERIFY_EXCEPTION_THROWN(reduced_line({}, 1, 1, 3), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(reduced_line({}, 0, 1, 0), std::invalid_argument);
  }

  void a_long_run_is_drawn_with_fewer_points_of_the_same_extremes() {
    ChartSpec spec;
    spec.x.low = 0;
    spec.x.high = 20000;
    ChartSeries series{QStringLiteral("rmse"), QStringLiteral("error")};
    series.points = wave(20000);
    spec.series.append(series);
    const auto chart = build_chart(spec, Theme::named(ThemeId::light));
    QCOMPARE(chart->series().size(), 1);
    const QVector<QPointF> drawn = static_cast<QLineSeries*>(chart->series()[0])->points();
    QVERIFY(drawn.size() < 2000);
    QCOMPARE(heights(drawn), heights(series.points));
    // What is pointed at and exported is still the whole run.
    QCOMPARE(static_cast<SpecChart*>(chart.get())->picture().data.series[0].marks.size(), 20000);
  }

  void a_stamped_mark_looks_like_a_drawn_one() {
    const auto draw = [](QPainter& painter, const QPointF& at) {
      painter.setPen(Qt::NoPen);
      painter.setBrush(Qt::red);
      painter.drawEllipse(at, 3, 3);
    };
    const MarkStamps stamps(draw, 4, 1);
    for (const QPointF& at : {QPointF(10, 10), QPointF(10.25, 9.5), QPointF(11.75, 10.75)}) {
      QImage drawn(24, 24, QImage::Format_ARGB32_Premultiplied), stamped = drawn;
      drawn.fill(Qt::white);
      stamped.fill(Qt::white);
      QPainter on_drawn(&drawn), on_stamped(&stamped);
      on_drawn.setRenderHint(QPainter::Antialiasing);
      draw(on_drawn, at);
      stamps.draw(on_stamped, at);
      for (int pixel = 0; pixel < 24 * 24; ++pixel) {
        const QColor a = drawn.pixelColor(pixel % 24, pixel / 24),
                     b = stamped.pixelColor(pixel % 24, pixel / 24);
        QVERIFY(std::abs(a.green() - b.green()) <= 3 && std::abs(a.red() - b.red()) <= 3);
      }
    }
  }

  void pictures_are_drawn_and_not_stamped() {
    QImage image(8, 8, QImage::Format_ARGB32_Premultiplied);
    const QPainter painter(&image);
    QVERIFY(!MarkStamps::fits(painter));
  }
};

}  // namespace lora::app

QTEST_MAIN(lora::app::ChartSpeedTest)
#include "chart_speed_test.moc"
