// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/experiments/start_lab_pane.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <algorithm>

#include "app/controls/panel_section.h"
#include "app/experiments/fitted_heatmap.h"
#include "app/experiments/lab_guess_source.h"
#include "app/experiments/start_lab_texts.h"
#include "app/exporting/export_button.h"

namespace lora::app {
namespace {

constexpr const char* pane_names[] = {"gauss_zero", "zero_gauss", "zero_zero", "gauss_gauss"};
constexpr const char* map_names[] = {"guess-gauss-zero", "guess-zero-gauss", "guess-zero-zero",
                                     "guess-gauss-gauss"};
constexpr const char* value_names[] = {"rmse", "gradient_a", "gradient_b", "is_base"};

}  // namespace

StartLabPane::StartLabPane(std::size_t index, HeatmapViewport* viewport, QWidget* parent)
    : QFrame(parent),
      index_(index),
      title_(new QLabel(this)),
      guess_(new FittedHeatmap(viewport, this)),
      finding_label_(new QLabel(this)) {
  setObjectName(QString::fromLatin1(pane_names[index]));
  set_role(this, "card");
  set_role(title_, "title");
  guess_->setMinimumHeight(64);
  finding_label_->setObjectName("finding");
  finding_label_->setWordWrap(true);
  finding_label_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(10, 6, 10, 6);
  grid->setHorizontalSpacing(4);
  grid->setVerticalSpacing(1);
  grid->addWidget(title_, 0, 0);
  auto* export_button = new ExportButton(*guess_, this);
  export_button->setToolButtonStyle(Qt::ToolButtonIconOnly);
  grid->addWidget(export_button, 0, 1, Qt::AlignRight);
  grid->addWidget(guess_, 1, 0, 1, 2);
  grid->setRowStretch(1, 1);
  for (int row = 0; row < 4; ++row) {
    names_[row] = new QLabel(this);
    values_[row] = new QLabel(this);
    set_role(values_[row], "value");
    values_[row]->setObjectName(QString::fromLatin1(value_names[row]));
    values_[row]->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(names_[row], 2 + row, 0);
    grid->addWidget(values_[row], 2 + row, 1);
  }
  grid->setColumnStretch(0, 1);
  grid->addWidget(finding_label_, 6, 0, 1, 2);
  retranslate();
}

void StartLabPane::show_run(const FramePtr& frame, const LabRun& run, const LabFinding& finding,
                            std::size_t step) {
  run_ = run;
  finding_ = finding;
  step_ = step;
  guess_->show_source(std::make_shared<LabGuessSource>(frame));
  show_texts();
}

const Exportable* StartLabPane::guess_map() const {
  return guess_;
}

int StartLabPane::finding_height() const {
  return std::max(finding_label_->heightForWidth(finding_label_->width()),
                  2 * finding_label_->fontMetrics().lineSpacing());
}

void StartLabPane::set_finding_height(int height) {
  finding_label_->setFixedHeight(height);
}

void StartLabPane::show_texts() {
  if (!run_.snapshot) return;
  const Snapshot& now = *run_.snapshot;
  values_[0]->setText(number_text(now.rmse, 3));
  values_[1]->setText(StartLabTexts::gradient(now.gradient_norm_a));
  values_[2]->setText(StartLabTexts::gradient(now.gradient_norm_b));
  values_[3]->setText(run_.is_base ? tr("yes, exactly") : tr("no"));
  finding_label_->setText(StartLabTexts::finding(finding_, step_));
}

void StartLabPane::retranslate() {
  const QString start = StartLabTexts::start(lab_starts[index_]);
  title_->setText(start);
  guess_->setAccessibleName(tr("Guess, %1").arg(start));
  guess_->set_export_names(QString::fromLatin1(map_names[index_]), tr("Guess, %1").arg(start));
  names_[0]->setText(tr("Error (RMSE)"));
  names_[1]->setText(QStringLiteral("‖∂L/∂A‖"));
  names_[2]->setText(QStringLiteral("‖∂L/∂B‖"));
  names_[3]->setText(tr("Guess = W"));
  names_[0]->setToolTip(tr("Root mean square of guess − rating over the trained ratings, in stars."));
  names_[1]->setToolTip(tr("How hard the error pulls at A. Exactly 0 while B is 0."));
  names_[2]->setToolTip(tr("How hard the error pulls at B. Exactly 0 while A is 0."));
  names_[3]->setToolTip(tr("Whether every cell of the guess is that of W, to the last bit."));
  show_texts();
}

void StartLabPane::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QFrame::changeEvent(event);
}

}  // namespace lora::app
