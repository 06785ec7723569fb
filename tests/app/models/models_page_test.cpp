// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/models_page.h"

#include <QAbstractItemModelTester>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTranslator>
#include <QtTest>

#include "app/exporting/exportable.h"
#include "app/models/adapter_runner.h"
#include "app/models/adapter_view.h"
#include "app/tables/content_view.h"
#include "tests/app/models/adapter_files.h"

namespace lora::app {

class ModelsPageTest : public QObject {
  Q_OBJECT

 private:
  struct Opened {
    ModelsPage page{nullptr};
    Opened() {
      page.resize(1280, 760);
      page.show();
    }
    template <typename T>
    T* find(const char* name) {
      return page.findChild<T*>(QString::fromLatin1(name));
    }
    void open(const QString& path) {
      page.open_adapter(path);
      QTRY_VERIFY(!find<QPushButton>("cancel_adapter")->isVisible());
    }
    QString cell(int row, int column) {
      return find<QTableView>("module_table")->model()->index(row, column).data().toString();
    }
  };

 private slots:
  void an_adapter_is_shown_module_by_module() {
    const QTemporaryDir folder;
    QVERIFY(write_adapter(folder.path(), 12));
    Opened opened;
    QSignalSpy messages(&opened.page, &ModelsPage::message);
    opened.open(folder.path());
    const auto report = load_adapter(folder.path());
    QVERIFY(report);
    auto* table = opened.find<QTableView>("module_table");
    const QAbstractItemModelTester tester(table->model());
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 12);
    QCOMPARE(opened.cell(2, 0), QStringLiteral("model.layers.2.q_proj"));
    QCOMPARE(opened.cell(11, 0), QStringLiteral("model.layers.11.q_proj"));
    QCOMPARE(opened.cell(1, 1), QStringLiteral("6 × 4"));
    QCOMPARE(opened.cell(1, 2), QStringLiteral("3"));
    QCOMPARE(opened.cell(1, 3), QStringLiteral("8"));
    QVERIFY(opened.find<QLabel>("adapter_totals")->text().contains("300"));
    QVERIFY(!opened.find<QLabel>("adapter_warnings")->isVisible());
    QCOMPARE(messages.size(), 1);
    const auto all = opened.page.exportables();
    QCOMPARE(all.size(), std::size_t{4});
    const double sigma = (*report)->modules[0].spectrum.singular_values[0];
    QVERIFY(all[0]->export_csv().contains(QString::number(sigma, 'g', 6).left(5)));
    QCOMPARE(all[3]->export_csv().count('\n'), 13);
  }

