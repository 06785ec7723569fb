// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/adapter_view.h"

#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

#include "app/charts/chart_view.h"
#include "app/controls/panel_section.h"
#include "app/document/error_text.h"
#include "app/models/adapter_runner.h"
#include "app/models/adapter_table.h"
#include "app/models/adapter_texts.h"
#include "app/models/spectrum_chart_specs.h"
#include "app/tables/content_view.h"
#include "app/tables/table_card.h"
#include "app/theme/page_area.h"

namespace lora::app {
namespace {

constexpr int chart_count = 3;
constexpr int smallest_chart_width = 330;
constexpr int page_margin = 20;
constexpr int card_gap = 14;

QLabel* paragraph(const char* name, const char* role, QWidget* parent) {
  auto* label = new QLabel(parent);
  label->setObjectName(QString::fromLatin1(name));
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  set_role(label, role);
  return label;
}

}  // namespace

AdapterView::AdapterView(QWidget* parent) : QWidget(parent), runner_(new AdapterRunner(this)) {
  auto* content = new QWidget;
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(page_margin, 12, page_margin, 16);
  column->setSpacing(card_gap);
  notice_ = paragraph("adapter_notice", "error", content);
  welcome_ = paragraph("adapter_welcome", "callout", content);
  column->addWidget(build_bar());
  column->addWidget(notice_);
  column->addWidget(welcome_);
  results_ = build_results();
  column->addWidget(results_);
  column->addStretch(1);
  auto* area = new PageArea(this);
  area->setWidgetResizable(true);
  area->setFrameShape(QFrame::NoFrame);
  area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  area->setFocusPolicy(Qt::NoFocus);
  area->setWidget(content);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(area);
  connect(open_, &QPushButton::clicked, this, &AdapterView::ask_and_open);
  connect(cancel_, &QPushButton::clicked, runner_, &AdapterRunner::cancel);
  connect(modules_, &TableCard::selection_changed, this, &AdapterView::show_selection);
  connect(runner_, &AdapterRunner::progress, this, &AdapterView::show_progress);
  connect(runner_, &AdapterRunner::finished, this, &AdapterView::show_report);
  connect(runner_, &AdapterRunner::failed, this,
          [this](const Error& error) { show_failure(error_text(error)); });
  connect(runner_, &AdapterRunner::broke, this, [this](const QString& reason) {
    show_failure(tr("The adapter could not be read: %1").arg(reason));
  });
  connect(runner_, &AdapterRunner::cancelled, this,
          [this] { show_failure(tr("Cancelled: the adapter was not opened.")); });
  end_run();
  show_failure({});
  retranslate();
}

QWidget* AdapterView::build_bar() {
  auto* bar = new QWidget;
  open_ = new QPushButton(bar);
  open_->setObjectName(QStringLiteral("open_adapter"));
  set_role(open_, "primary");
  file_ = new QLabel(bar);
  file_->setTextFormat(Qt::PlainText);
  set_role(file_, "title");
  progress_ = new QProgressBar(bar);
  progress_->setTextVisible(false);
  cancel_ = new QPushButton(bar);
  cancel_->setObjectName(QStringLiteral("cancel_adapter"));
  auto* row = new QHBoxLayout(bar);
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(open_);
  row->addWidget(file_);
  row->addWidget(progress_, 1);
  row->addWidget(cancel_);
  row->addStretch(0);
  return bar;
}

QWidget* AdapterView::build_results() {
  auto* results = new QWidget;
  auto* column = new QVBoxLayout(results);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(card_gap);
  totals_ = paragraph("adapter_totals", "callout", results);
  warnings_ = paragraph("adapter_warnings", "error", results);
  modules_ = new TableCard(QStringLiteral("adapter-modules"), TableCard::sortable, 9, results);
  modules_->view().setObjectName(QStringLiteral("module_table"));
  chart_grid_ = new QGridLayout;
  chart_grid_->setSpacing(card_gap);
  for (int k = 0; k < chart_count; ++k) {
    charts_.push_back(new ChartView(results));
    charts_.back()->setMinimumHeight(290);
  }
  column->addWidget(totals_);
  column->addWidget(warnings_);
  column->addWidget(modules_);
  column->addLayout(chart_grid_);
  return results;
}

void AdapterView::ask_and_open() {
  const QString path =
      QFileDialog::getOpenFileName(this, tr("Open a real adapter"), {},
                                   tr("LoRA adapters (*.safetensors adapter_config.json);;All files (*)"));
  if (!path.isEmpty()) open(path);
}

void AdapterView::open(const QString& path) {
  runner_->start(path);
  show_failure({});
  progress_->setRange(0, 0);
  progress_->show();
  cancel_->show();
  file_->setText(QFileInfo(path).fileName());
}

void AdapterView::show_progress(int done, int total) {
  progress_->setRange(0, total);
  progress_->setValue(done);
}

void AdapterView::end_run() {
  progress_->hide();
  cancel_->hide();
}

void AdapterView::show_failure(const QString& sentence) {
  end_run();
  notice_->setText(sentence);
  notice_->setVisible(!sentence.isEmpty());
  retranslate();
}

void AdapterView::show_report(const AdapterReportPtr& report) {
  report_ = report;
  emit report_shown();
  show_failure({});
  modules_->view().sortByColumn(0, Qt::AscendingOrder);
  modules_->select_row(0);
  show_selection();
  emit message(tr("%1 is open.").arg(QFileInfo(report->path).fileName()));
}

void AdapterView::show_selection() {
  if (!report_) return;
  const std::vector<int> rows = modules_->selected_rows();
  charts_[0]->set_spec(spectrum_chart_spec(*report_, rows));
  charts_[1]->set_spec(energy_chart_spec(*report_, rows));
}

std::vector<const Exportable*> AdapterView::exportables() const {
  if (!report_) return {};
  std::vector<const Exportable*> all(charts_.begin(), charts_.end());
  all.push_back(modules_);
  return all;
}

void AdapterView::arrange() {
  const int columns =
      std::clamp((width() - 2 * page_margin + card_gap) / (smallest_chart_width + card_gap), 1, chart_count);
  if (columns == columns_) return;
  columns_ = columns;
  for (int k = 0; k < chart_count; ++k) {
    chart_grid_->setColumnStretch(k, k < columns ? 1 : 0);
    const bool alone = k == chart_count - 1 && k % columns == 0;
    chart_grid_->addWidget(charts_[static_cast<std::size_t>(k)], k / columns, k % columns, 1,
                           alone ? columns : 1);
  }
}

void AdapterView::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrange();
}

