// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QVector>

namespace lora::app {

/// A line as pixels can show it: of the points within each of `columns` equally wide columns between `low`
/// and `high` only the lowest and the highest are kept, and the first and the last of the whole line. The
/// points kept are points of the line, in its order; a line that has no more of them is given back as it is.
/// Points must ascend in x. Throws std::invalid_argument unless low < high and columns > 0.
QVector<QPointF> reduced_line(const QVector<QPointF>& line, double low, double high, int columns);

}  // namespace lora::app
