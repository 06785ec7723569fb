// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/board_layout.h"

#include <algorithm>
#include <cmath>

#include "app/heatmap/heatmap_geometry.h"

namespace lora::app {
namespace {

constexpr int margin = 10;
constexpr int gap = 18;  // between heat maps
constexpr int bar = 12;
constexpr double smallest_fitted = 3.0;
constexpr double narrow_factor_cell = 14.0;
constexpr double largest_fitted_width = 104.0;
constexpr double largest_fitted_height = 68.0;

int length(std::size_t count, double cell) {
  return static_cast<int>(std::min(static_cast<double>(count) * cell, 1e8));
}

/// Measures one of the two arrangements.
class Arrangement {
 public:
  Arrangement(const BoardDemand& demand, bool stacked) : demand_(demand), stacked_(stacked) {}

  BoardLayout build() {
    layout_.is_stacked = stacked_;
    heading_ = demand_.line_height + 10;
    measure(demand_.number_width + 12.0);
    // Where A is only colours, its columns need no room for numbers.
    if (layout_.cell_height < HeatmapGeometry::box_cell) measure(narrow_factor_cell);
    place_left_and_middle();
    stacked_ ? place_ratings_below() : place_ratings_beside();
    place_bars();
    return layout_;
  }

 private:
  void measure(double widest_a_cell) {
    choose_factor_cells(widest_a_cell);
    choose_columns();
    choose_rows();
  }

  void choose_factor_cells(double widest_a_cell) {
    const double rank = static_cast<double>(std::max<std::size_t>(demand_.rank, 1));
    layout_.a_cell_width = std::clamp(std::floor(demand_.size.width() * 0.2 / rank), 2.0, widest_a_cell);
    const double share = stacked_ ? 0.22 : 0.34;
    const double usual = std::max(demand_.line_height * 1.75, 18.0);
    layout_.b_cell_height = std::clamp(std::floor(demand_.size.height() * share / rank), 2.0, usual);
    const int a_width = length(demand_.rank, layout_.a_cell_width);
    left_ = std::max(demand_.row_name_width + a_width, demand_.tools_width);
    names_ = left_ - a_width;
  }

  /// Width in which each of guess and ratings is seen.
  void choose_columns() {
    // In the stacked arrangement the ratings stand under the guess, names of users come from A's column.
    const int all = demand_.size.width() - 2 * margin - left_ - gap - bar;
    const int room = std::max(40, stacked_ ? all : (all - gap) / 2);
    layout_.cell_width = demand_.fitted
                             ? fitting_cell_size(room, demand_.movies, smallest_fitted, largest_fitted_width)
                             : demand_.cell_width;
    layout_.extent.setWidth(std::min(room, length(demand_.movies, layout_.cell_width)));
  }

  void choose_rows() {
    const int b_height = length(demand_.rank, layout_.b_cell_height);
    top_ = heading_ + demand_.column_name_height + b_height;
    if (!stacked_) {
      // The card stands above the ratings' names; B moves down to make room for it.
      top_ = std::max(top_, demand_.readout_height + demand_.column_name_height + 8);
    }
    const int other =
        2 * margin + top_ + heading_ + bar + (stacked_ ? heading_ + demand_.readout_height + 10 : 0);
    const int all = demand_.size.height() - other;
    const int room = std::max(30, stacked_ ? all / 2 : all);
    layout_.cell_height = demand_.fitted
                              ? fitting_cell_size(room, demand_.users, smallest_fitted, largest_fitted_height)
                              : demand_.cell_height;
    if (demand_.fitted) square_up();
    layout_.extent.setHeight(std::min(room, length(demand_.users, layout_.cell_height)));
    layout_.extent.setWidth(std::min(layout_.extent.width(), length(demand_.movies, layout_.cell_width)));
  }

  /// Patches of colour are not drawn as long stripes, boxes not higher than wide by much.
  void square_up() {
    double& width = layout_.cell_width;
    double& height = layout_.cell_height;
    height = std::min(height, std::max(smallest_fitted,
                                       std::ceil(width * (width < HeatmapGeometry::box_cell ? 2.0 : 1.1))));
    if (height < HeatmapGeometry::box_cell) width = std::min(width, std::max(smallest_fitted, height * 3));
  }

