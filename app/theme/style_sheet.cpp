// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/style_sheet.h"

namespace lora::app {
namespace {

// @name is replaced by the theme's colour of that name.
constexpr auto sheet = R"(
QMainWindow, QDialog, QStackedWidget > QWidget { background: @window; }
QStackedWidget > QWidget[role="panel"] { background: @panel; }
QWidget { color: @text; }
QLabel { background: transparent; }
QToolTip { background: @callout; color: @text; border: 1px solid @border; padding: 4px; }
*[role="card"] { background: @card; border: 1px solid @border; border-radius: 8px; }
*[role="bubble"] { background: @callout; border: 2px solid @accent; border-radius: 8px; }
*[role="bubble"] QLabel { border: none; }
*[role="panel"] { background: @panel; border: none; }
*[role="bar"] { background: @panel; border: none; }
QLabel[role="heading"] { color: @muted_text; font-weight: 700; }
QLabel[role="title"] { font-weight: 700; }
QLabel[role="muted"] { color: @muted_text; }
QLabel[role="kicker"] { color: @accent_text; font-weight: 700; }
QFrame[role="ask"], QFrame[role="task"], QFrame[role="done"] { border: none; border-left: 3px solid @accent;
  background: @callout; border-radius: 0; }
QFrame[role="task"] { border-left-color: @series_floor; background: @window; }
QFrame[role="done"] { border-left-color: @primary; background: @window; }
QPushButton[role="choice"] { text-align: left; background: @card; padding: 6px 10px; outline: none; }
QPushButton[role="choice"]:disabled { background: @card; color: @text; }
QLabel[role="value"] { font-weight: 700; }
QLabel[role="error"] { color: @accent_text; font-weight: 700; }
QLabel[role="overlay"] { background: @callout; color: @text; border: 1px solid @border; border-radius: 4px;
  padding: 2px 8px; }
QLabel[role="callout"] { background: @callout; border-left: 3px solid @accent; padding: 4px 8px; }
QPushButton, QToolButton, QComboBox, QSpinBox, QDoubleSpinBox, QLineEdit {
  background: @panel; color: @text; border: 1px solid @border; border-radius: 6px; padding: 4px 8px; min-height: 1.3em;
}
QPushButton { padding: 5px 12px; }
QToolButton { padding: 4px 6px; }
QPushButton[role="door"] { background: @card; border-radius: 8px; }
QPushButton[role="door"]:hover { border-color: @accent; background: @callout; }
QPushButton:hover, QToolButton:hover, QComboBox:hover { border-color: @accent; }
QPushButton:pressed, QToolButton:pressed { background: @callout; }
QPushButton:focus, QToolButton:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus, QLineEdit:focus,
QCheckBox:focus, QRadioButton:focus, QTableView:focus { border: 2px solid @series_floor; }
QPushButton:disabled, QToolButton:disabled, QComboBox:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled,
QLineEdit:disabled { color: @muted_text; background: @window; }
QPushButton[role="primary"], QToolButton[role="primary"] {
  background: @primary; color: @primary_text; border-color: @primary; font-weight: 700;
}
QPushButton[role="primary"]:hover, QToolButton[role="primary"]:hover { border-color: @accent; }
QPushButton[role="primary"]:disabled { background: @border; color: @muted_text; border-color: @border; }
QPushButton[role="segment"]:checked, QToolButton[role="segment"]:checked {
  background: @primary; color: @primary_text; border-color: @primary;
}
QPushButton[role="primary"]:focus, QToolButton[role="primary"]:focus,
QPushButton[role="segment"]:checked:focus, QToolButton[role="segment"]:checked:focus {
  border: 2px solid @accent;
}
QToolButton[role="flat"], QPushButton[role="flat"] { border-color: transparent; background: transparent; }
QToolButton[role="flat"]:hover, QPushButton[role="flat"]:hover { border-color: @border; }
QToolButton[role="flat"]:focus, QPushButton[role="flat"]:focus { border: 2px solid @series_floor; }
QToolButton::menu-indicator { image: none; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url(:/icons/arrow-down-@shade.svg); width: 12px; height: 12px; }
QAbstractSpinBox { padding-right: 20px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { subcontrol-origin: border; width: 18px; border: none;
  background: transparent; }
QAbstractSpinBox::up-button { subcontrol-position: top right; margin: 2px 2px 0 0; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; margin: 0 2px 2px 0; }
QAbstractSpinBox::up-arrow { image: url(:/icons/arrow-up-@shade.svg); width: 10px; height: 10px; }
QAbstractSpinBox::down-arrow { image: url(:/icons/arrow-down-@shade.svg); width: 10px; height: 10px; }
QCheckBox::indicator { width: 15px; height: 15px; border: 1px solid @muted_text; border-radius: 3px; background: @card; }
QCheckBox::indicator:checked { background: @primary; border-color: @primary; image: url(:/icons/check-@shade.svg); }
QCheckBox::indicator:disabled { border-color: @border; background: @window; }
QCheckBox::indicator:checked:disabled { background: @muted_text; border-color: @muted_text; }
QComboBox QAbstractItemView { background: @panel; color: @text; selection-background-color: @primary;
  selection-color: @primary_text; }
QCheckBox, QRadioButton { background: transparent; border: 2px solid transparent; }
QMenuBar { background: @panel; color: @text; }
QMenuBar::item { padding: 4px 10px; background: transparent; }
QMenuBar::item:disabled { color: @muted_text; }
QMenuBar::item:selected, QMenu::item:selected { background: @primary; color: @primary_text; }
QMenu { background: @panel; color: @text; border: 1px solid @border; }
QMenu::item { padding: 5px 28px 5px 22px; }
QMenu::item:disabled { color: @muted_text; }
QMenu::separator { height: 1px; background: @border; margin: 4px 8px; }
QProgressBar { background: @border; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QSlider { min-height: 22px; }
QSlider::groove:horizontal { height: 4px; background: @border; border-radius: 2px; }
QSlider::sub-page:horizontal { background: @accent; border-radius: 2px; }
QSlider::handle:horizontal { background: @panel; border: 3px solid @accent; width: 12px; height: 12px;
  margin: -7px 0; border-radius: 9px; }
QSlider::handle:horizontal:focus { border-color: @series_floor; }
QSlider::sub-page:horizontal:disabled { background: @border; }
QSlider::handle:horizontal:disabled { border-color: @border; }
QTableView { background: @card; color: @text; border: none; gridline-color: @grid;
  selection-background-color: @callout; selection-color: @text; }
QHeaderView { background: @card; border: none; }
QHeaderView::section { background: @card; color: @muted_text; border: none;
  border-bottom: 1px solid @border; padding: 4px 8px; font-weight: 400; }
QScrollArea { background: transparent; border: none; }
QChartView { background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @border; border-radius: 5px; margin: 1px; min-height: 24px; min-width: 24px; }
QScrollBar::handle:hover { background: @muted_text; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: transparent; }
)";

}  // namespace

QString style_sheet_of(const Theme& theme) {
  QString text = QString::fromUtf8(sheet);
  // Longer names first: @primary_text must not be read as @primary followed by "_text".
  const std::pair<const char*, QColor> colors[] = {{"@primary_text", theme.primary_text},
                                                   {"@accent_text", theme.accent_text},
                                                   {"@muted_text", theme.muted_text},
                                                   {"@series_floor", theme.series_floor},
                                                   {"@primary", theme.primary},
                                                   {"@accent", theme.accent},
                                                   {"@window", theme.window},
                                                   {"@panel", theme.panel},
                                                   {"@card", theme.card},
                                                   {"@border", theme.border},
                                                   {"@callout", theme.callout},
                                                   {"@grid", theme.grid},
                                                   {"@text", theme.text}};
  for (const auto& [name, color] : colors) text.replace(QLatin1String(name), color.name());
  return text.replace(QLatin1String("@shade"),
                      theme.dark ? QLatin1String("on-dark") : QLatin1String("on-light"));
}

}  // namespace lora::app
