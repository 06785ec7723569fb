// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rank/rank_table_card.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/controls/panel_section.h"
#include "app/exporting/export_button.h"
#include "app/exporting/table_painter.h"
#include "app/rank/rank_table_model.h"
#include "app/rank/rank_table_view.h"
#include "app/rank/sweep_texts.h"

namespace lora::app {

RankTableCard::RankTableCard(QWidget* parent)
    : QFrame(parent),
      model_(new RankTableModel(this)),
      view_(new RankTableView(*model_, this)),
      title_(new QLabel(this)),
      floor_note_(new QLabel(this)),
      use_(new QPushButton(this)) {
  set_role(this, "card");
  set_role(title_, "title");
  set_role(floor_note_, "muted");
  floor_note_->setWordWrap(true);
  use_->setObjectName(QStringLiteral("use_rank"));
  view_->setObjectName(QStringLiteral("rank_table"));
  auto* header = new QHBoxLayout;
  header->addWidget(title_);
  header->addStretch(1);
  header->addWidget(new ExportButton(*this, this));
  auto* footer = new QHBoxLayout;
  footer->addWidget(floor_note_, 1);
  footer->addWidget(use_);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(14, 8, 14, 10);
  column->setSpacing(4);
  column->addLayout(header);
  column->addWidget(view_);
  column->addLayout(footer);
  connect(view_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
          [this](const QModelIndex& current) { row_changed(current.row()); });
  connect(use_, &QPushButton::clicked, this, [this] { emit use_rank(chosen_); });
  retranslate();
}

void RankTableCard::set_report(SweepReportPtr report) {
  chosen_ = 0;
  model_->set_report(std::move(report));
  view_->resizeRowsToContents();
  view_->updateGeometry();
  retranslate();
}

void RankTableCard::set_chosen(std::size_t rank) {
  const int row = model_->row_of(rank);
  if (row >= 0 && rank != chosen_) view_->setCurrentIndex(model_->index(row, 0));
}

void RankTableCard::row_changed(int row) {
  if (row < 0 || row >= model_->rowCount()) return;
  chosen_ = model_->rank_at(row);
  retranslate();
  emit rank_chosen(chosen_);
}

QString RankTableCard::export_title() const {
  return title_->text();
}

std::vector<int> RankTableCard::columns() const {
  std::vector<int> columns;
  for (int column = 0; column < RankTableModel::column_count; ++column) {
    if (!view_->isColumnHidden(column)) columns.push_back(column);
  }
  return columns;
}

TablePainter RankTableCard::table_painter() const {
  return {*model_, columns(), font()};
}

QSizeF RankTableCard::export_size() const {
  return table_painter().natural_size();
}

void RankTableCard::paint_export(QPainter& painter, const QRectF& area, const Theme& theme) const {
  table_painter().paint(painter, area, theme);
}

void RankTableCard::paint_content(QPainter& painter, const QRectF& area, const Theme& theme) const {
  table_painter().arrange(painter, area, theme);
}

QString RankTableCard::export_caption() const {
  const QString size = table_caption(*model_, columns());
  return floor_note_->text().isEmpty() ? size : size + u' ' + floor_note_->text();
}

QString RankTableCard::export_csv() const {
  return model_->csv();
}

void RankTableCard::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    model_->retranslate();
    retranslate();
  }
  QFrame::changeEvent(event);
}

void RankTableCard::retranslate() {
  title_->setText(tr("Every rank in numbers"));
  view_->setAccessibleName(title_->text());
  use_->setEnabled(chosen_ > 0);
  use_->setText(chosen_ > 0 ? tr("Use rank %1 on the Train page").arg(chosen_)
                            : tr("Use this rank on the Train page"));
  floor_note_->setText(model_->report() ? SweepTexts::no_floor(*model_->report()) : QString());
}

}  // namespace lora::app
