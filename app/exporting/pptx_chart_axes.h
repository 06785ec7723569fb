// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exporting/deck.h"

namespace lora::app {

class PptxXml;

constexpr int x_axis_id = 111'111'111;
constexpr int y_axis_id = 222'222'222;
constexpr int chart_text_size = 1800;  ///< hundredths of a point: 18 pt, readable from the last row

/// Both axes of the chart: titles, formats, grid lines along y, each crossing the other at its low end.
void write_axes(PptxXml& xml, const DeckChart& chart, const Deck& deck);

/// c:txPr: size and colour of the text of an element, with the theme's fonts.
void text_properties(PptxXml& xml, const Deck& deck, int size);

/// "1f6fb2"
QString color_name(const QColor& color);

}  // namespace lora::app
