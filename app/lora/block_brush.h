// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPainter>
#include <QRectF>
#include <QString>

#include "app/theme/theme.h"

namespace lora::app {

/// The theme on screen with its type as large as `font` asks for: pictures are drawn beside 13 pixel text.
Theme theme_for(const QFont& font);
/// Colour of a box that belongs to `line`: a breath of it over the card.
QColor tinted(const QColor& line, const Theme& theme);
/// Text of this pixel size, set smaller until it fits the width of `box`, at the middle of it.
void draw_fitting(QPainter& painter, const QRectF& box, const QString& text, double pixels,
                  const QColor& color, bool bold = false);
/// The largest size up to `pixels` at which the text is at most `width` wide.
int fitting_pixels(const QPainter& painter, double width, const QString& text, double pixels, bool bold);
/// A rounded box with its outline.
void draw_block(QPainter& painter, const QRectF& box, const QColor& line, const Theme& theme);
/// A trapezoid: `left` and `right` are the heights of its sides, in the box.
void draw_funnel(QPainter& painter, const QRectF& box, double left, double right, const QColor& line,
                 const Theme& theme);

}  // namespace lora::app
