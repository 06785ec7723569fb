// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importing/import_dialog.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QStringConverter>
#include <QTableView>
#include <QTemporaryDir>
#include <QTranslator>
#include <QtTest>

#include "app/importing/import_preview_model.h"
#include "app/importing/import_settings.h"
#include "app/theme/theme.h"

namespace lora::app {

class ImportDialogTest : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir folder_;

  QString file(const QByteArray& bytes) {
    const QString path = folder_.filePath(QStringLiteral("ratings.csv"));
    QFile written(path);
    if (!written.open(QIODevice::WriteOnly) || written.write(bytes) != bytes.size()) return {};
    return path;
  }

  struct Opened {
    ImportDialog dialog;
    explicit Opened(const QString& path, const DialectChoice& choice = {}) : dialog(path, choice, nullptr) {
      dialog.show();
      wait();
    }
    void wait() { QTRY_VERIFY(dialog.data() && !dialog.is_reading()); }
    template <typename T>
    T* find(const char* name) {
      return dialog.findChild<T*>(QString::fromLatin1(name));
    }
    QString cell(int row, int column) {
      return find<QTableView>("import_preview")->model()->index(row, column).data().toString();
    }
    /// The entry that begins with `text`.
    void choose(const char* box, const char* text) {
      auto* combo = find<QComboBox>(box);
      const int index = combo->findText(QString::fromUtf8(text), Qt::MatchStartsWith);
      QVERIFY2(index >= 0, text);
      combo->setCurrentIndex(index);
      wait();
    }
    const RatingTable& table() { return *dialog.data()->value().session.table; }
  };

 private slots:
  void what_was_found_is_named() {
    Opened opened(file("Name;\xC9t\xE9;B\r\nZo\xE9;4,5;\r\nBo;1.234,5;2\r\n"));
    QVERIFY(opened.find<QComboBox>("import_encoding")->currentText().contains("Windows-1252"));
    QVERIFY(opened.find<QComboBox>("import_delimiter")->currentText().contains("semicolon"));
    QVERIFY(opened.find<QComboBox>("import_decimal")->currentText().contains("4,5"));
    QVERIFY(opened.find<QComboBox>("import_thousands")->currentText().contains("1.000"));
    QVERIFY(!opened.find<QLabel>("import_question")->isVisible());
    QCOMPARE(opened.cell(0, 1), QStringLiteral("Ét\u00e9"));
    QCOMPARE(opened.find<QLabel>("import_summary")->text(), QStringLiteral("2 users, 2 movies, 3 ratings"));
    QVERIFY(opened.find<QPushButton>("import_accept")->isEnabled());
  }

  void each_property_can_be_corrected_and_found_again() {
    Opened opened(file(";A\nAna;1,234\nBo;2,345\n"));
    QVERIFY(opened.find<QLabel>("import_question")->text().contains("decimal mark"));
    QVERIFY(opened.find<QComboBox>("import_decimal")->currentText().startsWith("Please check"));
    QCOMPARE(opened.table().at(0, 0), std::optional(1.234));
    opened.choose("import_thousands", "comma");
    QCOMPARE(opened.table().at(0, 0), std::optional(1234.0));
    QVERIFY(!opened.find<QLabel>("import_question")->isVisible());
    opened.choose("import_delimiter", "comma");
    QCOMPARE(opened.cell(1, 0), QStringLiteral("Ana;1"));
    opened.find<QPushButton>("import_start_over")->click();
    opened.wait();
    QCOMPARE(opened.table().at(0, 0), std::optional(1.234));
    QVERIFY(opened.dialog.choice() == DialectChoice{});
  }

  void names_can_be_data() {
    Opened opened(file("5,3,5,1\n4,4,2,3\n"));
    QCOMPARE(opened.table().users(), std::size_t(2));
    QCOMPARE(opened.table().movies(), std::size_t(4));
    opened.choose("import_header", "names");
    opened.choose("import_user_names", "names");
    QCOMPARE(opened.table().users(), std::size_t(1));
    QCOMPARE(opened.table().movies(), std::size_t(3));
    opened.choose("import_form", "one rating");
    QVERIFY(!opened.find<QComboBox>("import_user_names")->isEnabled());
  }

