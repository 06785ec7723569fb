// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

namespace lora::app {

enum class ThemeId { system, light, dark, projector };

/// Colours and sizes of one look. Painters get a Theme, so that an export can look different from the screen.
struct Theme {
  ThemeId id = ThemeId::light;
  bool dark = false;
  QColor window;  ///< behind the cards
  QColor panel;   ///< side panels and bars
  QColor card;    ///< behind charts and heat maps
  QColor border;
  QColor text;
  QColor muted_text;  ///< at least 4.5:1 on panel, card and window
  QColor primary;     ///< the main button, the chosen segment
  QColor primary_text;
  QColor accent;            ///< orange: A·B, training
  QColor accent_text;       ///< orange dark (or light) enough to read as text
  QColor callout;           ///< background of a hint
  QColor series_train;      ///< error on the trained ratings, movies (B)
  QColor series_floor;      ///< SVD floor, users (A)
  QColor series_hidden;     ///< error on the hidden ratings
  QColor grid;              ///< grid lines of charts
  QColor unseen;            ///< an unseen cell
  double line_width = 2.0;  ///< of chart lines, logical pixels
  double text_scale = 1.0;  ///< of all type against the system's font

  static Theme named(ThemeId id);
};

/// The look on screen. Every widget repaints by itself when it changes (palette and style sheet change with
/// it).
const Theme& current_theme();
/// Sets palette, font size and style sheet of the application. `system` follows the desktop's light or dark.
void apply_theme(ThemeId id);
/// What was asked for: may be `system`, where current_theme().id is what it came to.
ThemeId chosen_theme();
/// What the settings say, otherwise light.
ThemeId preferred_theme();

}  // namespace lora::app
