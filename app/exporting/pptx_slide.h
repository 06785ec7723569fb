// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRect>
#include <QSize>

#include "app/exporting/deck.h"

namespace lora::app {

/// Where the picture or chart of a slide is, in EMU (914,400 an inch); the page is 12,192,000 × 6,858,000.
QRect content_area(bool with_note);
/// The largest rectangle of the picture's shape in the middle of the area.
QRect fitted(const QSize& pixels, const QRect& area);
/// Type that lets the text fit into a box, in hundredths of a point: `largest`, or smaller for a long text,
/// at least 800. An estimate (a Chinese character is as wide as the type is high, another 0.55 of that).
int fitting_size(const QString& text, const QSize& box, int largest);

/// Relations of a slide to its parts; empty where there is none.
struct SlideIds {
  QString png;
  QString svg;
  QString chart;
};

QByteArray title_slide_xml(const Deck& deck);
/// `picture` is where the picture is, if there is one.
QByteArray slide_xml(const Deck& deck, const DeckSlide& slide, const SlideIds& ids, const QRect& picture);
QByteArray notes_xml(const Deck& deck, const DeckSlide& slide);

}  // namespace lora::app
