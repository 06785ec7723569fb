// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lora/layer_section.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QRandomGenerator>
#include <QSpinBox>
#include <QToolButton>
#include <algorithm>
#include <array>

#include "app/controls/auto_number.h"
#include "app/controls/segmented_switch.h"
#include "app/theme/icon.h"

namespace lora::app {
namespace {
constexpr std::array<std::size_t, 5> ranks = {1, 2, 4, 8, 16};
constexpr int highest_seed = 999'999;
}  // namespace

LayerSection::LayerSection(QWidget* parent)
    : PanelSection(parent),
      rank_section_(new PanelSection(parent)),
      rank_(
          new SegmentedSwitch(static_cast<int>(ranks.size()), static_cast<int>(ranks.size()), rank_section_)),
      alpha_(new AutoNumber(this)),
      scaling_(new SegmentedSwitch(2, 2, this)),
      start_(new SegmentedSwitch(2, 2, this)),
      sigma_(new AutoNumber(this)),
      rate_(new AutoNumber(this)) {
  rank_->setObjectName(QStringLiteral("lora_rank"));
  alpha_->setObjectName(QStringLiteral("alpha"));
  scaling_->setObjectName(QStringLiteral("scaling"));
  start_->setObjectName(QStringLiteral("lora_start"));
  rate_->setObjectName(QStringLiteral("lora_rate"));
  rank_->set_current(1);
  rank_section_->add_wide(rank_);
  alpha_label_ = add_row(alpha_);
  add_wide(scaling_);
  start_label_ = new QLabel(this);
  add_wide(start_label_);
  add_wide(start_);
  sigma_label_ = add_row(sigma_);
  seed_label_ = add_row(make_seed_row());
  seed_label_->setBuddy(seed_);
  rate_label_ = add_row(rate_);
  for (SegmentedSwitch* choice : {rank_, scaling_, start_})
    connect(choice, &SegmentedSwitch::chosen, this, &LayerSection::emit_changed);
  for (AutoNumber* number : {alpha_, sigma_, rate_})
    connect(number, &AutoNumber::chosen, this, &LayerSection::emit_changed);
  retranslate();
}

QWidget* LayerSection::make_seed_row() {
  auto* row = new QWidget(this);
  seed_ = new QSpinBox(row);
  dice_ = new QToolButton(row);
  seed_->setObjectName(QStringLiteral("lora_seed"));
  dice_->setObjectName(QStringLiteral("lora_dice"));
  seed_->setRange(0, highest_seed);
  seed_->setValue(static_cast<int>(LoraSettings{}.seed));
  seed_->setAlignment(Qt::AlignRight);
  seed_->setKeyboardTracking(false);
  auto* layout = new QHBoxLayout(row);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(seed_);
  layout->addWidget(dice_);
  connect(seed_, &QSpinBox::valueChanged, this, &LayerSection::emit_changed);
  connect(dice_, &QToolButton::clicked, this,
          [this] { seed_->setValue(QRandomGenerator::global()->bounded(highest_seed)); });
  return row;
}

LoraSettings LayerSection::settings() const {
  LoraSettings settings;
  settings.rank = ranks[static_cast<std::size_t>(rank_->current())];
  settings.alpha = alpha_->value();
  settings.rank_stabilized = scaling_->current() == 1;
  settings.start = start_->current() == 1 ? LoraStart::kaiming_uniform : LoraStart::gaussian;
  settings.sigma = sigma_->value();
  settings.seed = static_cast<std::uint64_t>(seed_->value());
  settings.learning_rate = rate_->value();
  return settings;
}

void LayerSection::set_settings(const LoraSettings& settings) {
  const QSignalBlocker blocker(this);
  const QSignalBlocker seed_blocker(seed_);
  const auto found = std::find(ranks.begin(), ranks.end(), settings.rank);
  if (found != ranks.end()) rank_->set_current(static_cast<int>(found - ranks.begin()));
  alpha_->set_value(settings.alpha);
  scaling_->set_current(settings.rank_stabilized ? 1 : 0);
  start_->set_current(settings.start == LoraStart::kaiming_uniform ? 1 : 0);
  sigma_->set_value(settings.sigma);
  seed_->setValue(static_cast<int>(settings.seed));
  rate_->set_value(settings.learning_rate);
  retranslate();
}

void LayerSection::set_rank(std::size_t rank) {
  const auto found = std::find(ranks.begin(), ranks.end(), rank);
  if (found == ranks.end()) return;
  rank_->set_current(static_cast<int>(found - ranks.begin()));
  emit_changed();
}

void LayerSection::emit_changed() {
  retranslate();
  emit changed();
}

void LayerSection::retranslate() {
  const LoraSettings now = settings();
  set_heading(tr("Scale and start"));
  rank_section_->set_heading(tr("Rank r"));
  QStringList texts, tips, names;
  for (const std::size_t rank : ranks) {
    texts << QString::number(rank);
    names << tr("Rank %1").arg(rank);
    tips << tr("Rank %1: the width of A x").arg(rank);
  }
  rank_->set_texts(texts, tips, names);
  rank_->setAccessibleName(tr("Rank r"));
  alpha_label_->setText(tr("α"));
  alpha_->set_texts(tr("Alpha, α"),
                    tr("How loud the correction is. Auto: α = r, so that α/r is 1 at every rank."));
  alpha_->set_automatic_value(double(now.rank));
  scaling_->set_texts(
      {tr("scale α/r"), tr("rsLoRA α/√r")},
      {tr("As in the LoRA paper"), tr("Rank-stabilised: large ranks are not turned down as much")});
  scaling_->setAccessibleName(tr("Scale of the correction"));
  start_label_->setText(tr("Start of A (B starts at 0)"));
  start_->set_texts({tr("Gaussian"), tr("Kaiming")},
                    {tr("N(0, σ²); PEFT's “gaussian” has σ = 1/r"),
                     tr("Uniform ±1/√d_in: the default of PEFT and loralib")});
  start_->setAccessibleName(start_label_->text());
  sigma_label_->setText(tr("Spread σ"));
  sigma_->set_texts(tr("Spread σ"), tr("Standard deviation of the first numbers of A. Auto: 1/r, as PEFT."));
  sigma_->set_automatic_value(1.0 / double(now.rank));
  sigma_->setVisible(now.start == LoraStart::gaussian);
  sigma_label_->setVisible(now.start == LoraStart::gaussian);
  seed_label_->setText(tr("Seed"));
  seed_->setAccessibleName(tr("Seed"));
  seed_->setToolTip(tr("Same seed, same random numbers, same run."));
  dice_->setIcon(themed_icon(QStringLiteral("dice")));
  dice_->setToolTip(tr("Another seed"));
  dice_->setAccessibleName(tr("Another seed"));
  rate_label_->setText(tr("Learning rate"));
  rate_->set_texts(tr("Learning rate"), tr("Step size of Adam."));
  rate_->set_automatic_value(default_rate(now.method));
}

void LayerSection::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) retranslate();
  PanelSection::changeEvent(event);
}

}  // namespace lora::app
