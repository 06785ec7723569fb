// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every text can be read on what it stands on (WCAG 2.1: 4.5 to 1 for text, 3 to 1 for lines and marks), in
// every theme, and nothing is told by colour alone.
#include <QMetaEnum>
#include <QRegularExpression>
#include <QSet>
#include <QtTest>

#include "app/charts/chart_style.h"
#include "app/heatmap/heatmap_painter.h"
#include "app/lora/block_brush.h"
#include "app/theme/style_sheet.h"
#include "app/theme/theme.h"
#include "core/color/color_scale.h"

namespace lora::app {
namespace {

constexpr double text_contrast = 4.5;
constexpr double mark_contrast = 3.0;
const SeriesRole roles[] = {SeriesRole::train, SeriesRole::floor, SeriesRole::hidden,
                            SeriesRole::user,  SeriesRole::movie, SeriesRole::limit};

Rgb rgb(const QColor& color) {
  return {std::uint8_t(color.red()), std::uint8_t(color.green()), std::uint8_t(color.blue())};
}

double contrast(const QColor& one, const QColor& other) {
  return contrast_ratio(rgb(one), rgb(other));
}

}  // namespace

class ContrastTest : public QObject {
  Q_OBJECT

  static void add_themes() {
    QTest::addColumn<int>("id");
    QTest::newRow("light") << int(ThemeId::light);
    QTest::newRow("dark") << int(ThemeId::dark);
    QTest::newRow("projector") << int(ThemeId::projector);
  }
  static Theme theme() {
    return Theme::named(static_cast<ThemeId>(*static_cast<int*>(QTest::qData("id", qMetaTypeId<int>()))));
  }
  static void verify(const char* what, const QColor& front, const QColor& back, double least) {
    const double found = contrast(front, back);
    const QString text = QStringLiteral("%1: %2 on %3 is %4 to 1")
                             .arg(QString::fromLatin1(what), front.name(), back.name())
                             .arg(found);
    QVERIFY2(found >= least, qPrintable(text));
  }

 private slots:
  void texts_of_the_widgets_data() { add_themes(); }
  void texts_of_the_widgets() {
    const Theme theme = ContrastTest::theme();
    for (const QColor& back : {theme.window, theme.panel, theme.card, theme.callout}) {
      verify("text", theme.text, back, text_contrast);
      verify("muted text", theme.muted_text, back, text_contrast);
      verify("accent text", theme.accent_text, back, text_contrast);
      verify("link", theme.series_floor, back, text_contrast);
    }
    verify("primary", theme.primary_text, theme.primary, text_contrast);
  }

  void texts_of_the_painters_data() { add_themes(); }
  void texts_of_the_painters() {
    const Theme theme = ContrastTest::theme();
    verify("bar of a logit", theme.text, theme.unseen, text_contrast);
    verify("chosen word", theme.text, theme.grid, text_contrast);
    verify("new chosen word", theme.accent_text, theme.grid, text_contrast);
    for (const QColor& line : {theme.muted_text, theme.accent, theme.series_floor, theme.series_train}) {
      const QColor block = tinted(line, theme);
      verify("text in a block", theme.text, block, text_contrast);
      verify("muted text in a block", theme.muted_text, block, text_contrast);
      verify("accent text in a block", theme.accent_text, block, text_contrast);
    }
    const ChartStyle style{theme, 1.0};
    for (const SeriesRole role : roles) {
      verify("number in a bar", style.bar_text_color(role), style.bar_brush(role).color(), text_contrast);
    }
  }

