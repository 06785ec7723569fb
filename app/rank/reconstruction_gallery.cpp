// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rank/reconstruction_gallery.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

#include "app/controls/panel_section.h"
#include "app/heatmap/heatmap_legend.h"
#include "app/rank/picture_button.h"
#include "app/rank/picture_source.h"
#include "app/rank/picture_tile.h"
#include "app/rank/sweep_texts.h"

namespace lora::app {
namespace {

constexpr int smallest_tile = 168;

}  // namespace

ReconstructionGallery::ReconstructionGallery(QWidget* parent)
    : QFrame(parent),
      title_(new QLabel(this)),
      note_(new QLabel(this)),
      legend_(new HeatmapLegend(this)),
      grid_(new QGridLayout),
      group_(new QButtonGroup(this)) {
  set_role(this, "card");
  setMinimumWidth(smallest_tile);  // as many pictures in a row as fit, never a wider page
  set_role(title_, "title");
  set_role(note_, "muted");
  note_->setWordWrap(true);
  grid_->setHorizontalSpacing(14);
  grid_->setVerticalSpacing(12);
  auto* header = new QGridLayout;
  header->addWidget(title_, 0, 0);
  header->addWidget(note_, 1, 0);
  header->addWidget(legend_, 0, 1, 2, 1, Qt::AlignRight | Qt::AlignTop);
  header->setColumnStretch(0, 1);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(14, 12, 14, 12);
  column->setSpacing(8);
  column->addLayout(header);
  column->addLayout(grid_);
}

void ReconstructionGallery::set_report(SweepReportPtr report) {
  report_ = std::move(report);
  for (PictureTile* tile : tiles_) {
    tile->hide();
    tile->deleteLater();
  }
  tiles_.clear();
  columns_ = 0;
  if (!report_) return;
  add_tile(QStringLiteral("ratings"), report_->ratings);
  for (std::size_t k = 0; k < report_->guesses.size(); ++k) {
    const std::size_t rank = report_->result->ranks[k].rank;
    add_tile(QStringLiteral("guess-rank-%1").arg(rank), report_->guesses[k]);
    PictureButton& button = tiles_.back()->button();
    button.setCheckable(true);
    group_->addButton(&button);
    connect(&button, &QAbstractButton::clicked, this, [this, rank] { emit rank_chosen(rank); });
  }
  retranslate();
  arrange();
}

void ReconstructionGallery::add_tile(const QString& name, const TableImage& image) {
  auto* tile = new PictureTile(name, this);
  tile->set_picture(std::make_shared<PictureSource>(report_->table, image), {});
  tile->setVisible(true);
  tiles_.push_back(tile);
}

void ReconstructionGallery::set_chosen(std::size_t rank) {
  for (std::size_t k = 1; k < tiles_.size(); ++k) {
    if (report_->result->ranks[k - 1].rank == rank) tiles_[k]->button().setChecked(true);
  }
}

std::vector<const Exportable*> ReconstructionGallery::exportables() const {
  std::vector<const Exportable*> found;
  for (PictureTile* tile : tiles_) {
    if (tile->button().source()->rows() > 0) found.push_back(tile);
  }
  return found;
}

void ReconstructionGallery::arrange() {
  if (tiles_.empty()) return;
  int tile_width = smallest_tile;
  for (const PictureTile* tile : tiles_) tile_width = std::max(tile_width, tile->minimumSizeHint().width());
  const int room = contentsRect().width() - 28 + grid_->horizontalSpacing();
  const int count = static_cast<int>(tiles_.size());
  const int columns = std::clamp(room / (tile_width + grid_->horizontalSpacing()), 1, std::max(4, count));
  if (columns == columns_) return;
  for (int column = 0; column < std::max(columns_, columns); ++column) {
    grid_->setColumnStretch(column, column < columns ? 1 : 0);
  }
  columns_ = columns;
  for (int k = 0; k < count; ++k) {
    grid_->addWidget(tiles_[static_cast<std::size_t>(k)], k / columns, k % columns, Qt::AlignTop);
  }
}

void ReconstructionGallery::resizeEvent(QResizeEvent* event) {
  QFrame::resizeEvent(event);
  arrange();
}

void ReconstructionGallery::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QFrame::changeEvent(event);
}

void ReconstructionGallery::retranslate() {
  title_->setText(tr("What each rank remembers"));
  if (!report_) return;
  const QString averaged = SweepTexts::picture(report_->ratings);
  note_->setText(averaged.isEmpty() ? tr("The guess of each rank beside the ratings. Choose one to mark it.")
                                    : averaged);
  const RatingScale& scale = report_->table->scale();
  legend_->set_scale(tr("stars"), ColorScale::sequential, scale.lowest, scale.highest, 1);
  tiles_.front()->set_texts(tr("Ratings"), tr("to be remembered"));
  for (std::size_t k = 1; k < tiles_.size(); ++k) {
    const RankResult& rank = report_->result->ranks[k - 1];
    const bool elbow = report_->result->elbow == rank.rank;
    tiles_[k]->set_texts(elbow ? tr("Rank %1 · elbow").arg(rank.rank) : tr("Rank %1").arg(rank.rank),
                         tr("off by %1").arg(SweepTexts::stars(rank.rmse)));
    tiles_[k]->button().setText(tr("Every run diverged"));
  }
}

}  // namespace lora::app
