// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <functional>
#include <optional>

#include "app/theme/theme.h"

namespace lora::app {

struct DeckChart;

/// Something on screen that can leave the app as a picture or as the numbers behind it. Screen and file share
/// paint_export(), so that what is exported is what is seen.
class Exportable {
 public:
  virtual ~Exportable() = default;
  /// Base of the file name, ASCII, e.g. "error-by-rank".
  virtual QString export_name() const = 0;
  /// Title for people, translated.
  virtual QString export_title() const = 0;
  /// Natural size in logical pixels (96 a inch).
  virtual QSizeF export_size() const = 0;
  /// Paints everything inside `area`; never outside it. Does not fill the background.
  virtual void paint_export(QPainter& painter, const QRectF& area, const Theme& theme) const = 0;
  /// The same without the title, for pictures that have a heading of their own.
  virtual void paint_content(QPainter& painter, const QRectF& area, const Theme& theme) const {
    paint_export(painter, area, theme);
  }
  /// Whether the content is arranged for any area. If not, it keeps its proportions and is scaled to fit.
  virtual bool fills_area() const { return false; }
  /// Whether the content leaves a margin around itself (charts do).
  virtual bool has_margin() const { return false; }
  /// What is seen, in a few sentences, translated: a caption, speaker notes, text for who cannot see it.
  virtual QString export_caption() const { return {}; }
  /// The same as a chart that a presentation can edit; nothing for what is no chart of lines or columns.
  virtual std::optional<DeckChart> export_chart(const Theme& theme) const;
  /// The data as CSV (RFC 4180, LF, '.' as decimal mark, header row, full precision); empty: no data.
  virtual QString export_csv() const = 0;
  /// Makes export_csv() of what is shown now, in any thread: for tables that take a while to write.
  virtual std::function<QString()> csv_maker() const {
    return [csv = export_csv()] { return csv; };
  }
};

}  // namespace lora::app