  void problems_are_marked_listed_and_left_out() {
    Opened opened(file(",A,B\nAna,good,4\nBo,1e30,5,9\n"));
    auto* problems = opened.find<QListWidget>("import_problems");
    QCOMPARE(problems->count(), 3);
    QVERIFY(problems->item(0)->text().contains("Line 2, column 2"));
    QVERIFY(problems->item(1)->text().contains("1e30"));
    problems->setCurrentRow(2);
    auto* table = opened.find<QTableView>("import_preview");
    QCOMPARE(table->currentIndex().row(), 2);
    QCOMPARE(table->currentIndex().column(), 3);
    QVERIFY(table->currentIndex().data(Qt::ToolTipRole).toString().contains("columns"));
    QVERIFY(table->model()->index(1, 1).data(Qt::AccessibleTextRole).toString().contains("not a number"));
    QVERIFY(opened.find<QPushButton>("import_accept")->text().contains("without"));
    QCOMPARE(opened.table().seen_count(), std::size_t(2));
  }

  void what_cannot_be_read_at_all_says_what_to_do() {
    Opened quote(file(",A\nAna,5\n\"Weird Al,4\n"));
    QVERIFY(!quote.find<QPushButton>("import_accept")->isEnabled());
    QVERIFY(quote.find<QLabel>("import_summary")->text().contains("Line 3"));
    QVERIFY(quote.find<QLabel>("import_summary")->text().contains("none"));
    quote.choose("import_quote", "none");
    QVERIFY(quote.find<QPushButton>("import_accept")->isEnabled());
    QCOMPARE(quote.table().users(), std::size_t(2));
    Opened prose(file("Dear class\nhere it is\n"));
    QCOMPARE(prose.cell(1, 0), QStringLiteral("here it is"));
    QVERIFY(!prose.find<QPushButton>("import_accept")->isEnabled());
    QFile::remove(folder_.filePath("ratings.csv"));
    Opened gone(folder_.filePath("ratings.csv"));
    QVERIFY(!gone.find<QPushButton>("import_accept")->isEnabled());
  }

  void the_preview_is_a_sound_model_and_bounded() {
    QByteArray bytes = "u";
    for (int k = 0; k < 300; ++k) bytes += ",m" + QByteArray::number(k);
    for (int k = 0; k < 300; ++k) bytes += "\nu" + QByteArray::number(k) + ",1,2";
    Opened opened(file(bytes));
    auto* model = opened.find<QTableView>("import_preview")->model();
    const QAbstractItemModelTester tester(model);
    QCOMPARE(model->rowCount(), int(RatingPreview::row_limit));
    QCOMPARE(model->columnCount(), int(RatingPreview::column_limit));
    QVERIFY(opened.find<QLabel>("import_rows_note")->isVisible());
    opened.choose("import_form", "one rating");
    QVERIFY(model->rowCount() > 0);
  }

  /// A table of more bytes than are looked at, with `line` in place of its last one.
  QByteArray large_table(const QByteArray& line) {
    QByteArray bytes = ",A,B\n";
    while (bytes.size() <= ImportReader::large_file)
      bytes += "Ana" + QByteArray::number(bytes.size()) + ",5,4\n";
    return bytes + line + '\n';
  }

  void a_large_file_is_read_when_it_is_taken() {
    const QByteArray bytes = large_table("Zoe,3,2");
    const auto users = static_cast<std::size_t>(bytes.count('\n')) - 1;
    Opened opened(file(bytes));
    QVERIFY(opened.table().users() < users / 3);
    QVERIFY(opened.find<QLabel>("import_summary")->text().contains("first lines"));
    QVERIFY(opened.find<QLabel>("import_rows_note")->isVisible());
    QVERIFY(!opened.find<QProgressBar>("import_progress")->isVisible());
    opened.find<QPushButton>("import_accept")->click();
    QVERIFY(opened.find<QProgressBar>("import_progress")->isVisible());
    QVERIFY(!opened.find<QPushButton>("import_accept")->isEnabled());
    QTRY_COMPARE(opened.dialog.result(), int(QDialog::Accepted));
    QCOMPARE(opened.table().users(), users);
    QCOMPARE(opened.table().user_name(users - 1), std::string("Zoe"));
  }

