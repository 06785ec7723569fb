// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the validators cannot know: that the man page tells of every option, that files get their type, and
// that the icons can be made out.
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QMimeDatabase>
#include <QPainter>
#include <QRegularExpression>
#include <QSet>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

#include "tests/app/cli/cli_process.h"

using namespace lora::app;

class DesktopFilesTest : public QObject {
  Q_OBJECT

 private:
  static QString text_of(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
  }

  static QSet<QString> options_in(const QString& text) {
    static const QRegularExpression option(QStringLiteral("(?<![\\w-])--[a-z][a-z0-9-]*"));
    QSet<QString> options;
    for (auto match = option.globalMatch(text); match.hasNext();) options.insert(match.next().captured());
    return options;
  }

  /// The man page's subsections with a title that holds `word`, without roff's escapes.
  static QString subsections(const QString& word) {
    QString page = text_of(QStringLiteral(LORA_MAN_PAGE)).replace(QStringLiteral("\\-"), QStringLiteral("-"));
    QString found;
    for (const QString& part : page.split(QStringLiteral("\n.SS ")).mid(1)) {
      const QString title = part.section(QLatin1Char('\n'), 0, 0);
      if (QRegularExpression(QStringLiteral("(^|[\" ])%1([\" ,]|$)").arg(word)).match(title).hasMatch()) {
        found += part.section(QStringLiteral("\n.SH "), 0, 0);
      }
    }
    return found;
  }

  static QStringList commands() {
    const QString help = QString::fromUtf8(run_cli({"--help"}, {{}, without_display()}).out);
    static const QRegularExpression line(QStringLiteral("^ +lora-cinema ([a-z-]+)"),
                                         QRegularExpression::MultilineOption);
    QStringList names;
    for (auto match = line.globalMatch(help); match.hasNext();) names.append(match.next().captured(1));
    return names;
  }

  static QImage drawn(const QString& path, int side) {
    QSvgRenderer renderer(path);
    if (!renderer.isValid()) return {};
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
  }

  static int count(const QImage& image, const QRect& area, bool (*is)(const QColor&)) {
    int found = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
      for (int x = area.left(); x <= area.right(); ++x) found += is(image.pixelColor(x, y)) ? 1 : 0;
    }
    return found;
  }

 private slots:
  void the_man_page_tells_of_every_command_and_option() {
    const QSet<QString> everywhere = options_in(subsections(QStringLiteral("every")));
    const QString window = QStringLiteral("window");  // the subsection of what works without a command
    const QStringList names = commands() << window;
    QVERIFY(names.contains(QStringLiteral("compare")));
    for (const QString& name : names) {
      const QString told = subsections(name);
      QVERIFY2(!told.isEmpty(), qPrintable(name));
      const QStringList asked = name == window ? QStringList{"--help"} : QStringList{name, "--help"};
      const QString help = QString::fromUtf8(run_cli(asked, {{}, without_display()}).out);
      // The options stand at the start of their lines; sentences may name others.
      static const QRegularExpression line(QStringLiteral("^ +(?:-\\w, )?(--[a-z][a-z0-9-]*)"),
                                           QRegularExpression::MultilineOption);
      QSet<QString> options;
      for (auto match = line.globalMatch(help); match.hasNext();) options.insert(match.next().captured(1));
      QVERIFY(options.contains(QStringLiteral("--help")));
      const QSet<QString> missing = options - options_in(told) - everywhere;
      QVERIFY2(missing.isEmpty(),
               qPrintable(name + QLatin1Char(' ') + missing.values().join(QLatin1Char(' '))));
      const QSet<QString> invented = options_in(told) - options;
      QVERIFY2((invented - everywhere).isEmpty(),
               qPrintable(name + QLatin1Char(' ') + invented.values().join(QLatin1Char(' '))));
    }
  }

  void the_man_page_is_of_this_version() {
    QVERIFY(text_of(QStringLiteral(LORA_MAN_PAGE)).contains(QStringLiteral("LoRA Cinema " LORA_VERSION)));
  }

  void files_get_their_type_and_icon_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("type");
    QTest::newRow("session") << "a.loracinema"
                             << "application/x-lora-cinema";
    QTest::newRow("class") << "a.loraclass"
                           << "application/x-lora-cinema-class";
  }
  void files_get_their_type_and_icon() {
    QFETCH(QString, file);
    QFETCH(QString, type);
    const QMimeType found = QMimeDatabase().mimeTypeForFile(file, QMimeDatabase::MatchExtension);
    QCOMPARE(found.name(), type);
    QVERIFY(found.inherits(QStringLiteral("application/json")));
    QVERIFY(QFile::exists(QDir(QStringLiteral(LORA_DESKTOP)).filePath(found.iconName() + ".svg")));
    const QString entry = text_of(QStringLiteral(LORA_DESKTOP "/io.github.lora_cinema.LoraCinema.desktop"));
    QVERIFY(entry.contains(type + QLatin1Char(';')));
  }

  void the_icon_is_a_column_times_a_row_at_every_size_data() {
    QTest::addColumn<int>("side");
    for (const int side : {16, 22, 24, 32, 48, 64, 128, 256}) QTest::addRow("%d", side) << side;
  }
  void the_icon_is_a_column_times_a_row_at_every_size() {
    QFETCH(int, side);
    const QImage image = drawn(QStringLiteral(LORA_ICON), side);
    QVERIFY(!image.isNull());
    QVERIFY(qAlpha(image.pixel(0, 0)) < 128);
    const auto blue = [](const QColor& c) { return c.blue() > c.red() + 70 && c.value() > 120; };
    const auto orange = [](const QColor& c) {
      return c.red() > 190 && c.green() > 70 && c.green() < 150 && c.blue() < 90;
    };
    const int quarter = side / 4, half = side / 2;
    // A below at the left, B above at the right, and not the other way round.
    QVERIFY(count(image, {0, quarter, quarter + 1, half}, blue) * 100 >= side * side * 2);
    QVERIFY(count(image, {quarter, 0, side - quarter, quarter + 1}, orange) * 100 >= side * side * 3);
    QCOMPARE(count(image, {0, 0, quarter, quarter}, orange), 0);
    QCOMPARE(count(image, {half, 0, half, quarter}, blue), 0);
  }

  void the_file_icons_are_drawn() {
    for (const char* name : {"application-x-lora-cinema.svg", "application-x-lora-cinema-class.svg"}) {
      for (const int side : {16, 32, 256}) {
        const QImage image = drawn(QDir(QStringLiteral(LORA_DESKTOP)).filePath(QLatin1String(name)), side);
        QVERIFY2(!image.isNull(), name);
        const auto painted = [](const QColor& c) { return c.alpha() > 200; };
        QVERIFY(count(image, image.rect(), painted) > side * side / 2);
      }
    }
  }
};

int main(int argc, char** argv) {
  // The types as they are after installing, in front of the system's own.
  const QTemporaryDir data;
  QDir(data.path()).mkpath(QStringLiteral("mime/packages"));
  QFile::copy(QStringLiteral(LORA_DESKTOP "/io.github.lora_cinema.LoraCinema.mime.xml"),
              data.filePath(QStringLiteral("mime/packages/lora-cinema.xml")));
  qputenv("XDG_DATA_HOME", data.path().toLocal8Bit());
  QGuiApplication application(argc, argv);
  DesktopFilesTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "desktop_files_test.moc"
