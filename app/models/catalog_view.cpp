// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/catalog_view.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

#include "app/charts/chart_view.h"
#include "app/controls/panel_section.h"
#include "app/controls/side_panel.h"
#include "app/controls/spot.h"
#include "app/models/catalog_panel.h"
#include "app/models/catalog_texts.h"
#include "app/models/code_card.h"
#include "app/models/count_chart_spec.h"
#include "app/tables/content_view.h"
#include "app/tables/table_card.h"
#include "app/theme/page_area.h"

namespace lora::app {
namespace {

constexpr int smallest_chart_width = 330;
constexpr int page_margin = 20;
constexpr int card_gap = 14;

}  // namespace

CatalogView::CatalogView(QWidget* parent)
    : QWidget(parent), panel_(new CatalogPanel(this)), side_(new SidePanel(this)) {
  auto* area = new PageArea(this);
  area->setWidgetResizable(true);
  area->setFrameShape(QFrame::NoFrame);
  area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  area->setFocusPolicy(Qt::NoFocus);
  area->setWidget(build_content(area->viewport()));
  side_->add_section(panel_);
  side_->add_stretch();
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(0);
  row->addWidget(area, 1);
  row->addWidget(side_);
  connect(panel_, &CatalogPanel::changed, this, &CatalogView::update_choice);
  connect(counts_, &TableCard::selection_changed, this, &CatalogView::choose_row);
  connect(code_, &CodeCard::message, this, &CatalogView::message);
  update_choice();
}

QWidget* CatalogView::build_content(QWidget* parent) {
  auto* content = new QWidget(parent);
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(page_margin, 12, page_margin, 16);
  column->setSpacing(card_gap);
  story_ = new QLabel(content);
  story_->setObjectName(QStringLiteral("catalog_story"));
  story_->setTextFormat(Qt::PlainText);
  story_->setWordWrap(true);
  story_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  set_role(story_, "callout");
  counts_ = new TableCard(QStringLiteral("adapter-costs"), TableCard::plain, 8, content);
  counts_->view().setObjectName(QStringLiteral("count_table"));
  counts_->view().setSelectionMode(QAbstractItemView::SingleSelection);
  chart_ = new ChartView(content);
  chart_->setMinimumHeight(290);
  break_even_ = new TableCard(QStringLiteral("break-even-ranks"), TableCard::plain, 8, content);
  break_even_->view().setObjectName(QStringLiteral("break_even_table"));
  code_ = new CodeCard(content);
  sources_ = new QLabel(content);
  sources_->setObjectName(QStringLiteral("sources"));
  sources_->setTextFormat(Qt::RichText);
  sources_->setWordWrap(true);
  sources_->setOpenExternalLinks(true);
  sources_->setTextInteractionFlags(Qt::TextBrowserInteraction);
  set_role(sources_, "muted");
  set_spot(panel_, "models_catalog");
  set_spot(story_, "models_story");
  set_spot(counts_, "models_counts");
  set_spot(chart_, "models_chart");
  set_spot(break_even_, "models_break_even");
  set_spot(code_, "models_code");
  grid_ = new QGridLayout;
  grid_->setSpacing(card_gap);
  column->addWidget(story_);
  column->addWidget(counts_);
  column->addLayout(grid_);
  column->addWidget(break_even_);
  column->addWidget(sources_);
  column->addStretch(1);
  return content;
}

void CatalogView::update_choice() {
  choice_ = panel_->choice();
  const auto& ranks = choice_.ranks;
  if (!ranks.empty() && std::find(ranks.begin(), ranks.end(), rank_) == ranks.end()) {
    rank_ = std::find(ranks.begin(), ranks.end(), std::size_t{8}) != ranks.end() ? 8 : ranks.front();
  }
  const auto row = std::find(ranks.begin(), ranks.end(), rank_) - ranks.begin();
  retranslate();
  counts_->select_row(static_cast<int>(row));
}

void CatalogView::set_up(const std::string& model_id, const std::vector<std::string>& targets,
                         std::size_t rank) {
  if (!panel_->set_up(model_id, targets)) return;
  rank_ = rank;
  update_choice();
}

void CatalogView::choose_row() {
  const auto rows = counts_->selected_rows();
  if (rows.empty() || static_cast<std::size_t>(rows.front()) >= choice_.ranks.size()) return;
  rank_ = choice_.ranks[static_cast<std::size_t>(rows.front())];
  show_rank();
}

void CatalogView::show_rank() {
  story_->setText(CatalogTexts::story(choice_, rank_));
  code_->set_choice(choice_, choice_.is_complete() ? rank_ : 0);
  emit choice_changed();
}

std::vector<const Exportable*> CatalogView::exportables() const {
  return {chart_, counts_, break_even_};
}

void CatalogView::arrange() {
  // The content may not be laid out yet: its width follows from the page's.
  const int room = width() - side_->width() - 2 * page_margin;
  const int needed = smallest_chart_width + card_gap + code_->minimumSizeHint().width();
  const int columns = room < needed ? 1 : 2;
  if (columns == columns_) return;
  columns_ = columns;
  grid_->addWidget(chart_, 0, 0);
  grid_->addWidget(code_, columns == 1 ? 1 : 0, columns - 1);
  grid_->setColumnStretch(0, 1);
  grid_->setColumnStretch(1, columns - 1);
}

void CatalogView::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrange();
}

void CatalogView::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
  if (event->type() == QEvent::FontChange && columns_ > 0) arrange();
}

void CatalogView::retranslate() {
  counts_->set_title(tr("What an adapter costs"),
                     tr("Choose a row: the sentence above and the code are of its rank."));
  break_even_->set_title(tr("Break-even ranks"),
                         tr("Up to the break-even rank, A and B hold fewer numbers than W itself."));
  counts_->set_content(CatalogTexts::count_table(choice_));
  break_even_->set_content(CatalogTexts::break_even_table(choice_));
  chart_->set_spec(count_chart_spec(choice_));
  sources_->setText(tr("Sources of the numbers:") + QStringLiteral("<br>") +
                    CatalogTexts::sources(choice_.model));
  show_rank();
}

}  // namespace lora::app
