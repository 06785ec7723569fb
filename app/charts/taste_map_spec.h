// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_spec.h"
#include "core/timeline/frame.h"

namespace lora::app {

/// The names on the taste map; made once for the frames of a run, which share their table.
struct TasteMapNames {
  QVector<QString> users;
  QVector<QString> movies;
};
TasteMapNames taste_map_names(const RatingTable& table);

/// Users (rows of A) and movies (columns of B) as points along two latent dimensions, 0-based. At rank 1 the
/// map is a strip: the second coordinate is 0. No frame: an empty map that says so.
/// Throws std::invalid_argument when a dimension is not below the rank (the second is not read at rank 1).
ChartSpec taste_map_spec(const FramePtr& frame, std::size_t dimension_x, std::size_t dimension_y);
/// The same with the names of the frame's table, as taste_map_names() makes them.
ChartSpec taste_map_spec(const FramePtr& frame, std::size_t dimension_x, std::size_t dimension_y,
                         const TasteMapNames& names);

}  // namespace lora::app
