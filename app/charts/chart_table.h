// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>
#include <QVector>

#include "app/charts/chart_spec.h"

namespace lora::app {

/// A column of the numbers behind a chart. Cells are a double (NaN: not known), a text, or nothing.
struct ChartColumn {
  QString key;    ///< ASCII, of the CSV
  QString title;  ///< for people, translated
  QVector<QVariant> cells;
};

/// The numbers behind a chart: a column of x with one for each series (and the lowest and highest of its
/// spread, and the labels of a labelled line). Series of points have columns of their own: label, x and y.
QVector<ChartColumn> chart_table(const ChartSpec& spec);
/// Rows of the longest column.
qsizetype row_count(const QVector<ChartColumn>& table);

}  // namespace lora::app
