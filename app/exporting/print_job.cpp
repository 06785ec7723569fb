// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/print_job.h"

#include <QCoreApplication>
#include <QPageLayout>
#include <QPainter>

#include "app/exporting/exportable.h"
#include "app/exporting/print_layout.h"

namespace lora::app {
namespace {

constexpr double pixels_per_inch = 96.0;
constexpr double heading_height = 30.0;
constexpr double footer_height = 26.0;

QFont print_font(int pixels, bool bold) {
  QFont font = QGuiApplication::font();
  font.setPixelSize(pixels);
  font.setBold(bold);
  return font;
}

QSizeF printable_size(const QPrinter& printer) {
  return printer.pageLayout().paintRect(QPageLayout::Inch).size() * pixels_per_inch;
}

void paint_footer(QPainter& painter, const QSizeF& sheet, const QString& source, int number, int count,
                  const Theme& theme) {
  const QRectF line(0.0, sheet.height() - footer_height, sheet.width(), footer_height);
  painter.setFont(print_font(11, false));
  painter.setPen(theme.muted_text);
  const QString from =
      source.isEmpty() ? QStringLiteral("LoRA Cinema") : QStringLiteral("LoRA Cinema · ") + source;
  painter.drawText(line, Qt::AlignLeft | Qt::AlignBottom, from);
  //: Page number at the bottom of a printed sheet, e.g. "1 of 3"
  const QString page = QCoreApplication::translate("Print", "%1 of %2").arg(number).arg(count);
  painter.drawText(line, Qt::AlignRight | Qt::AlignBottom, page);
}

void paint_picture_at(QPainter& painter, const Exportable& picture, const QRectF& area, const Theme& theme) {
  painter.setFont(print_font(15, true));
  painter.setPen(theme.text);
  const QRectF heading(area.left(), area.top() - heading_height, area.width(), heading_height - 6.0);
  painter.drawText(heading, Qt::AlignLeft | Qt::AlignBottom | Qt::TextDontClip, picture.export_title());
  const QSizeF size = picture.export_size();
  painter.save();
  painter.translate(area.topLeft());
  painter.scale(area.width() / size.width(), area.height() / size.height());
  painter.fillRect(QRectF(QPointF(0, 0), size), Qt::white);
  painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
  // Charts have a title of their own, which is the heading already.
  const QRectF place(QPointF(0, 0), size);
  picture.has_margin() ? picture.paint_content(painter, place, theme)
                       : picture.paint_export(painter, place, theme);
  painter.restore();
}

}  // namespace

int print_pictures(QPrinter& printer, const PrintJob& job) {
  if (job.pictures.empty()) return 0;
  printer.setDocName(job.source.isEmpty() ? QStringLiteral("LoRA Cinema") : job.source);
  printer.setCreator(QStringLiteral("LoRA Cinema"));
  const QSizeF sheet = printable_size(printer);
  std::vector<QSizeF> sizes;
  for (const Exportable* picture : job.pictures) sizes.push_back(picture->export_size());
  const auto places = place_pictures(sizes, sheet - QSizeF(0.0, footer_height), heading_height);
  const int sheets = places.back().sheet + 1;
  const Theme theme = Theme::named(ThemeId::light);
  QPainter painter;
  if (!painter.begin(&printer)) return 0;
  painter.scale(printer.resolution() / pixels_per_inch, printer.resolution() / pixels_per_inch);
  int painted = -1;
  for (std::size_t k = 0; k < places.size(); ++k) {
    if (places[k].sheet != painted) {
      if (painted >= 0 && !printer.newPage()) return 0;
      painted = places[k].sheet;
      paint_footer(painter, sheet, job.source, painted + 1, sheets, theme);
    }
    paint_picture_at(painter, *job.pictures[k], places[k].area, theme);
  }
  return painter.end() ? sheets : 0;
}

}  // namespace lora::app