  void what_turns_up_farther_down_is_shown_before_it_is_taken() {
    Opened opened(file(large_table("Zoe,three,2")));
    QVERIFY(!opened.find<QListWidget>("import_problems")->isVisible());
    opened.find<QPushButton>("import_accept")->click();
    opened.wait();
    QVERIFY(opened.dialog.isVisible());
    QCOMPARE(opened.find<QListWidget>("import_problems")->count(), 1);
    QVERIFY(opened.find<QPushButton>("import_accept")->text().contains("without"));
    opened.find<QPushButton>("import_accept")->click();
    QCOMPARE(opened.dialog.result(), int(QDialog::Accepted));
    QVERIFY(opened.table().users() > 10'000);
  }

  void the_reading_of_the_rest_can_be_stopped() {
    Opened opened(file(large_table("Zoe,3,2")));
    const auto head = opened.dialog.data();
    opened.find<QPushButton>("import_accept")->click();
    QVERIFY(opened.dialog.is_reading());
    opened.find<QPushButton>("import_cancel")->click();
    QVERIFY(!opened.dialog.is_reading());
    QVERIFY(opened.dialog.isVisible());
    QVERIFY(QThreadPool::globalInstance()->waitForDone(60'000));
    QCoreApplication::processEvents();
    QCOMPARE(opened.dialog.data(), head);
    QVERIFY(opened.find<QPushButton>("import_accept")->isEnabled());
    opened.find<QPushButton>("import_cancel")->click();
    QVERIFY(!opened.dialog.isVisible());
    QCOMPARE(opened.dialog.result(), int(QDialog::Rejected));
  }

  void the_first_lines_are_whole_in_every_encoding() {
    QString text = QStringLiteral("\uFEFF,A,B\n");
    while (text.size() < ImportReader::large_file)
      text += QStringLiteral("Zo\u00EB%1,5,4\n").arg(text.size());
    for (const QStringConverter::Encoding encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
      Opened opened(file(QStringEncoder(encoding).encode(text)));
      QVERIFY(opened.dialog.data()->has_value());
      QVERIFY(opened.find<QLabel>("import_summary")->text().contains("first lines"));
      QVERIFY(opened.find<QListWidget>("import_problems")->isHidden());
    }
  }

  void a_large_file_whose_first_lines_cannot_be_read_is_read_whole() {
    Opened opened(file(",\"A\n" + large_table("Zoe\",B\nAna,4,5")));
    QVERIFY(opened.dialog.data()->has_value());
    QCOMPARE(opened.table().users(), std::size_t(1));
    QVERIFY(!opened.find<QLabel>("import_summary")->text().contains("first lines"));
  }

  void closing_while_it_reads_is_safe() {
    QByteArray bytes = ",A,B\n";
    while (bytes.size() < 4'000'000) bytes += "Ana" + QByteArray::number(bytes.size()) + ",5,4\n";
    const QString path = file(bytes);
    for (int k = 0; k < 5; ++k) {
      ImportDialog dialog(path, {}, nullptr);
      dialog.show();
      QVERIFY(dialog.is_reading());
    }
    QVERIFY(QThreadPool::globalInstance()->waitForDone(60'000));
    QCoreApplication::processEvents();
  }

  void it_fits_a_small_screen_in_every_theme_and_language() {
    const QString path = file(";A;B\nAna;1,234;x\nBo;2,345;y\n");
    QTranslator chinese;
    QVERIFY(chinese.load(QStringLiteral(":/i18n/lora_cinema_zh_CN.qm")));
    for (const ThemeId theme : {ThemeId::light, ThemeId::dark, ThemeId::projector}) {
      apply_theme(theme);
      Opened opened(path);
      QVERIFY(opened.dialog.minimumSizeHint().width() <= 1024);
      QVERIFY(opened.dialog.minimumSizeHint().height() <= 700);
      QCoreApplication::installTranslator(&chinese);
      QCoreApplication::processEvents();
      QVERIFY(opened.dialog.minimumSizeHint().width() <= 1024);
      QVERIFY(opened.dialog.minimumSizeHint().height() <= 700);
      QCOMPARE(opened.find<QComboBox>("import_decimal")->currentIndex(), 0);
      QCoreApplication::removeTranslator(&chinese);
      QCoreApplication::processEvents();
    }
    apply_theme(ThemeId::light);
  }

  void everything_can_be_reached_and_has_a_name() {
    Opened opened(file(",A,B\nAna,x,4\n"));
    for (QWidget* widget : opened.dialog.findChildren<QWidget*>()) {
      if (widget->focusPolicy() == Qt::NoFocus || !widget->objectName().startsWith("import_")) continue;
      if (qobject_cast<QLabel*>(widget)) continue;
      const auto labels = opened.dialog.findChildren<QLabel*>();
      const bool labelled = std::any_of(labels.begin(), labels.end(),
                                        [&](const QLabel* label) { return label->buddy() == widget; });
      auto* button = qobject_cast<QPushButton*>(widget);
      QVERIFY2(labelled || !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
               qPrintable(widget->objectName()));
    }
    auto* table = opened.find<QTableView>("import_preview");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Tab);
    QVERIFY(!table->hasFocus());
  }
};

}  // namespace lora::app

QTEST_MAIN(lora::app::ImportDialogTest)
#include "import_dialog_test.moc"