  void rows_are_sorted_filtered_and_copied() {
    const QTemporaryDir folder;
    QVERIFY(write_adapter(folder.path(), 12));
    Opened opened;
    opened.open(folder.path());
    auto* table = opened.find<ContentView>("module_table");
    table->sortByColumn(2, Qt::DescendingOrder);
    QCOMPARE(opened.cell(0, 2), QStringLiteral("3"));
    QCOMPARE(opened.cell(11, 2), QStringLiteral("2"));
    QLineEdit* filter = nullptr;
    for (auto* field : opened.page.findChildren<QLineEdit*>()) {
      if (field->placeholderText() == QLatin1String("Filter by name") && field->isVisible()) filter = field;
    }
    QVERIFY(filter != nullptr);
    QTest::keyClicks(filter, "LAYERS.1");
    QCOMPARE(table->model()->rowCount(), 3);
    QCOMPARE(opened.page.exportables()[3]->export_csv().count('\n'), 4);
    table->clearSelection();
    QCOMPARE(table->copied_text().count('\n'), 4);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(table->model()->index(1, 0)).center());
    QCOMPARE(table->copied_text().count('\n'), 2);
    QVERIFY(table->copied_text().contains("model.layers.1"));
  }

  void what_is_odd_is_said_in_words() {
    const QTemporaryDir folder;
    QVERIFY(write_adapter(folder.path(), 2, false));
    Opened opened;
    opened.open(folder.path());
    QVERIFY(opened.find<QLabel>("adapter_warnings")->text().contains("does not say α"));
    QVERIFY(opened.cell(0, 3).contains('?'));
  }

  void a_wrong_file_leaves_what_was_open() {
    const QTemporaryDir folder;
    QVERIFY(write_adapter(folder.path(), 2));
    Opened opened;
    opened.open(folder.path());
    const QString wrong = folder.filePath("page.safetensors");
    QVERIFY(write_bytes(wrong, "<!DOCTYPE html><html>", 21));
    opened.open(wrong);
    const auto* notice = opened.find<QLabel>("adapter_notice");
    QVERIFY(notice->isVisible());
    QVERIFY2(notice->text().startsWith("page.safetensors: This is a web page"), qPrintable(notice->text()));
    QCOMPARE(opened.find<QTableView>("module_table")->model()->rowCount(), 2);
  }

  void cancelling_ends_the_work() {
    const QTemporaryDir folder;
    QVERIFY(write_adapter(folder.path(), 400));
    AdapterRunner runner;
    QSignalSpy cancelled(&runner, &AdapterRunner::cancelled);
    QSignalSpy finished(&runner, &AdapterRunner::finished);
    runner.start(folder.path());
    QVERIFY(runner.is_running());
    runner.cancel();
    QTRY_COMPARE(cancelled.size() + finished.size(), 1);
    QCOMPARE(cancelled.size(), 1);
    QVERIFY(!runner.is_running());
    runner.start(folder.filePath("nothing"));
    QSignalSpy failed(&runner, &AdapterRunner::failed);
    QTRY_COMPARE(failed.size(), 1);
  }

  void an_adapter_can_be_dropped() {
    const QTemporaryDir folder;
    QVERIFY(write_adapter(folder.path(), 3));
    Opened opened;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(folder.filePath("adapter_model.safetensors"))});
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&opened.page, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&opened.page, &drop);
    QTRY_VERIFY(opened.page.adapter().report() != nullptr);
    QCOMPARE(opened.cell(0, 0), QStringLiteral("model.layers.0.q_proj"));
  }

  void what_is_no_adapter_is_left_to_the_window() {
    const QTemporaryDir folder;
    QVERIFY(write_bytes(folder.filePath("ratings.csv"), "a,b", 3));
    Opened opened;
    for (const QString& path : {folder.filePath("ratings.csv"), folder.path()}) {
      QMimeData data;
      data.setUrls({QUrl::fromLocalFile(path)});
      QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
      QApplication::sendEvent(&opened.page, &enter);
      QVERIFY2(!enter.isAccepted(), qPrintable(path));
    }
  }

  void the_language_is_switched_at_once() {
    const QTemporaryDir folder;
    QVERIFY(write_adapter(folder.path(), 2));
    Opened opened;
    opened.open(folder.path());
    opened.find<QTableView>("module_table")->selectRow(1);
    QTranslator chinese;
    QVERIFY(chinese.load(QStringLiteral(":/i18n/lora_cinema_zh_CN")));
    QCoreApplication::installTranslator(&chinese);
    QTRY_VERIFY(opened.find<QPushButton>("open_adapter")->text() != QStringLiteral("Open a real adapter…"));
    const auto* model = opened.find<QTableView>("module_table")->model();
    QCOMPARE(model->headerData(0, Qt::Horizontal).toString(), QStringLiteral("模块"));
    QVERIFY(opened.find<QLabel>("adapter_totals")->text().contains(QStringLiteral("个模块")));
    QVERIFY(opened.find<QLabel>("catalog_story")->text().contains(QStringLiteral("可训练参数")));
    QVERIFY(opened.find<QTableView>("module_table")->selectionModel()->isRowSelected(1));
    QCoreApplication::removeTranslator(&chinese);
    QTRY_COMPARE(opened.find<QPushButton>("open_adapter")->text(), QStringLiteral("Open a real adapter…"));
  }

  void the_page_fits_a_small_window() {
    Opened opened;
    QVERIFY2(opened.page.minimumSizeHint().width() <= 1024,
             qPrintable(QString::number(opened.page.minimumSizeHint().width())));
    QVERIFY(opened.page.minimumSizeHint().height() <= 600);
  }
};

}  // namespace lora::app

QTEST_MAIN(lora::app::ModelsPageTest)
#include "models_page_test.moc"