  void place_left_and_middle() {
    const int x = margin + left_ + gap;
    const int y = margin + top_ + heading_;
    const int b_height = length(demand_.rank, layout_.b_cell_height);
    const int b_top = y - heading_ - b_height - demand_.column_name_height;
    const int a_width = length(demand_.rank, layout_.a_cell_width);
    const QSize cells = layout_.extent;
    // One more pixel on every side of the cells: the frame of the keyboard focus.
    layout_.guess = QRect(x, y, cells.width(), cells.height()).adjusted(-1, -1, 1, 1);
    layout_.b = QRect(x, b_top, cells.width(), demand_.column_name_height + b_height).adjusted(-1, 0, 1, 1);
    layout_.a =
        QRect(margin + names_ - demand_.row_name_width, y, demand_.row_name_width + a_width, cells.height())
            .adjusted(0, -1, 1, 1);
    const int right = stacked_ ? demand_.size.width() - margin : x + std::max(cells.width(), 40) + gap - 4;
    layout_.b_heading = {x, b_top - heading_, right - x, heading_};
    layout_.guess_heading = {x, y - heading_, right - x, heading_};
    layout_.a_heading = {margin, y - heading_, left_ + gap - 4, heading_};
    layout_.tools = {margin, margin, left_, std::max(0, y - heading_ - margin)};
  }

  void place_ratings_beside() {
    const int x = layout_.guess.right() + gap;
    const int y = layout_.guess.top() + 1;
    const int right = demand_.size.width() - margin;
    layout_.ratings = QRect(x, y - demand_.column_name_height, layout_.extent.width(),
                            demand_.column_name_height + layout_.extent.height())
                          .adjusted(-1, 0, 1, 1);
    layout_.ratings_heading = {x, layout_.ratings.top() - heading_, right - x, heading_};
    layout_.readout = {x, margin, right - x, layout_.ratings_heading.top() - margin - 4};
  }

  void place_ratings_below() {
    const int x = layout_.guess.left() + 1;
    const int y = layout_.guess.bottom() + heading_;
    const int right = demand_.size.width() - margin;
    layout_.ratings_name_width = demand_.row_name_width;
    layout_.ratings = QRect(x - layout_.ratings_name_width, y,
                            layout_.ratings_name_width + layout_.extent.width(), layout_.extent.height())
                          .adjusted(0, -1, 1, 1);
    layout_.ratings_heading = {x, y - heading_, right - x, heading_};
    layout_.readout = {margin, layout_.ratings.bottom() + bar + 6, right - margin, demand_.readout_height};
  }

  void place_bars() {
    const int end = std::max(layout_.guess.right(), layout_.ratings.right());
    const int bottom = std::max(layout_.guess.bottom(), layout_.ratings.bottom());
    layout_.horizontal_bar = {layout_.guess.left(), bottom + 1, end - layout_.guess.left(), bar};
    layout_.vertical_bar = {end + 1, layout_.guess.top(), bar, bottom - layout_.guess.top()};
  }

  const BoardDemand& demand_;
  bool stacked_;
  BoardLayout layout_;
  int heading_ = 0;
  int left_ = 0;   // names and A
  int names_ = 0;  // space left of A
  int top_ = 0;    // everything above the guess's heading
};

double readability(const BoardLayout& layout) {
  return std::min(layout.cell_width, layout.cell_height * 1.3);
}

}  // namespace

BoardLayout lay_out_board(const BoardDemand& demand) {
  const BoardLayout beside = Arrangement(demand, false).build();
  const BoardLayout stacked = Arrangement(demand, true).build();
  // Beside is what shows most at a glance; the other only where numbers would not fit otherwise.
  const bool crowded = beside.cell_width < demand.number_width && demand.size.height() > demand.size.width();
  return crowded && readability(stacked) > readability(beside) ? stacked : beside;
}

}  // namespace lora::app
