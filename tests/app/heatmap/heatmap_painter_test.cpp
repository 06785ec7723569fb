// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/heatmap/heatmap_painter.h"

#include <QtTest>
#include <array>
#include <cmath>
#include <limits>

#include "app/heatmap/heatmap_widget.h"

namespace lora::app {
namespace {

/// Rows and columns rise together; every cell of row 1 is unseen. Counts what it is asked.
class CountingSource : public HeatmapSource {
 public:
  CountingSource(std::size_t rows, std::size_t columns) : rows_(rows), columns_(columns) {}
  std::size_t rows() const override { return rows_; }
  std::size_t columns() const override { return columns_; }
  double value(std::size_t row, std::size_t column) const override {
    ++asked;
    return row == 1 ? std::numeric_limits<double>::quiet_NaN() : static_cast<double>((row + column) % 5);
  }
  QString row_name(std::size_t row) const override { return QStringLiteral("=row %1").arg(row); }
  QString column_name(std::size_t column) const override { return QStringLiteral("column, %1").arg(column); }
  QString tooltip(std::size_t, std::size_t) const override { return QStringLiteral("tip"); }
  ColorScale scale() const override { return ColorScale::sequential; }
  double low() const override { return 0; }
  double high() const override { return 4; }
  mutable std::size_t asked = 0;

 private:
  std::size_t rows_;
  std::size_t columns_;
};

/// One row of a run whose numbers grew without bound.
class GrownSource : public CountingSource {
 public:
  GrownSource() : CountingSource(1, 3) {}
  double value(std::size_t, std::size_t column) const override {
    return std::array{2.5, -1016.9, 1e9}[column];
  }
  ColorScale scale() const override { return ColorScale::diverging; }
  double low() const override { return -177.24; }
  double high() const override { return 177.24; }
  int narrow_decimals() const override { return 1; }
};

QImage painted(const HeatmapSource& source, const HeatmapGeometry& geometry, const HeatmapLook& look = {}) {
  QImage image(400, 300, QImage::Format_RGB32);
  image.fill(Qt::magenta);
  QPainter painter(&image);
  const Theme theme = Theme::named(ThemeId::light);
  const HeatmapPainter heatmap(source, geometry, look, theme);
  heatmap.paint_cells(painter);
  heatmap.paint_highlights(painter);
  heatmap.paint_names(painter);
  return image;
}

}  // namespace

class HeatmapPainterTest : public QObject {
  Q_OBJECT

 private slots:
  void patches_have_the_colours_of_their_values() {
    const CountingSource source(3, 4);
    const HeatmapGeometry geometry{{50, 50, 40, 30}, 10, 10, 0, 0, 3, 4};
    const QImage image = painted(source, geometry);
    const QRgb first = to_color(color_of(ColorScale::sequential, 0, 0, 4)).rgb();
    const QRgb fourth = to_color(color_of(ColorScale::sequential, 3, 0, 4)).rgb();
    QCOMPARE(image.pixel(55, 55), first);
    QVERIFY(std::abs(qGreen(image.pixel(85, 55)) - qGreen(fourth)) <= 2);
    QCOMPARE(image.pixel(55, 65), Theme::named(ThemeId::light).unseen.rgb());
    QCOMPARE(image.pixel(95, 55), QColor(Qt::magenta).rgb());
    QCOMPARE(image.pixel(55, 85), QColor(Qt::magenta).rgb());
  }

  void boxes_differ_for_unseen_marked_and_lit_cells() {
    const CountingSource source(3, 3);
    const HeatmapGeometry geometry{{50, 50, 120, 120}, 40, 40, 0, 0, 3, 3};
    HeatmapLook look;
    const QImage plain = painted(source, geometry, look);
    QCOMPARE(plain.pixel(60, 100), Theme::named(ThemeId::light).unseen.rgb());
    look.is_marked = [](std::size_t row, std::size_t column) { return row == 2 && column == 2; };
    const QImage marked = painted(source, geometry, look);
    const QRect corner(130, 130, 40, 40);
    QVERIFY(marked.copy(corner) != plain.copy(corner));
    QVERIFY(marked.copy(QRect(50, 50, 40, 40)) == plain.copy(QRect(50, 50, 40, 40)));
    look.row = 0;
    look.column = 0;
    const QImage lit = painted(source, geometry, look);
    QVERIFY(lit.copy(QRect(50, 50, 40, 40)) != plain.copy(QRect(50, 50, 40, 40)));
    QVERIFY(lit.copy(corner) == marked.copy(corner));
  }

