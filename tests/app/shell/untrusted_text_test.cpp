// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Names of users, movies and files are other people's. Wherever the window shows them, and in what it
// exports, they stay the letters they are.
#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QMessageBox>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolTip>
#include <QXmlStreamReader>
#include <QtTest>

#include "app/exporting/csv_text.h"
#include "app/exporting/export_formats.h"
#include "app/shell/language.h"
#include "app/shell/main_window.h"
#include "app/shell/workspace.h"
#include "app/theme/theme.h"

namespace lora::app {
namespace {

const QStringList hostile = {QStringLiteral("<b>evil</b>"),
                             QStringLiteral("<a href=\"file:///etc/passwd\">evil</a>"),
                             QStringLiteral("<img src=\"file:///dev/zero\">evil"),
                             QStringLiteral("=cmd|'/c evil'!A1"),
                             QStringLiteral("../../evil"),
                             QStringLiteral("\u202eevil\u200b\u200d"),
                             QStringLiteral("evil %1 %n &amp; ]]>"),
                             QStringLiteral("evil") + QString(10'000, u'w')};

/// Whether Qt would draw part of a name as HTML.
bool is_html_of_a_name(const QString& text) {
  for (const QString& name : hostile) {
    if (name.startsWith(u'<') && text.contains(name)) return true;
  }
  return false;
}

QStringList bad_labels() {
  QStringList bad;
  for (const QWidget* widget : QApplication::allWidgets()) {
    const auto* label = qobject_cast<const QLabel*>(widget);
    if (label == nullptr || !label->testAttribute(Qt::WA_WState_Polished)) continue;
    const bool is_html = label->textFormat() == Qt::RichText ||
                         (label->textFormat() == Qt::AutoText && Qt::mightBeRichText(label->text()));
    if (is_html && is_html_of_a_name(label->text()))
      bad << label->objectName() + QStringLiteral(": ") + label->text().left(80);
  }
  return bad;
}

QStringList bad_tips() {
  QStringList bad;
  for (QWidget* widget : QApplication::allWidgets()) {
    if (!widget->isVisible() || widget->inherits("QTipLabel")) continue;
    QToolTip::hideText();
    QHelpEvent event(QEvent::ToolTip, widget->rect().center(), widget->mapToGlobal(widget->rect().center()));
    QApplication::sendEvent(widget, &event);
    const QString tip = QToolTip::text();
    if (Qt::mightBeRichText(tip) && is_html_of_a_name(tip)) bad << tip.left(80);
  }
  QToolTip::hideText();
  return bad;
}

}  // namespace

class UntrustedTextTest : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;
  std::unique_ptr<MainWindow> window_;

  QByteArray table() const {
    QString csv = QStringLiteral("user");
    for (const QString& name : hostile) csv += u',' + csv_text(name);
    for (qsizetype user = 0; user < hostile.size(); ++user) {
      csv += u'\n' + csv_text(hostile[user]);
      for (qsizetype movie = 0; movie < hostile.size(); ++movie)
        csv += QStringLiteral(",%1").arg(1 + (user * 3 + movie) % 5);
    }
    return csv.toUtf8() + '\n';
  }

  void check_window(const char* where) {
    const QStringList bad = bad_labels() + bad_tips();
    QVERIFY2(bad.isEmpty(), qPrintable(QString::fromLatin1(where) + QStringLiteral(": ") + bad.join(u'\n')));
  }

 private slots:
  void initTestCase() {
    QCoreApplication::setOrganizationName(QStringLiteral("lora-cinema-test"));
    QCoreApplication::setApplicationName(QStringLiteral("untrusted-text-test"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder_.path());
    apply_language(QStringLiteral("en"));
    apply_theme(ThemeId::light);
    QFile file(folder_.filePath(QStringLiteral("<b>evil<img src=x>.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(table());
    file.close();
    window_ = std::make_unique<MainWindow>();
    window_->show();
    window_->open(file.fileName());
    QTRY_COMPARE(window_->document().table().users(), std::size_t(hostile.size()));
    QTRY_VERIFY(window_->player().frame());
  }

  void cleanupTestCase() {
    window_->document().undo_stack().setClean();
    window_->close();
    window_.reset();
  }

  void names_are_letters_on_every_page() {
    for (int page = 0; page < page_count; ++page) {
      window_->show_page(Page(page));
      QTest::qWait(50);
      check_window(qPrintable(QString::number(page)));
    }
    window_->show_page(Page::train);
  }

  void a_file_with_such_a_name_that_cannot_be_opened_is_told_in_letters() {
    for (const QString& name : hostile.mid(0, 5)) {
      bool told = false;
      QStringList bad;
      QTimer timer;
      connect(&timer, &QTimer::timeout, this, [&] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (box == nullptr) return;
        told = true;
        bad = bad_labels();
        box->reject();
      });
      timer.start(20);
      window_->open(folder_.filePath(QStringLiteral("none/") + name + QStringLiteral(".csv")));
      QTRY_VERIFY(told);
      QVERIFY2(bad.isEmpty(), qPrintable(bad.join(u'\n')));
    }
  }

  void a_label_without_a_format_and_a_plain_tip_are_letters() {
    QLabel label(hostile[2], window_.get());
    label.setToolTip(hostile[1]);
    label.show();
    QCOMPARE(label.textFormat(), Qt::PlainText);
    QHelpEvent event(QEvent::ToolTip, {1, 1}, label.mapToGlobal(QPoint(1, 1)));
    QApplication::sendEvent(&label, &event);
    QVERIFY(!QToolTip::text().contains(QStringLiteral("<a")));
    QVERIFY(QToolTip::text().contains(QStringLiteral("&lt;a href")));
    QToolTip::hideText();
  }

  void exports_escape_them() {
    for (int page = 0; page < page_count; ++page) {
      window_->show_page(Page(page));
      for (const Exportable* exportable : window_->own().exportables()) {
        const auto files =
            export_all(*exportable, folder_.filePath(QStringLiteral("out%1").arg(page)),
                       {ExportFormat::svg, ExportFormat::csv}, PictureBackground::white, current_theme());
        if (!files.has_value()) continue;  // nothing to export yet
        for (const QString& path : files.value()) {
          QVERIFY2(
              QFileInfo(path).canonicalFilePath().startsWith(QFileInfo(folder_.path()).canonicalFilePath()),
              qPrintable(path));
          QFile file(path);
          QVERIFY(file.open(QIODevice::ReadOnly));
          path.endsWith(QStringLiteral("svg")) ? check_svg(file) : check_csv(file);
        }
      }
    }
  }

 private:
  void check_svg(QFile& file) {
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
      if (xml.readNext() != QXmlStreamReader::StartElement) continue;
      QVERIFY(xml.name() != QStringLiteral("script") && xml.name() != QStringLiteral("a") &&
              xml.name() != QStringLiteral("b"));
      for (const QXmlStreamAttribute& attribute : xml.attributes())
        QVERIFY(!attribute.value().startsWith(QStringLiteral("file:")));
    }
    QVERIFY2(!xml.hasError(), qPrintable(file.fileName() + xml.errorString()));
  }
  void check_csv(QFile& file) {
    QVERIFY2(!file.readAll().contains("\n=cmd"), qPrintable(file.fileName()));
    file.seek(0);
    QVERIFY2(!file.readAll().contains(",=cmd"), qPrintable(file.fileName()));
  }
};

}  // namespace lora::app

QTEST_MAIN(lora::app::UntrustedTextTest)
#include "untrusted_text_test.moc"
