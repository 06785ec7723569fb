// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_table_dialog.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "app/charts/chart_axis_scale.h"
#include "app/charts/chart_table.h"
#include "app/exporting/csv_text.h"

namespace lora::app {
namespace {

constexpr int full_number = Qt::UserRole;

// Of a spreadsheet: full precision, no line ends or tabs inside.
QString copied(const QTableWidgetItem& item) {
  const QVariant number = item.data(full_number);
  QString text = number.isValid() ? csv_number(number.toDouble()) : item.text();
  return text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

}  // namespace

ChartTableDialog::ChartTableDialog(const ChartSpec& spec, QWidget* parent)
    : QDialog(parent), table_(new QTableWidget(this)) {
  setWindowTitle(tr("Data: %1").arg(spec.title));
  auto* about = new QLabel(spec.subtitle, this);
  about->setTextFormat(Qt::PlainText);
  about->setVisible(!spec.subtitle.isEmpty());
  table_->setAccessibleName(spec.title);
  table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
  table_->verticalHeader()->hide();
  table_->setTabKeyNavigation(false);
  fill(spec);
  auto* buttons = new QDialogButtonBox(this);
  QPushButton* copy_button = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
  copy_button->setObjectName(QStringLiteral("copy_table"));
  copy_button->setToolTip(tr("Copy the selected cells, or everything, for a spreadsheet (Ctrl+C)"));
  QPushButton* close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
  close->setDefault(true);
  connect(copy_button, &QPushButton::clicked, this, &ChartTableDialog::copy);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  auto* layout = new QVBoxLayout(this);
  layout->addWidget(about);
  layout->addWidget(table_);
  layout->addWidget(buttons);
  const int wanted = table_->horizontalHeader()->length() + 80;
  const int unit = fontMetrics().averageCharWidth();
  resize(std::clamp(wanted, unit * 50, unit * 130), unit * 60);
  table_->setFocus();
}

void ChartTableDialog::fill(const ChartSpec& spec) {
  const QVector<ChartColumn> columns = chart_table(spec);
  table_->setColumnCount(static_cast<int>(columns.size()));
  table_->setRowCount(static_cast<int>(row_count(columns)));
  for (int column = 0; column < columns.size(); ++column) {
    table_->setHorizontalHeaderItem(column, new QTableWidgetItem(columns[column].title));
    for (int row = 0; row < columns[column].cells.size(); ++row) {
      const QVariant& cell = columns[column].cells[row];
      const bool is_number = cell.typeId() == QMetaType::Double;
      auto* item = new QTableWidgetItem(is_number ? readable_number(cell.toDouble()) : cell.toString());
      if (is_number) item->setData(full_number, cell);
      item->setTextAlignment((is_number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
      table_->setItem(row, column, item);
    }
  }
  table_->resizeColumnsToContents();
  if (table_->rowCount() > 0 && table_->columnCount() > 0) {
    table_->setCurrentCell(0, 0, QItemSelectionModel::NoUpdate);
  }
}

void ChartTableDialog::copy() {
  const QList<QTableWidgetSelectionRange> ranges = table_->selectedRanges();
  const QTableWidgetSelectionRange everything(0, 0, table_->rowCount() - 1, table_->columnCount() - 1);
  const QTableWidgetSelectionRange range = ranges.isEmpty() ? everything : ranges.first();
  QStringList lines;
  if (ranges.isEmpty()) {
    QStringList names;
    for (int column = 0; column < table_->columnCount(); ++column) {
      names << copied(*table_->horizontalHeaderItem(column));
    }
    lines << names.join(QLatin1Char('\t'));
  }
  for (int row = range.topRow(); row <= range.bottomRow(); ++row) {
    QStringList cells;
    for (int column = range.leftColumn(); column <= range.rightColumn(); ++column) {
      const QTableWidgetItem* item = table_->item(row, column);
      cells << (item != nullptr ? copied(*item) : QString());
    }
    lines << cells.join(QLatin1Char('\t'));
  }
  QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')) + QLatin1Char('\n'));
}

void ChartTableDialog::keyPressEvent(QKeyEvent* event) {
  if (event->matches(QKeySequence::Copy)) {
    copy();
    return;
  }
  QDialog::keyPressEvent(event);
}

}  // namespace lora::app
