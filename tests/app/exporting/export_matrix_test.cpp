// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every picture × format × theme × language, decoded again: by Qt, and by other programs where they are.
#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QProcess>
#include <QStandardPaths>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QtTest>

#include "app/cli/export_things.h"
#include "app/document/data_source.h"
#include "app/exporting/export_files.h"
#include "app/exporting/export_language.h"
#include "app/exporting/export_picture.h"
#include "app/files/atomic_file.h"
#include "app/shell/language.h"

namespace lora::app {

class ExportMatrixTest : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;

  static ExportThings things(const QString& language) {
    const ExportLanguage scope(language);
    const auto loaded = load_data(QStringLiteral("two-tastes"), QStringLiteral("en"));
    ExportRequest request;
    for (const auto& [name, file] : exportable_names()) request.what << name;
    request.steps = 30;
    request.exactly = true;
    const CommandData data{QStringLiteral("two-tastes"), loaded->session, {}};
    return make_things(data, data.session.settings, request, false);
  }

  static ExportOptions options(const char* theme, const QString& language) {
    ExportOptions options;
    options.language = language;
    options.background = qstrcmp(theme, "dark") == 0          ? ExportBackground::dark
                         : qstrcmp(theme, "transparent") == 0 ? ExportBackground::transparent
                                                              : ExportBackground::light;
    return options;
  }

  static int inked(const QImage& image) {
    int count = 0;
    const QRgb paper = image.pixel(0, 0);
    for (int y = 0; y < image.height(); ++y) {
      for (int x = 0; x < image.width(); ++x) count += image.pixel(x, y) != paper;
    }
    return count;
  }

  static QImage rendered(const QByteArray& svg, const QRectF& view, const QSize& size) {
    QSvgRenderer renderer(svg);
    if (!renderer.isValid()) return {};
    renderer.setViewBox(view);
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
  }

