// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/rank_section.h"

#include <QEvent>
#include <QLocale>
#include <QSlider>
#include <QSpinBox>
#include <algorithm>

#include "core/rank/parameter_count.h"

namespace lora::app {

RankSection::RankSection(SessionDocument& document, QWidget* parent)
    : PanelSection(parent),
      document_(document),
      box_(new QSpinBox(this)),
      slider_(new QSlider(Qt::Horizontal, this)) {
  box_->setRange(1, highest_rank);
  box_->setAlignment(Qt::AlignRight);
  box_->setKeyboardTracking(false);
  box_->setObjectName("rank_box");
  slider_->setObjectName("rank_slider");
  slider_->setPageStep(1);
  box_label_ = add_row(box_);
  add_wide(slider_);
  limit_ = new QLabel(this);
  limit_->setWordWrap(true);
  set_role(limit_, "muted");
  add_wide(limit_);
  parameters_ = add_value();
  table_ = add_value();
  share_ = add_value();
  break_even_ = add_value();
  connect(box_, &QSpinBox::valueChanged, this, &RankSection::choose);
  connect(slider_, &QSlider::valueChanged, this, &RankSection::choose);
  connect(&document_, &SessionDocument::changed, this, &RankSection::show_session);
  retranslate();
}

void RankSection::choose(int rank) {
  TrainingSettings settings = document_.settings();
  settings.rank = static_cast<std::size_t>(rank);
  document_.set_settings(settings, tr("rank %1").arg(rank), "rank");
}

void RankSection::show_session() {
  const std::size_t users = document_.table().users();
  const std::size_t movies = document_.table().movies();
  const std::size_t rank = document_.settings().rank;
  const std::size_t useful = std::max<std::size_t>(std::min(users, movies), 1);
  const QSignalBlocker block_box(box_);
  const QSignalBlocker block_slider(slider_);
  slider_->setRange(1, static_cast<int>(std::min<std::size_t>(std::max(useful, rank), highest_rank)));
  slider_->setValue(static_cast<int>(rank));
  box_->setValue(static_cast<int>(rank));

  limit_->setText(rank > useful ? tr("More than %1 cannot help: a %2 × %3 table has no higher rank.")
                                      .arg(useful)
                                      .arg(users)
                                      .arg(movies)
                                : tr("of at most %1 that can help").arg(useful));
  const QLocale locale;
  const auto number = [&](std::size_t count) { return locale.toString(static_cast<qulonglong>(count)); };
  parameters_.second->setText(
      tr("%1 + %2 = %3")
          .arg(number(users * rank), number(rank * movies), number(factor_parameters(users, movies, rank))));
  table_.second->setText(tr("%1 × %2 = %3").arg(number(users), number(movies), number(users * movies)));
  const double percent = 100.0 * parameter_share(users, movies, rank);
  share_.second->setText(tr("%1 %").arg(locale.toString(percent, 'f', percent < 10.0 ? 2 : 0)));
  break_even_.second->setText(locale.toString(break_even_rank(users, movies), 'f', 2));
}

void RankSection::retranslate() {
  set_heading(tr("Rank r"));
  box_label_->setText(tr("Latent dimensions"));
  box_->setAccessibleName(tr("Rank r"));
  slider_->setAccessibleName(tr("Rank r"));
  const QString rank_tip =
      tr("The rank r: how many latent dimensions (tastes) each user and each movie gets.\n"
         "You choose it; training does not.");
  box_->setToolTip(rank_tip);
  slider_->setToolTip(rank_tip);
  parameters_.first->setText(tr("Numbers in A + B"));
  table_.first->setText(tr("Numbers in the table"));
  share_.first->setText(tr("Share"));
  break_even_.first->setText(tr("Break-even rank"));
  break_even_.first->setToolTip(
      tr("m·n / (m + n): from this rank on A and B hold no fewer numbers than the table."));
  show_session();
}

void RankSection::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  PanelSection::changeEvent(event);
}

}  // namespace lora::app
