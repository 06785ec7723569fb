// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Names from strangers' files in a deck and its workbooks: text that is shown as it is, never a formula,
// never markup, never a file that cannot be opened.
#include <QXmlStreamReader>
#include <QtTest>

#include "app/exporting/pptx_workbook.h"
#include "app/exporting/pptx_writer.h"
#include "app/exporting/pptx_xml.h"
#include "tests/app/exporting/pptx_reader.h"

namespace lora::app {
namespace {

/// Series and categories called so; the axes and the note too.
DeckChart chart_of(const QString& name) {
  DeckChart chart;
  chart.x = {name};
  chart.y = {name};
  chart.note = name;
  chart.categories = {name, QStringLiteral("2")};
  DeckSeries series{name, Qt::blue};
  series.points = {{1, 2}, {2, 3}};
  chart.series = {series};
  return chart;
}

Deck deck_of(const QString& name) {
  Deck deck;
  deck.title = name;
  deck.subtitle = name;
  deck.slides = {{name, name, name, chart_of(name)}};
  return deck;
}

/// The texts of a workbook's cells, as a spreadsheet reads them; an entry for each shared string.
QStringList shared_texts(const PptxReader& book) {
  QXmlStreamReader xml(book.parts().value(QStringLiteral("xl/sharedStrings.xml")));
  QStringList texts;
  while (!xml.atEnd()) {
    if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("t"))
      texts << xml.readElementText();
  }
  return xml.hasError() ? QStringList() : texts;
}

/// Elements and attributes that were read from the part, as "c/t=s"; texts are left out.
QSet<QString> markup(const QByteArray& part) {
  QXmlStreamReader xml(part);
  QSet<QString> found;
  while (!xml.atEnd()) {
    if (xml.readNext() != QXmlStreamReader::StartElement) continue;
    found << xml.qualifiedName().toString();
  }
  return xml.hasError() ? QSet<QString>{QStringLiteral("broken: ") + xml.errorString()} : found;
}

}  // namespace

class HostileNamesTest : public QObject {
  Q_OBJECT

  static void names() {
    QTest::addColumn<QString>("name");
    QTest::newRow("command") << QStringLiteral("=cmd|' /C calc'!A0");
    QTest::newRow("link") << QStringLiteral("=HYPERLINK(\"http://example.org\",\"x\")");
    QTest::newRow("plus") << QStringLiteral("+1+cmd|'x'!A1");
    QTest::newRow("minus") << QStringLiteral("-2+3");
    QTest::newRow("at") << QStringLiteral("@SUM(1,1)");
    QTest::newRow("array") << QStringLiteral("{=1+1}");
    QTest::newRow("address") << QStringLiteral("http://example.org/?a=1&b=2");
    QTest::newRow("element") << QStringLiteral("<b>bold</b>");
    QTest::newRow("closing") << QStringLiteral("</t></si></sst><f>1+1</f>");
    QTest::newRow("ampersand") << QStringLiteral("Tom & Jerry &amp; &#x41;");
    QTest::newRow("entity") << QStringLiteral("&xxe; <!ENTITY xxe SYSTEM \"/etc/passwd\">");
    QTest::newRow("quotes") << QStringLiteral("\"a\" 'b' ]]> -->");
    QTest::newRow("control") << QStringLiteral("a\x01\x02\x0b\x1f\x7f") + QChar(0xfffe) + u'b';
    QTest::newRow("zero") << QStringLiteral("a") + QChar(0) + u'b';
    QTest::newRow("half a pair") << QStringLiteral("a") + QChar(0xd83d) + u'b';
    QTest::newRow("lines") << QStringLiteral("one\ntwo\ttab");
    QTest::newRow("turned") << QStringLiteral("\u202egnp.exe");
    QTest::newRow("Excel's own escape") << QStringLiteral("_x003D_1+1");
    QTest::newRow("10,000 letters") << QString(10'000, u'w');
    QTest::newRow("10,000 ampersands") << QString(10'000, u'&');
    QTest::newRow("longer than a cell") << QString(40'000, u'<');
    QTest::newRow("pairs") << QStringLiteral("\U0001F3AC").repeated(20'000);
  }

 private slots:
  void a_workbook_holds_text_data() { names(); }
  void a_workbook_holds_text() {
    QFETCH(QString, name);
    const Result<QByteArray> bytes = workbook_bytes(ChartSheet(chart_of(name)));
    QVERIFY(bytes);
    const PptxReader book(*bytes);
    const QByteArray sheet = book.parts().value(QStringLiteral("xl/worksheets/sheet1.xml"));
    QCOMPARE(markup(sheet),
             (QSet<QString>{"worksheet", "dimension", "sheetViews", "sheetView", "sheetFormatPr", "cols",
                            "col", "sheetData", "row", "c", "v", "pageMargins"}));
    QVERIFY(!book.parts().contains(QStringLiteral("xl/worksheets/_rels/sheet1.xml.rels")));  // no links
    const QStringList texts = shared_texts(book);
    constexpr qsizetype cell_limit = 32'767;
    QVERIFY(!texts.isEmpty());
    QString wanted = xml_text(name).left(cell_limit);
    if (wanted.back().isHighSurrogate()) wanted.chop(1);
    // "_x" is how a spreadsheet writes characters by their number: what is meant as it is is written so.
    wanted.replace(QLatin1String("_x003D_"), QLatin1String("_x005F_x003D_"));
    wanted.replace(QChar(0x7f), QLatin1String("_x007F_"));
    QString first = texts.first();
    first.replace(QChar(0x7f), QLatin1String("_x007F_"));
    QCOMPARE(first, wanted);
  }

  void a_deck_shows_text_data() { names(); }
  void a_deck_shows_text() {
    QFETCH(QString, name);
    const Result<QByteArray> bytes = write_pptx(deck_of(name));
    const Result<QByteArray> harmless = write_pptx(deck_of(QStringLiteral("name")));
    QVERIFY(bytes && harmless);
    const PptxReader deck(*bytes), plain(*harmless);
    QVERIFY2(deck.problems().isEmpty(), qPrintable(deck.problems().join(u'\n')));
    QCOMPARE(deck.parts().keys(), plain.parts().keys());
    for (const QString& part : deck.parts().keys()) {
      if (!part.endsWith(QLatin1String(".xml")) && !part.endsWith(QLatin1String(".rels"))) continue;
      QSet<QString> added = markup(deck.parts().value(part));
      added -= markup(plain.parts().value(part));
      added -= QSet<QString>{"a:br"};  // a name of two lines
      QVERIFY2(added.isEmpty(), qPrintable(part + u' ' + QStringList(added.values()).join(u' ')));
      if (part.endsWith(QLatin1String(".rels")))
        QCOMPARE(deck.parts().value(part), plain.parts().value(part));
    }
  }
};

}  // namespace lora::app

QTEST_GUILESS_MAIN(lora::app::HostileNamesTest)
#include "hostile_names_test.moc"
