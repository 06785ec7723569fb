// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/theme.h"

#include <QApplication>
#include <QFont>
#include <QPalette>
#include <QProxyStyle>
#include <QSettings>
#include <QStyleFactory>

#include "app/theme/style_sheet.h"

namespace lora::app {
namespace {

// A click on a slider's groove goes there, instead of paging towards it.
class AppStyle : public QProxyStyle {
 public:
  AppStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}
  int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                QStyleHintReturn* data) const override {
    if (hint == SH_Slider_AbsoluteSetButtons) return Qt::LeftButton;
    return QProxyStyle::styleHint(hint, option, widget, data);
  }
};

struct Chosen {
  ThemeId asked = ThemeId::light;
  Theme theme = Theme::named(ThemeId::light);
};

Chosen& chosen() {
  static Chosen state;
  return state;
}

Theme light_theme() {
  Theme theme;
  theme.id = ThemeId::light;
  theme.window = QColor("#f6f6f1");
  theme.panel = QColor("#ffffff");
  theme.card = QColor("#ffffff");
  theme.border = QColor("#dedcd5");
  theme.text = QColor("#1b2333");
  theme.muted_text = QColor("#5c626c");
  theme.primary = QColor("#1b2333");
  theme.primary_text = QColor("#ffffff");
  theme.accent = QColor("#d96c22");
  theme.accent_text = QColor("#a84c0b");
  theme.callout = QColor("#fff6e4");
  theme.series_train = QColor("#d9661a");
  theme.series_floor = QColor("#2456a0");
  theme.series_hidden = QColor("#0f7b6c");
  theme.grid = QColor("#e7e6e1");
  theme.unseen = QColor("#efeee9");
  return theme;
}

Theme dark_theme() {
  Theme theme;
  theme.id = ThemeId::dark;
  theme.dark = true;
  theme.window = QColor("#14171d");
  theme.panel = QColor("#1c2028");
  theme.card = QColor("#20252e");
  theme.border = QColor("#3a414d");
  theme.text = QColor("#eceff4");
  theme.muted_text = QColor("#aab2bf");
  theme.primary = QColor("#f0a35e");
  theme.primary_text = QColor("#1b1206");
  theme.accent = QColor("#f0924a");
  theme.accent_text = QColor("#f5ae74");
  theme.callout = QColor("#33291c");
  theme.series_train = QColor("#f0924a");
  theme.series_floor = QColor("#7fb0f5");
  theme.series_hidden = QColor("#55c9b5");
  theme.grid = QColor("#353b46");
  theme.unseen = QColor("#2a303a");
  return theme;
}

Theme projector_theme() {
  Theme theme = light_theme();
  theme.id = ThemeId::projector;
  theme.window = QColor("#ffffff");
  theme.border = QColor("#8a8a8a");
  theme.text = QColor("#000000");
  theme.muted_text = QColor("#3a3a3a");
  theme.primary = QColor("#000000");
  theme.accent = QColor("#c4500a");
  theme.accent_text = QColor("#8f3900");
  theme.series_train = QColor("#b84700");
  theme.series_floor = QColor("#003f9e");
  theme.series_hidden = QColor("#00614f");
  theme.grid = QColor("#c9c9c9");
  theme.unseen = QColor("#e6e6e6");
  theme.line_width = 3.5;
  theme.text_scale = 1.3;
  return theme;
}

QPalette palette_of(const Theme& theme) {
  QPalette palette;
  palette.setColor(QPalette::Window, theme.window);
  palette.setColor(QPalette::Base, theme.card);
  palette.setColor(QPalette::AlternateBase, theme.window);
  palette.setColor(QPalette::Button, theme.panel);
  palette.setColor(QPalette::ToolTipBase, theme.callout);
  for (const auto role :
       {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
    palette.setColor(role, theme.text);
    palette.setColor(QPalette::Disabled, role, theme.muted_text);
  }
  palette.setColor(QPalette::PlaceholderText, theme.muted_text);
  palette.setColor(QPalette::Highlight, theme.primary);
  palette.setColor(QPalette::HighlightedText, theme.primary_text);
  palette.setColor(QPalette::Link, theme.series_floor);
  return palette;
}

// The desktop's own palette and font, before any theme changed them.
const QPalette& desktop_palette() {
  static const QPalette palette = QApplication::palette();
  return palette;
}

double desktop_point_size() {
  static const double size = QApplication::font().pointSizeF() > 0 ? QApplication::font().pointSizeF() : 10.0;
  return size;
}

ThemeId resolved(ThemeId id) {
  if (id != ThemeId::system) return id;
  return desktop_palette().color(QPalette::Window).lightness() < 128 ? ThemeId::dark : ThemeId::light;
}

}  // namespace

Theme Theme::named(ThemeId id) {
  if (id == ThemeId::dark) return dark_theme();
  if (id == ThemeId::projector) return projector_theme();
  return light_theme();
}

const Theme& current_theme() {
  return chosen().theme;
}

ThemeId chosen_theme() {
  return chosen().asked;
}

ThemeId preferred_theme() {
  const int id = QSettings().value(QStringLiteral("theme"), static_cast<int>(ThemeId::light)).toInt();
  return static_cast<ThemeId>(qBound(0, id, 3));
}

void apply_theme(ThemeId id) {
  desktop_palette();
  const double base_size = desktop_point_size();
  chosen() = {id, Theme::named(resolved(id))};
  const Theme& theme = chosen().theme;
  QApplication::setStyle(new AppStyle);
  QApplication::setPalette(palette_of(theme));
  QFont font = QApplication::font();
  font.setPointSizeF(base_size * theme.text_scale);
  QApplication::setFont(font);
  qApp->setStyleSheet(style_sheet_of(theme));
}

}  // namespace lora::app
