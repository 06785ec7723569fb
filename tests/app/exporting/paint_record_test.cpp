// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures that are recorded, and painted again elsewhere.
#include "app/exporting/paint_record.h"

#include <QStandardItemModel>
#include <QtTest>
#include <thread>

#include "app/cli/export_things.h"
#include "app/document/data_source.h"
#include "app/exporting/export_language.h"
#include "app/exporting/table_arrangement.h"
#include "app/exporting/table_painter.h"
#include "app/shell/language.h"
#include "tests/app/exporting/slide_type.h"

namespace lora::app {
namespace {

ExportThings things(const QString& example) {
  const auto loaded = load_data(example, QStringLiteral("en"));
  ExportRequest request;
  for (const auto& [name, file] : exportable_names()) request.what << name;
  request.steps = 30;
  request.exactly = true;
  const CommandData data{example, loaded->session, {}};
  return make_things(data, data.session.settings, request, false);
}

QImage blank() {
  QImage image(1280, 720, QImage::Format_ARGB32_Premultiplied);
  image.fill(Qt::transparent);
  return image;
}

QImage played(const PaintRecord& record) {
  QImage image = blank();
  QPainter painter(&image);
  record.play(painter);
  return image;
}

/// A table of texts, to be a picture.
class Table : public Exportable {
 public:
  explicit Table(const QStandardItemModel& model) : model_(model) {
    for (int column = 0; column < model.columnCount(); ++column) columns_.push_back(column);
  }
  QString export_name() const override { return QStringLiteral("table"); }
  QString export_title() const override { return QStringLiteral("Table"); }
  QString export_caption() const override { return table_caption(model_, columns_); }
  QSizeF export_size() const override { return {100, 100}; }
  void paint_export(QPainter& painter, const QRectF& area, const Theme& theme) const override {
    TablePainter(model_, columns_, QApplication::font()).arrange(painter, area, theme);
  }
  bool fills_area() const override { return true; }
  QString export_csv() const override { return {}; }

 private:
  const QStandardItemModel& model_;
  std::vector<int> columns_;
};

void fill(QStandardItemModel& model, int rows, int columns, const QString& text) {
  model.setRowCount(rows);
  model.setColumnCount(columns);
  for (int column = 0; column < columns; ++column) {
    model.setHeaderData(column, Qt::Horizontal, QStringLiteral("numbers to store"));
    for (int row = 0; row < rows; ++row) model.setItem(row, column, new QStandardItem(text));
  }
}

}  // namespace

class PaintRecordTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { apply_language(QStringLiteral("en")); }

  void what_is_played_is_what_was_painted_in_every_thread() {
    const ExportThings all = things(QStringLiteral("two-tastes"));
    ExportOptions options;
    options.caption = true;
    for (const auto& [name, picture] : all.pictures) {
      QImage painted = blank();
      {
        QPainter painter(&painted);
        paint_export_picture(painter, *picture, options);
      }
      const PictureRecord record = record_picture(*picture, options);
      QVERIFY2(played(record.paint) == painted, qPrintable(name));
      QImage elsewhere;
      std::thread([&] { elsewhere = played(record.paint); }).join();
      QVERIFY2(elsewhere == painted, qPrintable(name));
    }
  }

  void the_painter_is_left_as_it_was() {
    const PaintRecord record({10, 10}, [](QPainter& painter) {
      painter.setClipRect(0, 0, 2, 2);
      painter.translate(5, 5);
      painter.setPen(Qt::red);
      painter.drawPoint(0, 0);
    });
    QImage image = blank();
    QPainter painter(&image);
    painter.translate(3, 4);
    painter.setPen(Qt::blue);
    record.play(painter);
    QCOMPARE(painter.transform(), QTransform::fromTranslate(3, 4));
    QCOMPARE(painter.pen().color(), QColor(Qt::blue));
    QVERIFY(!painter.hasClipping());
  }

  void the_smallest_type_is_known() {
    const PaintRecord record({100, 100}, [](QPainter& painter) {
      QFont font = QApplication::font();
      font.setPixelSize(20);
      painter.setFont(font);
      painter.drawText(0, 50, QStringLiteral("large"));
      painter.scale(0.5, 0.5);
      painter.drawText(0, 50, QStringLiteral("small"));
    });
    QCOMPARE(record.smallest_type(), 10.0);
    QCOMPARE(PaintRecord({1, 1}, [](QPainter& painter) { painter.drawPoint(0, 0); }).smallest_type(), 0.0);
  }

  void type_on_a_slide_has_18_points_data() {
    QTest::addColumn<QString>("example");
    QTest::addColumn<QString>("language");
    for (const char* example : {"two-tastes", "three-tastes", "planted-rank-4"}) {
      for (const char* language : {"en", "zh_CN"}) {
        QTest::addRow("%s %s", example, language)
            << QString::fromLatin1(example) << QString::fromLatin1(language);
      }
    }
  }
  void type_on_a_slide_has_18_points() {
    QFETCH(QString, example);
    QFETCH(QString, language);
    const ExportLanguage scope(language);
    for (const auto& [name, picture] : things(example).pictures) {
      const double points = slide_points(*picture);
      QVERIFY2(points > 17.99, qPrintable(name + QStringLiteral(": %1").arg(points)));
    }
  }

  void tables_on_a_slide_have_18_points_however_large_they_are() {
    for (const auto& [rows, columns] : {std::pair(1, 1), {6, 8}, {40, 12}, {2000, 4}}) {
      QStandardItemModel model;
      fill(model, rows, columns, QStringLiteral("0.123456"));
      const Table table(model);
      const double points = slide_points(table);
      QVERIFY2(points > 17.99, qPrintable(QString::number(points)));
      QVERIFY(table.export_caption().contains(QLatin1String("numbers to store")));
    }
  }

  void rows_without_room_are_counted() {
    QStandardItemModel model;
    fill(model, 100, 3, QStringLiteral("x"));
    const TableArrangement few = arrange_table(model, {0, 1, 2}, QApplication::font(), {500, 250});
    QVERIFY(few.rows > 5 && few.rows < 30);
    QCOMPARE(few.font.pixelSize(), 11);
    fill(model, 4, 3, QStringLiteral("x"));
    const TableArrangement all = arrange_table(model, {0, 1, 2}, QApplication::font(), {500, 250});
    QCOMPARE(all.rows, 4);
    QVERIFY(all.font.pixelSize() > 11);
  }
};

}  // namespace lora::app

QTEST_MAIN(lora::app::PaintRecordTest)
#include "paint_record_test.moc"
