// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVector>

#include "app/exporting/deck.h"
#include "core/base/result.h"

namespace lora::app {

struct SheetColumn {
  QString head;
  QStringList texts{};        ///< of a column of names, otherwise empty
  QVector<double> numbers{};  ///< NaN: an empty cell
  qsizetype rows() const { return texts.isEmpty() ? numbers.size() : texts.size(); }
};

/// The numbers of a chart as columns of a sheet named "Data", heads in its first row. Series with the same x
/// share a column of x.
class ChartSheet {
 public:
  /// Throws std::invalid_argument for a chart that write_pptx() refuses. Series without points are left out.
  explicit ChartSheet(const DeckChart& chart);

  struct Use {
    qsizetype series;    ///< index in the chart
    qsizetype x_column;  ///< x or categories
    qsizetype y_column;
  };
  const QVector<SheetColumn>& columns() const { return columns_; }
  const QVector<Use>& series() const { return series_; }
  /// "Data!$B$1"
  static QString head_cell(qsizetype column);
  /// "Data!$B$2:$B$31"
  QString cells(qsizetype column) const;
  /// The number as workbook and chart write it: 16 digits, '.' as decimal mark.
  static QString number(double value);

 private:
  QVector<SheetColumn> columns_;
  QVector<Use> series_;
};

/// The sheet as an .xlsx file without time of day or name. An Error (export_failed) with libxlsxwriter's
/// words.
Result<QByteArray> workbook_bytes(const ChartSheet& sheet);

}  // namespace lora::app
