// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "app/rank/sweep_report.h"

namespace lora::app {

/// The ranks of one comparison, a row each, ascending in the order they were asked for.
class RankTableModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { rank, rmse, spread, hidden, floor, ratio, parameters, share, steps, seconds, column_count };

  explicit RankTableModel(QObject* parent = nullptr);

  void set_report(SweepReportPtr report);
  const SweepReportPtr& report() const { return report_; }
  /// Whether the column says anything about this comparison.
  bool is_useful(Column column) const;
  /// The rank shown in a row. Throws std::out_of_range.
  std::size_t rank_at(int row) const;
  /// Row of a rank, -1 when it was not compared.
  int row_of(std::size_t rank) const;
  /// Headers and texts are translated anew.
  void retranslate();

  /// Full precision, one row per rank, ASCII column names, RFC 4180 with '.' as the decimal mark.
  QString csv() const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

 private:
  QString text(const RankResult& result, Column column) const;
  QString tool_tip(const RankResult& result, Column column) const;

  SweepReportPtr report_;
};

}  // namespace lora::app