  void rules_of_the_style_sheet_data() { add_themes(); }
  void rules_of_the_style_sheet() {
    const Theme theme = ContrastTest::theme();
    static const QRegularExpression rule(QStringLiteral("([^{}]+)\\{([^{}]*)\\}"));
    static const QRegularExpression front(QStringLiteral("(?<![-\\w])(?:selection-)?color: (#[0-9a-f]{6})"));
    static const QRegularExpression back(
        QStringLiteral("(?<![-\\w])(?:selection-)?background(?:-color)?: (#[0-9a-f]{6})"));
    int checked = 0;
    QStringList disabled;
    auto rules = rule.globalMatch(style_sheet_of(theme));
    while (rules.hasNext()) {
      const auto match = rules.next();
      const QString selector = match.captured(1).trimmed();
      const auto color = front.match(match.captured(2));
      const auto ground = back.match(match.captured(2));
      if (!color.hasMatch()) continue;
      if (selector.contains(QStringLiteral(":disabled"))) {
        disabled << selector;  // WCAG asks nothing of what cannot be used
        continue;
      }
      const QVector<QColor> grounds = ground.hasMatch()
                                          ? QVector<QColor>{QColor(ground.captured(1))}
                                          : QVector<QColor>{theme.window, theme.panel, theme.card};
      for (const QColor& behind : grounds)
        verify(qPrintable(selector), QColor(color.captured(1)), behind, text_contrast);
      ++checked;
    }
    QVERIFY(checked >= 10);
    qInfo("not asked for more contrast, because disabled: %s",
          qPrintable(disabled.join(QStringLiteral(" | "))));
  }

  void lines_and_marks_data() { add_themes(); }
  void lines_and_marks() {
    const Theme theme = ContrastTest::theme();
    const ChartStyle style{theme, 1.0};
    for (const QColor& back : {theme.card, theme.panel, theme.window}) {
      for (const SeriesRole role : roles) verify("series", style.color(role), back, mark_contrast);
      verify("focus", theme.series_floor, back, mark_contrast);
    }
    for (const SeriesRole role : roles) verify("bar", style.bar_pen(role).color(), theme.card, mark_contrast);
    verify("slider and frame", theme.accent, theme.panel, mark_contrast);
    verify("frame on the window", theme.accent, theme.window, mark_contrast);
  }

  void numbers_on_heat_map_colors_data() {
    QTest::addColumn<int>("scale");
    QTest::newRow("sequential") << int(ColorScale::sequential);
    QTest::newRow("diverging") << int(ColorScale::diverging);
  }
  void numbers_on_heat_map_colors() {
    QFETCH(int, scale);
    for (int k = -10; k <= 1010; ++k) {
      const Rgb cell = color_of(static_cast<ColorScale>(scale), k, 0, 1000);
      QVERIFY2(contrast_ratio(text_on(cell), cell) >= text_contrast, qPrintable(to_color(cell).name()));
    }
  }

  void series_differ_without_color_data() { add_themes(); }
  void series_differ_without_color() {
    const ChartStyle style{theme(), 1.0};
    // Roles that stand together as lines: each with dashes or a width of its own.
    QSet<QString> lines;
    for (const SeriesRole role :
         {SeriesRole::train, SeriesRole::floor, SeriesRole::hidden, SeriesRole::limit}) {
      ChartSeries series;
      series.role = role;
      QStringList dashes;
      for (const qreal dash : style.line_pen(series).dashPattern()) dashes << QString::number(dash);
      lines.insert(dashes.join(u' '));
    }
    QCOMPARE(lines.size(), 4);
    // Roles that stand together as marks: drawn in black, the pictures differ.
    const auto picture = [&](SeriesRole role) {
      QImage image(24, 24, QImage::Format_Grayscale8);
      image.fill(Qt::white);
      QPainter painter(&image);
      painter.setBrush(Qt::black);
      painter.setPen(Qt::NoPen);
      style.draw_mark(painter, role, {12, 12}, 8);
      return image;
    };
    QVERIFY(picture(SeriesRole::user) != picture(SeriesRole::movie));
    QVERIFY(picture(SeriesRole::train) != picture(SeriesRole::floor));
    QVERIFY(picture(SeriesRole::train) != picture(SeriesRole::hidden));
    QVERIFY(picture(SeriesRole::floor) != picture(SeriesRole::hidden));
    // Stacked bars: one filled, one hollow.
    QVERIFY(contrast(style.bar_brush(SeriesRole::user).color(), style.bar_brush(SeriesRole::movie).color()) >=
            1.5);
  }
};

}  // namespace lora::app

QTEST_MAIN(lora::app::ContrastTest)
#include "contrast_test.moc"
