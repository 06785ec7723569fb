// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "app/charts/chart_spec.h"

class QTableWidget;

namespace lora::app {

/// The numbers behind a chart as a table, as they were when it was opened; what is selected, or everything,
/// can be copied for a spreadsheet.
class ChartTableDialog : public QDialog {
  Q_OBJECT
 public:
  ChartTableDialog(const ChartSpec& spec, QWidget* parent);
  QTableWidget& table() { return *table_; }

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void fill(const ChartSpec& spec);
  void copy();

  QTableWidget* table_;
};

}  // namespace lora::app
