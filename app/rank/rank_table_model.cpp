// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rank/rank_table_model.h"

#include <QFont>

#include "app/exporting/csv_text.h"
#include "app/rank/sweep_texts.h"
#include "core/rank/elbow_gain.h"

namespace lora::app {
RankTableModel::RankTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void RankTableModel::set_report(SweepReportPtr report) {
  beginResetModel();
  report_ = std::move(report);
  endResetModel();
}

bool RankTableModel::is_useful(Column column) const {
  if (!report_ || report_->result->ranks.empty()) return true;
  if (column == spread) return report_->settings.seeds > 1;
  if (column == hidden) return report_->settings.training.hidden_percent > 0.0;
  if (column == ratio) return report_->result->ranks.front().svd_floor.has_value();
  return true;
}

std::size_t RankTableModel::rank_at(int row) const {
  return report_->result->ranks.at(static_cast<std::size_t>(row)).rank;
}

int RankTableModel::row_of(std::size_t wanted) const {
  for (int row = 0; row < rowCount(); ++row) {
    if (rank_at(row) == wanted) return row;
  }
  return -1;
}

void RankTableModel::retranslate() {
  emit headerDataChanged(Qt::Horizontal, 0, column_count - 1);
  if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, column_count - 1));
}

int RankTableModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() || !report_ ? 0 : static_cast<int>(report_->result->ranks.size());
}

int RankTableModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : column_count;
}

QVariant RankTableModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const RankResult& result = report_->result->ranks.at(static_cast<std::size_t>(index.row()));
  const auto column = static_cast<Column>(index.column());
  switch (role) {
    case Qt::DisplayRole:
      return text(result, column);
    case Qt::ToolTipRole:
      return tool_tip(result, column);
    case Qt::TextAlignmentRole:
      return QVariant(Qt::AlignVCenter | (column == rank ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::FontRole: {
      QFont font;
      font.setBold(report_->result->elbow == result.rank);
      return font;
    }
    default:
      return {};
  }
}

QVariant RankTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return QAbstractTableModel::headerData(section, orientation, role);
  const std::pair<QString, QString> texts[column_count] = {
      {tr("Rank"), tr("How many latent dimensions A and B have")},
      {tr("Error (RMSE)"), tr("Root mean square error of the trained ratings, in stars, mean of the seeds")},
      {tr("Lowest–highest"), tr("The error of the best and of the worst seed")},
      {tr("Hidden error"), tr("The same error on the ratings kept out of training, in stars")},
      {tr("Best possible"), tr("The lowest error any A and B of this rank can have (from the SVD)")},
      {tr("Ratio"), tr("Error divided by the best possible error")},
      {tr("Numbers"), tr("Numbers to store in A and B together")},
      {tr("Share of table"), tr("Numbers in A and B against the cells of the table")},
      {tr("Steps"), tr("Training steps until it stopped, mean of the seeds")},
      {tr("Time"), tr("Time of one run, mean of the seeds")}};
  if (section < 0 || section >= column_count) return {};
  if (role == Qt::DisplayRole) return texts[section].first;
  if (role == Qt::ToolTipRole) return texts[section].second;
  if (role == Qt::TextAlignmentRole) {
    return QVariant(Qt::AlignVCenter | (section == rank ? Qt::AlignLeft : Qt::AlignRight));
  }
  return {};
}

QString RankTableModel::text(const RankResult& result, Column column) const {
  const QString nothing = QStringLiteral("–");
  const bool all_diverged = result.diverged == result.runs.size() && result.diverged > 0;
  switch (column) {
    case rank:
      return report_->result->elbow == result.rank ? tr("%1 · elbow").arg(result.rank)
                                                   : QString::number(result.rank);
    case rmse:
      return all_diverged ? tr("diverged") : SweepTexts::stars(result.rmse);
    case spread:
      if (all_diverged) return nothing;
      return SweepTexts::stars(result.rmse_lowest) + QStringLiteral("–") +
             SweepTexts::stars(result.rmse_highest);
    case hidden:
      return SweepTexts::stars(result.hidden_rmse);
    case floor:
      return result.svd_floor ? SweepTexts::stars(*result.svd_floor) : tr("not defined");
    case ratio: {
      const auto value = ratio_to_floor(result);
      return value ? QString::number(*value, 'f', 2) + QStringLiteral("×") : nothing;
    }
    case parameters:
      return QString::number(result.parameters);
    case share:
      return tr("%1 %").arg(result.share * 100.0, 0, 'f', result.share < 0.1 ? 1 : 0);
    case steps:
      return all_diverged ? nothing : QString::number(result.steps, 'f', 0);
    case seconds:
      return SweepTexts::duration(result.seconds);
    case column_count:
      break;
  }
  return {};
}

QString RankTableModel::tool_tip(const RankResult& result, Column column) const {
  if (column == floor && !result.svd_floor) return SweepTexts::no_floor(*report_);
  if (result.diverged > 0 && (column == rank || column == rmse)) {
    return tr("%1 of %2 runs diverged and are left out").arg(result.diverged).arg(result.runs.size());
  }
  return {};
}

QString RankTableModel::csv() const {
  QString csv = QStringLiteral(
      "rank,elbow,rmse,rmse_lowest,rmse_highest,hidden_rmse,svd_floor,numbers,share,steps,seconds,seeds,"
      "diverged\n");
  if (!report_) return csv;
  for (const RankResult& result : report_->result->ranks) {
    const QStringList cells = {
        QString::number(result.rank),
        report_->result->elbow == result.rank ? QStringLiteral("1") : QStringLiteral("0"),
        csv_number(result.rmse),
        csv_number(result.rmse_lowest),
        csv_number(result.rmse_highest),
        csv_number(result.hidden_rmse),
        result.svd_floor ? csv_number(*result.svd_floor) : QString(),
        QString::number(result.parameters),
        csv_number(result.share),
        csv_number(result.steps),
        csv_number(result.seconds),
        QString::number(result.runs.size()),
        QString::number(result.diverged)};
    csv += cells.join(QLatin1Char(',')) + QLatin1Char('\n');
  }
  return csv;
}

}  // namespace lora::app
