// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/heatmap/heatmap_geometry.h"

#include <QSignalSpy>
#include <QtTest>

#include "app/heatmap/heatmap_viewport.h"

namespace lora::app {

class HeatmapGeometryTest : public QObject {
  Q_OBJECT

 private slots:
  void the_cell_under_the_middle_of_a_cell_is_that_cell_data() {
    QTest::addColumn<double>("width");
    QTest::addColumn<double>("height");
    for (const double size : {1.0, 3.0, 14.0, 31.0, 90.0}) QTest::addRow("%g", size) << size << size + 2;
  }
  void the_cell_under_the_middle_of_a_cell_is_that_cell() {
    QFETCH(double, width);
    QFETCH(double, height);
    HeatmapGeometry geometry{{40, 20, 300, 200}, width, height, 17, 9, 610, 9724};
    const CellRange rows = geometry.visible_rows();
    const CellRange columns = geometry.visible_columns();
    QVERIFY(rows.size() >= 2 && columns.size() >= 3);
    for (std::size_t row = rows.first; row < rows.last; ++row) {
      for (std::size_t column = columns.first; column < columns.last; ++column) {
        const QPointF middle = geometry.cell(row, column).center();
        if (!geometry.area.contains(middle)) continue;
        QCOMPARE(geometry.cell_at(middle), (HeatmapCell{row, column}));
      }
    }
  }

  void visible_cells_touch_the_area_and_no_others_do() {
    const HeatmapGeometry geometry{{0, 0, 100, 50}, 10, 10, 25, 10, 20, 30};
    QCOMPARE(geometry.visible_columns(), (CellRange{2, 13}));
    QCOMPARE(geometry.visible_rows(), (CellRange{1, 6}));
  }

  void points_outside_the_table_hit_nothing() {
    const HeatmapGeometry geometry{{10, 10, 100, 100}, 20, 20, 0, 0, 2, 2};
    QVERIFY(!geometry.cell_at({9, 15}));
    QVERIFY(!geometry.cell_at({51, 15}));
    QVERIFY(geometry.cell_at({49, 49}));
  }

  void fitting_cells_fit() {
    QCOMPARE(fitting_cell_size(100, 3, 3, 64), 33.0);
    QCOMPARE(fitting_cell_size(1000, 3, 3, 64), 64.0);
    QCOMPARE(fitting_cell_size(100, 9724, 3, 64), 3.0);
    QCOMPARE(fitting_cell_size(100, 0, 3, 64), 64.0);
  }

  void zooming_keeps_what_is_under_the_pointer() {
    HeatmapViewport viewport;
    viewport.set_shape(100, 100);
    viewport.set_extent({200, 200});
    viewport.set_cell_size(20, 20);
    viewport.scroll_to(400, 600);
    const QPointF pointer(70, 110);
    const double movie = (viewport.offset_x() + pointer.x()) / viewport.cell_width();
    const double user = (viewport.offset_y() + pointer.y()) / viewport.cell_height();
    viewport.zoom(1.5, pointer);
    QCOMPARE(viewport.cell_width(), 30.0);
    QVERIFY(!viewport.is_fitted());
    QCOMPARE((viewport.offset_x() + pointer.x()) / viewport.cell_width(), movie);
    QCOMPARE((viewport.offset_y() + pointer.y()) / viewport.cell_height(), user);
  }

  void every_zoom_step_changes_the_size_within_bounds() {
    HeatmapViewport viewport;
    viewport.set_shape(1000, 1000);
    viewport.set_extent({200, 200});
    viewport.set_cell_size(1, 1);
    for (int step = 0; step < 60; ++step) viewport.zoom(1.1, {});
    QCOMPARE(viewport.cell_width(), HeatmapGeometry::largest_cell);
    for (int step = 0; step < 60; ++step) viewport.zoom(0.9, {});
    QCOMPARE(viewport.cell_width(), HeatmapGeometry::smallest_cell);
  }

  void the_cursor_is_scrolled_into_view_and_stays_in_the_table() {
    HeatmapViewport viewport;
    viewport.set_shape(50, 60);
    viewport.set_extent({100, 100});
    viewport.set_cell_size(20, 20);
    QSignalSpy moved(&viewport, &HeatmapViewport::active_changed);
    viewport.set_cursor({99, 99});
    QCOMPARE(viewport.cursor(), (HeatmapCell{49, 59}));
    QCOMPARE(viewport.offset_y(), 50 * 20.0 - 100);
    QCOMPARE(moved.count(), 1);
    viewport.set_shape(3, 4);
    QCOMPARE(viewport.cursor(), (HeatmapCell{2, 3}));
    QCOMPARE(viewport.offset_y(), 0.0);
  }
};

}  // namespace lora::app

QTEST_APPLESS_MAIN(lora::app::HeatmapGeometryTest)
#include "heatmap_geometry_test.moc"
