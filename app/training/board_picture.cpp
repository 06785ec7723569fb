// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/board_picture.h"

#include <QApplication>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <algorithm>
#include <stdexcept>

#include "app/exporting/export_type.h"
#include "app/heatmap/frame_sources.h"
#include "app/heatmap/heatmap_export.h"
#include "app/heatmap/heatmap_names.h"
#include "app/heatmap/number_text.h"

namespace lora::app {
namespace {

struct Text {
  Q_DECLARE_TR_FUNCTIONS(BoardPicture)
};

constexpr double gap = 22.0;
constexpr double cell_width = 40.0, cell_height = 27.0;
// A large table becomes patches of colour: the picture stays as large as a screen.
constexpr double largest_map = 900.0;
constexpr double largest_name = 130.0;

QFont board_font() {
  QFont font = QApplication::font();
  font.setPixelSize(13);
  return font;
}

/// Where everything lies, in the picture's pixels.
struct Places {
  QSizeF size;
  double line = 0, row_names = 0, column_names = 0;
  QRectF a, b, guess, ratings;  ///< cells only; no ratings where they have no room
  QFont font = board_font();
  double least_number = 8.0;  ///< see HeatmapLook
};

Places places_of(const Frame& frame, const GuessSource& guess) {
  const QFont font = board_font();
  const double users = double(frame.users()), movies = double(frame.movies()), rank = double(frame.rank());
  const double width = std::min(cell_width, largest_map / std::max(1.0, movies));
  const double height = std::min(cell_height, largest_map / std::max(1.0, users));
  const double factor_width = std::min(cell_width, 400.0 / std::max(1.0, rank));
  const double factor_height = std::min(cell_height, 300.0 / std::max(1.0, rank));
  Places places;
  places.line = QFontMetricsF(font).height() * 1.5;
  places.row_names = row_name_space(guess, font, largest_name);
  places.column_names = column_name_space(guess, font, largest_name);
  const double b_top = places.line + places.column_names;
  const double top = b_top + rank * factor_height + gap / 2 + places.line;
  // The ratings' names may need more height than a small B.
  const double guess_top = std::max(top, 2 * places.line + places.column_names);
  places.a = {places.row_names, guess_top, rank * factor_width, users * height};
  const double left = std::max(places.a.right(), 60.0) + gap;
  places.b = {left, b_top + guess_top - top, movies * width, rank * factor_height};
  places.guess = {left, guess_top, movies * width, users * height};
  places.ratings = places.guess.translated(places.guess.width() + gap, 0);
  places.size = {places.ratings.right(), places.ratings.bottom()};
  return places;
}

/// Whether numbers have room in cells that wide; those of A and B have a sign.
bool numbers_fit(const QFont& font, double width) {
  return QFontMetricsF(font).horizontalAdvance(number_text(-8.8, 1)) + 6.0 <= width;
}

/// Arranged for an area, with no type smaller than the labels of charts. The ratings give way where numbers
/// have room only without them.
Places arranged(const Frame& frame, const GuessSource& guess, const QSizeF& area, bool with_ratings = true) {
  constexpr double most_of_area = 0.3;   // for the factors, and for names
  constexpr double least_of_area = 0.1;  // for the factors
  const double users = double(frame.users()), movies = double(frame.movies()), rank = double(frame.rank());
  Places places;
  places.font.setPixelSize(smallest_type);
  places.least_number = smallest_type;
  places.line = QFontMetricsF(places.font).height() * 1.4;
  places.row_names = row_name_space(guess, places.font, area.width() * most_of_area / 1.5);
  places.column_names = column_name_space(guess, places.font, area.height() * most_of_area);
  const double space = gap / 2;
  const double maps = with_ratings ? 2.0 : 1.0;
  const double wide = area.width() - places.row_names - maps * space;
  const double high = area.height() - 2 * places.line - places.column_names - space / 2;
  if (wide <= 0 || high <= 0) return places;
  // Beside a large table A and B would be too thin to be seen.
  const double letter = QFontMetricsF(places.font).horizontalAdvance(Text::tr("A")) + 4.0;
  const double least_a =
      std::min(std::max(letter, std::min(rank * cell_width, wide * least_of_area)), wide * most_of_area);
  const double least_b = std::min(rank * cell_height, high * least_of_area);
  const double a_width = std::clamp(rank * wide / (rank + maps * movies), least_a, wide * most_of_area);
  const double b_height = std::clamp(rank * high / (rank + users), least_b, high * most_of_area);
  double height = std::min((high - b_height) / users, 1.5 * cell_height);
  const double width = std::min((wide - a_width) / (maps * movies), 2.2 * height);
  if (with_ratings && !numbers_fit(places.font, width) &&
      numbers_fit(places.font, (wide + space - a_width) / movies)) {
    return arranged(frame, guess, area, false);
  }
  height = std::min(height, 1.5 * std::max(width, 1.0));
  const double factor_width = std::min(a_width, rank * width),
               factor_height = std::max(least_b, std::min(b_height, rank * height));
  const double guess_top = 2 * places.line + places.column_names + factor_height + space / 2;
  places.a = {places.row_names, guess_top, std::max(factor_width, least_a), users * height};
  const double left = places.a.right() + space;
  places.b = {left, places.line + places.column_names, movies * width, factor_height};
  places.guess = {left, guess_top, movies * width, users * height};
  if (with_ratings) places.ratings = places.guess.translated(places.guess.width() + space, 0);
  places.size = {with_ratings ? places.ratings.right() : places.guess.right(), places.guess.bottom()};
  return places;
}

void paint_map(QPainter& painter, const HeatmapSource& source, const QRectF& area, double row_names,
               double column_names, const Places& places, const Theme& theme) {
  HeatmapGeometry geometry;
  geometry.area = area;
  geometry.rows = source.rows();
  geometry.columns = source.columns();
  geometry.cell_width = area.width() / double(std::max<std::size_t>(1, source.columns()));
  geometry.cell_height = area.height() / double(std::max<std::size_t>(1, source.rows()));
  HeatmapLook look;
  look.font = places.font;
  look.least_number = places.least_number;
  look.row_name_width = row_names;
  look.column_name_height = column_names;
  const HeatmapPainter heatmap(source, geometry, look, theme);
  heatmap.paint_cells(painter);
  heatmap.paint_names(painter);
}

void paint_heading(QPainter& painter, const QString& text, double left, double bottom, double width,
                   const Places& places, const Theme& theme) {
  QFont font = places.font;
  font.setBold(true);
  painter.setFont(font);
  painter.setPen(theme.text);
  painter.drawText(QRectF(left, bottom - places.line, width, places.line), Qt::AlignLeft | Qt::AlignVCenter,
                   QFontMetricsF(font).elidedText(text, Qt::ElideRight, width));
}

void paint_board(QPainter& painter, const FramePtr& shown, const Places& places, bool shows_error,
                 const Theme& theme) {
  paint_map(painter, FactorASource(shown), places.a, places.row_names, 0, places, theme);
  paint_map(painter, FactorBSource(shown), places.b, 0, places.column_names, places, theme);
  paint_map(painter, GuessSource(shown), places.guess, 0, 0, places, theme);
  const double b_top = places.b.top() - places.column_names;
  paint_heading(painter, Text::tr("A"), places.a.left(), places.a.top(), 60, places, theme);
  paint_heading(painter, Text::tr("B"), places.b.left(), b_top, places.b.width(), places, theme);
  const bool has_base = shown->problem().base().kind() != BaseKind::zero;
  paint_heading(painter, has_base ? Text::tr("W + A × B, the guess") : Text::tr("A × B, the guess"),
                places.guess.left(), places.guess.top(), places.guess.width(), places, theme);
  if (places.ratings.isEmpty()) return;
  if (shows_error) {
    paint_map(painter, ResidualSource(shown), places.ratings, 0, places.column_names, places, theme);
  } else {
    paint_map(painter, RatingSource(shown), places.ratings, 0, places.column_names, places, theme);
  }
  paint_heading(painter, shows_error ? Text::tr("Error: guess − rating") : Text::tr("Ratings"),
                places.ratings.left(), places.ratings.top() - places.column_names, places.ratings.width(),
                places, theme);
}

}  // namespace

BoardPicture::BoardPicture(FramePtr frame, bool shows_error)
    : BoardPicture([frame = std::move(frame)] { return frame; }, shows_error) {}

BoardPicture::BoardPicture(std::function<FramePtr()> frame, bool shows_error)
    : source_(std::move(frame)), shows_error_(shows_error) {}

FramePtr BoardPicture::frame() const {
  FramePtr frame = source_();
  if (!frame) throw std::invalid_argument("BoardPicture: a frame is needed");
  return frame;
}

QString BoardPicture::export_title() const {
  return Text::tr("A, B and the guess at step %1").arg(frame()->step());
}

QString BoardPicture::export_caption() const {
  const FramePtr shown = frame();
  return Text::tr(
             "%1 users, %2 movies, rank %3. The guess is A × B%4. A number of A and B is blue below 0 and "
             "orange above.")
      .arg(shown->users())
      .arg(shown->movies())
      .arg(shown->rank())
      .arg(shown->problem().base().kind() != BaseKind::zero ? Text::tr(" added to the frozen W") : QString());
}

QSizeF BoardPicture::export_size() const {
  const FramePtr shown = frame();
  return places_of(*shown, GuessSource(shown)).size;
}

void BoardPicture::paint_export(QPainter& painter, const QRectF& area, const Theme& theme) const {
  const FramePtr shown = frame();
  const Places places = places_of(*shown, GuessSource(shown));
  if (area.isEmpty() || places.size.isEmpty()) return;
  painter.save();
  painter.translate(area.topLeft());
  const double scale = std::min(area.width() / places.size.width(), area.height() / places.size.height());
  painter.scale(scale, scale);
  paint_board(painter, shown, places, shows_error_, theme);
  painter.restore();
}

void BoardPicture::paint_content(QPainter& painter, const QRectF& area, const Theme& theme) const {
  const FramePtr shown = frame();
  const Places places = arranged(*shown, GuessSource(shown), area.size());
  if (area.isEmpty() || places.guess.isEmpty()) return;
  painter.save();
  painter.translate(area.left() + (area.width() - places.size.width()) / 2, area.top());
  paint_board(painter, shown, places, shows_error_, theme);
  painter.restore();
}

QString BoardPicture::export_csv() const {
  return heatmap_csv(GuessSource(frame()));
}

}  // namespace lora::app