void AdapterView::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void AdapterView::retranslate() {
  open_->setText(tr("Open a real adapter…"));
  cancel_->setText(tr("Cancel"));
  progress_->setAccessibleName(tr("Progress of opening the adapter"));
  welcome_->setText(tr(
      "A LoRA adapter is a small file: A and B of every target module. Open one (.safetensors, or a PEFT "
      "folder), or drop it here, and see how each module changes its frozen W, and how many of its ranks it "
      "really uses."));
  modules_->set_filter_hint(tr("Filter by name"));
  welcome_->setVisible(!report_);
  results_->setVisible(report_ != nullptr);
  if (!report_) return;
  const QFileInfo info(report_->path);
  file_->setText(info.dir().dirName() + QLatin1Char('/') + info.fileName());
  file_->setToolTip(report_->path);
  QStringList lines = {AdapterTexts::totals(*report_)};
  if (!report_->base_model.isEmpty()) lines << tr("Made for %1.").arg(report_->base_model);
  if (!report_->saved.empty()) lines << AdapterTexts::saved(*report_);
  totals_->setText(lines.join(QLatin1Char('\n')));
  QStringList warnings;
  for (const AdapterRemark& remark : report_->remarks) warnings << AdapterTexts::remark(remark);
  warnings_->setText(warnings.join(QLatin1Char('\n')));
  warnings_->setVisible(!warnings.isEmpty());
  modules_->set_title(tr("Modules"), tr("Choose up to four modules to compare them in the charts."));
  modules_->set_content(AdapterTable::content(*report_));
  charts_[2]->set_spec(adapter_size_chart_spec(*report_));
  show_selection();
}

}  // namespace lora::app
