// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QSize>
#include <cstddef>

namespace lora::app {

/// What the layout of the factor board depends on. Sizes in logical pixels.
struct BoardDemand {
  QSize size;  ///< of the board
  std::size_t users = 0;
  std::size_t movies = 0;
  std::size_t rank = 0;
  bool fitted = true;        ///< false: keep the cell size given here
  double cell_width = 30.0;  ///< used unless fitted
  double cell_height = 30.0;
  int row_name_width = 60;
  int column_name_height = 80;
  int line_height = 17;     ///< of the usual font
  int number_width = 30;    ///< of a number with two decimals in the usual font
  int tools_width = 130;    ///< of zoom buttons and legends
  int readout_height = 76;  ///< least height of the card
};

/// Where everything of the board goes. Rectangles of heat maps include their names.
struct BoardLayout {
  double cell_width = 30.0;
  double cell_height = 30.0;
  double a_cell_width = 30.0;   ///< A's columns, one for each latent dimension
  double b_cell_height = 30.0;  ///< B's rows
  QSize extent;                 ///< area in which cells of the guess are seen
  bool is_stacked = false;      ///< ratings below the guess instead of beside it
  int ratings_name_width = 0;
  QRect a, b, guess, ratings;
  QRect a_heading, b_heading, guess_heading, ratings_heading;
  QRect readout;
  QRect tools;  ///< zoom buttons and legends, in the corner that A and B leave free
  QRect horizontal_bar, vertical_bar;
};

/// B above the guess, A to its left, ratings beside it, or below it where that gives larger cells.
BoardLayout lay_out_board(const BoardDemand& demand);

}  // namespace lora::app
