// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/catalog_view.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

#include "app/exporting/exportable.h"
#include "app/models/catalog_panel.h"
#include "app/models/model_files.h"
#include "core/adapter/adapter_config.h"

namespace lora::app {

class CatalogViewTest : public QObject {
  Q_OBJECT

 private:
  struct Opened {
    CatalogView view;
    Opened() {
      view.resize(1280, 760);
      view.show();
    }
    template <typename T>
    T* find(const QString& name) {
      return view.findChild<T*>(name);
    }
    void click(const QString& name) { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
    void toggle(const QString& name) {
      auto* box = find<QAbstractButton>(name);
      QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(10, box->height() / 2));
    }
    void choose_model(const QString& name) {
      auto* models = find<QComboBox>("models");
      const int index = models->findText(name);
      QVERIFY2(index >= 0, qPrintable(name));
      models->setFocus();
      models->setCurrentIndex(index);
      emit models->activated(index);
    }
    QString cell(int row, int column) {
      return find<QTableView>("count_table")->model()->index(row, column).data().toString();
    }
    QStringList column(int column) {
      QStringList texts;
      for (int row = 0; row < find<QTableView>("count_table")->model()->rowCount(); ++row) {
        texts << cell(row, column);
      }
      return texts;
    }
  };

  static QByteArray own_model() {
    QFile file(QStringLiteral(":/models/llama3-8b.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }
  static QString saved(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes) {
    QFile file(folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
  }

 private slots:
  void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
  void init() { QDir(own_models_folder()).removeRecursively(); }

  void the_counts_of_llama_are_in_the_table() {
    Opened opened;
    QCOMPARE(opened.column(0),
             (QStringList{"4", "8", "16", "32", "64", "128", QStringLiteral("all weights [2]")}));
    QCOMPARE(opened.cell(1, 1), QStringLiteral("3,407,872"));
    QCOMPARE(opened.cell(4, 1), QStringLiteral("27,262,976"));
    QCOMPARE(opened.cell(6, 1), QStringLiteral("8,030,261,248"));
    QVERIFY(opened.find<QLabel>("catalog_story")->text().contains("3,407,872"));
    opened.click("preset_3");
    QCOMPARE(opened.cell(2, 1), QStringLiteral("41,943,040"));
    opened.click("preset_0");
    QCOMPARE(opened.cell(1, 1), QStringLiteral("3,407,872"));
  }

  void other_models_data() {
    QTest::addColumn<QString>("model");
    QTest::addColumn<bool>("all");
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("parameters");
    QTest::newRow("70B q,v") << "Llama 3 70B" << false << 1 << "16,384,000";
    QTest::newRow("70B all") << "Llama 3 70B" << true << 2 << "207,093,760";
    QTest::newRow("SD") << "Stable Diffusion 1.5 (UNet)" << true << 1 << "1,594,368";
    QTest::newRow("SDXL") << "Stable Diffusion XL 1.0 (UNet)" << true << 1 << "11,612,160";
  }
  void other_models() {
    QFETCH(QString, model);
    QFETCH(bool, all);
    QFETCH(int, row);
    QFETCH(QString, parameters);
    Opened opened;
    opened.choose_model(model);
    if (all) {
      for (auto* box : opened.view.findChildren<QCheckBox*>()) box->setChecked(true);
      emit opened.view.panel().changed();
    }
    QCOMPARE(opened.cell(row, 1), parameters);
    QVERIFY(opened.find<QLabel>("sources")->text().contains("20"));
  }

  void targets_and_ranks_are_chosen_with_clicks() {
    Opened opened;
    opened.toggle("target_v_proj");
    QCOMPARE(opened.cell(1, 1), QStringLiteral("2,097,152"));
    opened.click("rank_4");
    QCOMPARE(opened.cell(0, 0), QStringLiteral("8"));
    opened.toggle("target_q_proj");
    QCOMPARE(opened.find<QTableView>("count_table")->model()->rowCount(), 0);
    QVERIFY(!opened.find<QPushButton>("copy_code")->isEnabled());
    QVERIFY(opened.find<QLabel>("catalog_story")->text().contains("at least one target"));
  }

  void a_row_sets_the_rank_of_the_code() {
    Opened opened;
    auto* table = opened.find<QTableView>("count_table");
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(table->model()->index(3, 0)).center());
    opened.click("copy_code");
    const QString python = QApplication::clipboard()->text();
    QVERIFY(python.contains("r=32,"));
    QVERIFY(python.contains("target_modules=[\"q_proj\", \"v_proj\"]"));
    const auto buttons = opened.find<QWidget>("code_language")->findChildren<QPushButton*>();
    QTest::mouseClick(buttons[1], Qt::LeftButton);
    opened.click("copy_code");
    const auto config = read_adapter_config(QApplication::clipboard()->text().toStdString());
    QVERIFY(config);
    QCOMPARE(config->rank.value_or(0), std::size_t{32});
    QCOMPARE(config->alpha.value_or(0.0), 16.0);
  }

  void a_teachers_model_is_added_and_a_wrong_one_refused() {
    const QTemporaryDir folder;
    Opened opened;
    opened.view.panel().add_model(saved(folder, "wrong.json", own_model().replace("d_in", "width")));
    const QString error = opened.find<QLabel>("model_errors")->text();
    QVERIFY2(error.contains("wrong.json") && error.contains("width"), qPrintable(error));
    const int before = opened.find<QComboBox>("models")->count();
    opened.view.panel().add_model(saved(folder, "mine.json", own_model().replace("Llama 3 8B", "Mine")));
    QVERIFY(!opened.find<QLabel>("model_errors")->isVisible());
    QCOMPARE(opened.find<QComboBox>("models")->count(), before + 1);
    QVERIFY(opened.find<QComboBox>("models")->currentText().startsWith("Mine"));
    Opened again;
    QVERIFY(again.find<QComboBox>("models")->findText("Mine", Qt::MatchStartsWith) >= 0);
  }

  void the_models_keep_the_rules_and_all_is_exported() {
    Opened opened;
    const QAbstractItemModelTester counts(opened.find<QTableView>("count_table")->model());
    const QAbstractItemModelTester modules(opened.find<QTableView>("break_even_table")->model());
    opened.click("preset_3");
    opened.click("rank_8");
    opened.choose_model(QStringLiteral("Llama 3 70B"));
    QCOMPARE(opened.view.exportables().size(), std::size_t{3});
    for (const Exportable* item : opened.view.exportables()) {
      QVERIFY(!item->export_size().isEmpty());
      QVERIFY(item->export_csv().count('\n') > 1);
      QVERIFY(!item->export_title().isEmpty());
    }
    QVERIFY(opened.view.exportables()[1]->export_csv().contains("\n16,32768000,"));
    const QString break_even = opened.view.exportables()[2]->export_csv();
    QVERIFY2(break_even.contains("q_proj,8192 × 8192,80,4096,8192,[1]"), qPrintable(break_even));
  }
};

}  // namespace lora::app

QTEST_MAIN(lora::app::CatalogViewTest)
#include "catalog_view_test.moc"
