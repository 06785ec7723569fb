// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_csv.h"

#include <QStringList>

#include "app/charts/chart_table.h"
#include "app/exporting/csv_text.h"

namespace lora::app {
namespace {

QString csv_cell(const QVariant& cell) {
  return cell.typeId() == QMetaType::Double ? csv_number(cell.toDouble())
         : cell.isNull()                    ? QString()
                                            : csv_text(cell.toString());
}

}  // namespace

QString chart_csv(const ChartSpec& spec) {
  const QVector<ChartColumn> table = chart_table(spec);
  QStringList line;
  for (const ChartColumn& column : table) line.append(csv_text(column.key));
  QString text = line.join(QLatin1Char(',')) + QLatin1Char('\n');
  for (qsizetype row = 0; row < row_count(table); ++row) {
    line.clear();
    for (const ChartColumn& column : table) line.append(csv_cell(column.cells.value(row)));
    text += line.join(QLatin1Char(',')) + QLatin1Char('\n');
  }
  return text;
}

}  // namespace lora::app
