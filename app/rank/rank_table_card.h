// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <vector>

#include "app/exporting/exportable.h"
#include "app/rank/sweep_report.h"

class QLabel;
class QPushButton;

namespace lora::app {

class RankTableModel;
class TablePainter;
class RankTableView;

/// "Every rank in numbers": the table, its export, and the button that takes a rank to the Train page.
class RankTableCard : public QFrame, public Exportable {
  Q_OBJECT
 public:
  explicit RankTableCard(QWidget* parent = nullptr);

  void set_report(SweepReportPtr report);
  /// Selects the rank's row; emits rank_chosen() when that is a change.
  void set_chosen(std::size_t rank);
  RankTableModel& model() { return *model_; }
  RankTableView& view() { return *view_; }

  QString export_name() const override { return QStringLiteral("ranks"); }
  QString export_title() const override;
  QSizeF export_size() const override;
  void paint_export(QPainter& painter, const QRectF& area, const Theme& theme) const override;
  void paint_content(QPainter& painter, const QRectF& area, const Theme& theme) const override;
  bool fills_area() const override { return true; }
  QString export_caption() const override;
  QString export_csv() const override;

 signals:
  void rank_chosen(std::size_t rank);
  void use_rank(std::size_t rank);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  std::vector<int> columns() const;
  TablePainter table_painter() const;
  void row_changed(int row);
  void retranslate();

  RankTableModel* model_;
  RankTableView* view_;
  QLabel* title_;
  QLabel* floor_note_;
  QPushButton* use_;
  std::size_t chosen_ = 0;  // 0: none
};

}  // namespace lora::app
