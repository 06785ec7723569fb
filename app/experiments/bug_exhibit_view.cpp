// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/experiments/bug_exhibit_view.h"

#include <QGridLayout>
#include <QLabel>

#include "app/charts/chart_view.h"
#include "app/controls/panel_section.h"
#include "app/controls/spot.h"
#include "app/experiments/bug_code_card.h"
#include "app/tables/table_card.h"

namespace lora::app {
namespace {

constexpr int most_rows = 10;

}  // namespace

BugExhibitView::BugExhibitView(QWidget* parent)
    : QWidget(parent),
      wrong_(new BugCodeCard(this)),
      right_(new BugCodeCard(this)),
      recognise_(new QLabel(this)),
      numbers_(new TableCard(QStringLiteral("bug-numbers"), TableCard::plain, most_rows, this)),
      answers_(new TableCard(QStringLiteral("bug-answers"), TableCard::plain, most_rows, this)),
      chart_(new ChartView(this)) {
  name_parts();
  recognise_->setWordWrap(true);
  set_role(recognise_, "callout");
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setSpacing(8);
  grid->addWidget(wrong_, 0, 0);
  grid->addWidget(right_, 0, 1);
  grid->addWidget(recognise_, 1, 0, 1, 2);
  grid->addWidget(numbers_, 2, 0, Qt::AlignTop);
  grid->addWidget(answers_, 2, 1, Qt::AlignTop);
  grid->addWidget(chart_, 2, 1);
  grid->setRowStretch(2, 1);
  grid->setColumnStretch(0, 1);
  grid->setColumnStretch(1, 1);
}

void BugExhibitView::name_parts() {
  wrong_->setObjectName("wrong_way");
  right_->setObjectName("right_way");
  recognise_->setObjectName("bug_recognise");
  numbers_->setObjectName("bug_numbers");
  answers_->setObjectName("bug_answers");
  set_spot(wrong_, "bug_wrong_way");
  set_spot(right_, "bug_right_way");
  set_spot(recognise_, "bug_recognise");
  set_spot(numbers_, "bug_numbers");
}

void BugExhibitView::show_exhibit(BugExhibit exhibit) {
  wrong_->set_content(tr("✗ What people wrote"), exhibit.wrong_code, exhibit.wrong_result);
  right_->set_content(tr("✓ The right way"), exhibit.right_code, exhibit.right_result);
  recognise_->setText(tr("How to recognise it: %1").arg(exhibit.recognise));
  numbers_->set_title(exhibit.numbers_title);
  numbers_->set_content(std::move(exhibit.numbers));
  answers_->setVisible(exhibit.answers.has_value());
  answers_->set_title(tr("The model's answers"));
  if (exhibit.answers) answers_->set_content(std::move(*exhibit.answers));
  chart_->setVisible(exhibit.chart.has_value());
  if (exhibit.chart) chart_->set_spec(*exhibit.chart);
}

std::vector<const Exportable*> BugExhibitView::exportables() const {
  std::vector<const Exportable*> all = {numbers_};
  if (!answers_->isHidden()) all.push_back(answers_);
  if (!chart_->isHidden()) all.push_back(chart_);
  return all;
}

}  // namespace lora::app