  /// What a program says about a file; nothing when there is no such program.
  static std::optional<QByteArray> told(const QString& program, const QStringList& arguments) {
    const QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty()) return std::nullopt;
    QProcess process;
    process.start(path, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0) return QByteArray("failed");
    return process.readAllStandardOutput();
  }

  void check_svg(const QByteArray& svg, const ExportOptions& options, const QString& name) {
    QVERIFY2(svg.contains("viewBox=\"0 0 1280 720\""), qPrintable(name));
    QVERIFY2(QSvgRenderer(svg).isValid(), qPrintable(name));
    // Nothing outside the picture.
    const QImage around = rendered(svg, QRectF(-320, -180, 1920, 1080), {960, 540});
    int outside = 0;
    for (int y = 0; y < around.height(); ++y) {
      for (int x = 0; x < around.width(); ++x) {
        if (QRect(159, 89, 642, 362).contains(x, y)) continue;
        outside += qAlpha(around.pixel(x, y)) != 0;
      }
    }
    QVERIFY2(outside == 0, qPrintable(name));
    if (options.background == ExportBackground::transparent) QCOMPARE(qAlpha(around.pixel(170, 440)), 0);
    const QString path = folder_.filePath(QStringLiteral("p.svg")),
                  png = folder_.filePath(QStringLiteral("r.png"));
    QVERIFY(!write_atomically(path, svg));
    if (const auto said = told(QStringLiteral("rsvg-convert"), {path, QStringLiteral("-o"), png})) {
      QCOMPARE(*said, QByteArray());
      const QImage image(png);
      QCOMPARE(image.size(), QSize(1280, 720));
      QVERIFY2(inked(image) > 4000, qPrintable(name));
    }
  }

  void check_pdf(const QByteArray& pdf, const QString& name) {
    QVERIFY2(pdf.startsWith("%PDF"), qPrintable(name));
    QVERIFY(pdf.contains("/MediaBox [0 0.0000 960.0000 540.0000]"));
    const QString path = folder_.filePath(QStringLiteral("p.pdf"));
    QVERIFY(!write_atomically(path, pdf));
    if (const auto said = told(QStringLiteral("pdfinfo"), {path})) {
      QVERIFY2(said->contains("960 x 540 pts"), said->constData());
      QVERIFY(said->contains("Sat Jan  1 00:00:00 2000") || !said->contains("20260"));
    }
    if (const auto said = told(QStringLiteral("pdffonts"), {path})) {
      for (const QByteArray& line : said->trimmed().split('\n').mid(2)) {
        QVERIFY2(line.contains(" yes "), line.constData());
      }
    }
  }

 private slots:
  void initTestCase() { apply_language(QStringLiteral("en")); }

  void every_picture_is_what_its_options_say_data() {
    QTest::addColumn<QByteArray>("theme");
    QTest::addColumn<QString>("language");
    for (const char* theme : {"light", "dark", "transparent"}) {
      for (const char* language : {"en", "zh_CN"}) {
        QTest::addRow("%s %s", theme, language) << QByteArray(theme) << QString::fromLatin1(language);
      }
    }
  }
  void every_picture_is_what_its_options_say() {
    QFETCH(QByteArray, theme);
    QFETCH(QString, language);
    const ExportThings all = things(language);
    ExportOptions look = options(theme.constData(), language);
    look.scale = 1.0;
    QCOMPARE(all.pictures.size(), std::size_t(10));
    const ExportLanguage scope(language);
    for (const auto& [name, picture] : all.pictures) {
      const QImage image = QImage::fromData(*export_bytes(*picture, ExportFormat::png, look), "PNG");
      QCOMPARE(image.size(), QSize(1280, 720));
      QVERIFY2(inked(image) > 4000, qPrintable(name));
      const int alpha = qAlpha(image.pixel(2, 2));
      QCOMPARE(alpha, theme == "transparent" ? 0 : 255);
      if (theme == "light") QCOMPARE(image.pixelColor(2, 2), QColor(Qt::white));
      if (theme == "dark") QVERIFY(image.pixelColor(2, 2).lightness() < 80);
      check_svg(*export_bytes(*picture, ExportFormat::svg, look), look, name);
      check_pdf(*export_bytes(*picture, ExportFormat::pdf, look), name);
      QVERIFY(!picture->export_csv().isEmpty());
      QVERIFY(!picture->export_caption().isEmpty());
    }
  }

  void the_language_is_the_pictures_and_not_the_programs() {
    const ExportThings english = things(QStringLiteral("en")), chinese = things(QStringLiteral("zh_CN"));
    QCOMPARE(english.pictures.at(QStringLiteral("error"))->export_title(),
             QStringLiteral("Error while training"));
    const QString title = chinese.pictures.at(QStringLiteral("error"))->export_title();
    QVERIFY(title != QStringLiteral("Error while training"));
    QVERIFY(title.contains(QRegularExpression(QStringLiteral("[\\x{4e00}-\\x{9fff}]"))));
    // And back: English pictures of a Chinese program.
    apply_language(QStringLiteral("zh_CN"));
    QCOMPARE(things(QStringLiteral("en")).pictures.at(QStringLiteral("error"))->export_title(),
             QStringLiteral("Error while training"));
    apply_language(QStringLiteral("en"));
    QVERIFY(!ExportLanguage::is_active());
  }

  void a_film_has_the_frames_it_says() {
    const ExportThings all = things(QStringLiteral("en"));
    ExportOptions look = options("light", QStringLiteral("en"));
    QVERIFY(set_size(look, QStringLiteral("320x200")));
    look.film_seconds = 1;
    for (const char* name : {"film", "error-film"}) {
      const ExportMovie& movie = all.films.at(QString::fromLatin1(name));
      QCOMPARE(movie.frames, 31);
      int last = 0;
      QByteArray gif = *export_gif(movie, look, [&](int done, int) { last = done; }, {});
      QCOMPARE(last, 10);
      QBuffer buffer(&gif);
      QImageReader reader(&buffer, "GIF");
      int frames = 0;
      while (!reader.read().isNull()) ++frames;
      QCOMPARE(frames, 10);
    }
    std::stop_source stop;
    stop.request_stop();
    const auto stopped = export_gif(all.films.at(QStringLiteral("film")), look, {}, stop.get_token());
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::cancelled);
  }

  void a_deck_has_editable_charts_and_pictures() {
    const ExportThings all = things(QStringLiteral("en"));
    std::vector<const Exportable*> pictures;
    for (const auto& [name, picture] : all.pictures) pictures.push_back(picture.get());
    const ExportOptions look = options("light", QStringLiteral("en"));
    const QByteArray deck = *export_deck(QStringLiteral("Deck"), pictures, look, {}, {});
    QVERIFY(deck.startsWith("PK"));
    QCOMPARE(deck.count("ppt/slides/slide11.xml") > 0, true);
    QVERIFY(deck.contains("ppt/charts/chart4.xml"));  // error, ranks, numbers, tradeoff
    QVERIFY(!deck.contains("ppt/charts/chart5.xml"));
    QCOMPARE(*export_deck(QStringLiteral("Deck"), pictures, look, {}, {}), deck);
  }

  void the_same_picture_gives_the_same_bytes() {
    const ExportThings one = things(QStringLiteral("en")), other = things(QStringLiteral("en"));
    const ExportOptions look = options("light", QStringLiteral("en"));
    for (const auto& [name, picture] : one.pictures) {
      for (const ExportFormat format :
           {ExportFormat::png, ExportFormat::svg, ExportFormat::pdf, ExportFormat::csv}) {
        QVERIFY2(
            *export_bytes(*picture, format, look) == *export_bytes(*other.pictures.at(name), format, look),
            qPrintable(name + suffix_of(format)));
      }
    }
  }
};

}  // namespace lora::app

QTEST_MAIN(lora::app::ExportMatrixTest)
#include "export_matrix_test.moc"