  void numbers_are_printed_while_they_fit() {
    const CountingSource source(3, 3);
    const HeatmapLook look;
    const Theme theme = Theme::named(ThemeId::light);
    const auto decimals = [&](double width) {
      return HeatmapPainter(source, {{0, 0, 300, 300}, width, 30, 0, 0, 3, 3}, look, theme).decimals();
    };
    QCOMPARE(decimals(60), 2);
    QCOMPARE(decimals(15), -1);
    QCOMPARE(decimals(8), -1);
  }

  void among_numbers_too_wide_for_a_cell_the_others_are_printed() {
    const HeatmapGeometry geometry{{50, 50, 90, 24}, 30, 24, 0, 0, 1, 3};
    const QImage image = painted(GrownSource(), geometry);
    const auto has_ink = [&](int column) {
      const QRgb background = image.pixel(50 + 30 * column + 15, 53);
      for (int x = 55 + 30 * column; x < 75 + 30 * column; ++x) {
        if (image.pixel(x, 62) != background) return true;
      }
      return false;
    };
    QVERIFY(has_ink(0));
    QVERIFY(has_ink(1));
    QVERIFY(!has_ink(2));
  }

  void only_visible_cells_are_asked_for_data() {
    QTest::addColumn<double>("cell");
    QTest::newRow("patches") << 1.0;
    QTest::newRow("boxes") << 30.0;
  }
  void only_visible_cells_are_asked_for() {
    QFETCH(double, cell);
    const CountingSource source(610, 9724);
    const HeatmapGeometry geometry{{50, 50, 300, 200}, cell, cell, 350, 90, 610, 9724};
    painted(source, geometry);
    const std::size_t visible = geometry.visible_rows().size() * geometry.visible_columns().size();
    QVERIFY(source.asked >= visible);
    // Boxes ask a second time for the printed number.
    QVERIFY(source.asked <= 3 * visible);
  }

  void nothing_is_painted_outside_names_and_area() {
    const CountingSource source(30, 30);
    HeatmapLook look;
    look.row_name_width = 40;
    look.column_name_height = 40;
    look.row = 3;
    const QImage image = painted(source, {{60, 60, 200, 150}, 30, 30, 13, 7, 30, 30}, look);
    const QRect allowed(20, 20, 240, 190);
    for (int y = 0; y < image.height(); ++y) {
      for (int x = 0; x < image.width(); ++x) {
        if (!allowed.contains(x, y)) QCOMPARE(image.pixel(x, y), QColor(Qt::magenta).rgb());
      }
    }
  }

  void the_export_has_every_value_in_full_precision() {
    HeatmapViewport viewport;
    HeatmapWidget widget(&viewport);
    widget.set_source(std::make_shared<CountingSource>(2, 2));
    QCOMPARE(widget.export_csv(), QString(",\"column, 0\",\"column, 1\"\n'=row 0,0,1\n'=row 1,,\n"));
    QCOMPARE(exact_number_text(0.1 + 0.2), QString("0.30000000000000004"));
  }

  void the_export_shows_the_whole_table() {
    HeatmapViewport viewport;
    HeatmapWidget widget(&viewport);
    widget.set_source(std::make_shared<CountingSource>(300, 4000));
    QCOMPARE(widget.export_size(), QSizeF(1600, 300));
    QImage image(800, 150, QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    widget.paint_export(painter, QRectF(0, 0, 800, 150), Theme::named(ThemeId::light));
    painter.end();
    QVERIFY(image.pixel(799, 149) != QColor(Qt::magenta).rgb());
    QVERIFY(image.pixel(0, 0) != QColor(Qt::magenta).rgb());
  }

  void numbers_have_no_negative_zero() {
    QCOMPARE(number_text(-0.001, 2), QString("0.00"));
    QCOMPARE(number_text(-0.006, 2), QString(QChar(0x2212)) + "0.01");
    QCOMPARE(number_text(std::nan(""), 2), QString("–"));
  }
};

}  // namespace lora::app

QTEST_MAIN(lora::app::HeatmapPainterTest)
#include "heatmap_painter_test.moc"
