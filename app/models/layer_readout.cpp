// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/layer_readout.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

#include "app/controls/panel_section.h"
#include "app/models/catalog_texts.h"
#include "app/models/real_layer_player.h"

namespace lora::app {
namespace {

constexpr double speed_scale = 3.4;
constexpr int columns = 3;
constexpr const char* value_names[] = {"layer_step_time", "layer_relative_error", "layer_memory",
                                       "layer_parameters", "layer_share"};

QString unknown() {
  return QStringLiteral("–");
}

}  // namespace

LayerReadout::LayerReadout(RealLayerPlayer& player, QWidget* parent)
    : QFrame(parent), player_(player), speed_(new QLabel(this)), speed_unit_(new QLabel(this)) {
  set_role(this, "card");
  speed_->setObjectName(QStringLiteral("layer_speed"));
  speed_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  set_role(speed_unit_, "muted");
  speed_unit_->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(16, 10, 16, 10);
  row->setSpacing(10);
  row->addWidget(speed_);
  row->addWidget(speed_unit_);
  row->addSpacing(16);
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(22);
  grid->setVerticalSpacing(3);
  for (int k = 0; k < value_count; ++k) {
    const auto index = static_cast<std::size_t>(k);
    names_[index] = new QLabel(this);
    values_[index] = new QLabel(this);
    values_[index]->setObjectName(QString::fromLatin1(value_names[k]));
    values_[index]->setTextInteractionFlags(Qt::TextSelectableByMouse);
    set_role(names_[index], "muted");
    set_role(values_[index], "value");
    grid->addWidget(names_[index], 2 * (k / columns), k % columns);
    grid->addWidget(values_[index], 2 * (k / columns) + 1, k % columns);
  }
  row->addLayout(grid);
  row->addStretch(1);
  connect(&player_, &Player::state_changed, this, &LayerReadout::show_run);
  connect(&player_, &RealLayerPlayer::frame_shown, this, &LayerReadout::show_run);
  retranslate();
}

QString LayerReadout::step_time_text() const {
  const double seconds = player_.shown()->step_seconds;
  if (seconds <= 0.0) return unknown();
  return tr("%1 ms").arg(QLocale().toString(1e3 * seconds, 'f', seconds < 0.01 ? 2 : 1));
}

QString LayerReadout::memory_text() const {
  return CatalogTexts::bytes(player_.problem()->bytes() + player_.shown()->working_bytes +
                             player_.timeline().bytes());
}

/// As measured while playing; of a run too short or too slow for that, what its last step makes of a second.
double LayerReadout::speed_now() const {
  if (player_.steps_per_second() > 0.0) return player_.steps_per_second();
  const double seconds = player_.shown() ? player_.shown()->step_seconds : 0.0;
  return seconds > 0.0 ? 1.0 / seconds : 0.0;
}

void LayerReadout::show_run() {
  const double speed = speed_now();
  speed_->setText(speed > 0.0 ? QLocale().toString(speed, 'f', speed < 10.0 ? 1 : 0) : unknown());
  speed_->setAccessibleName(speed_->text() + QLatin1Char(' ') + speed_unit_->text());
  const bool known = player_.shown() && player_.problem() && player_.kept_count() > 0;
  if (!known) {
    for (QLabel* value : values_) value->setText(unknown());
    return;
  }
  const RealLayerSpec& spec = player_.problem()->spec();
  const std::size_t count = player_.shown()->factors.parameters();
  const std::uint64_t all = std::uint64_t{spec.d_out} * spec.d_in;
  values_[step_time]->setText(step_time_text());
  values_[error]->setText(
      tr("%1 %").arg(QLocale().toString(100.0 * player_.shown()->relative_error, 'f', 2)));
  values_[parameters]->setText(tr("%1 of %2").arg(CatalogTexts::number(count), CatalogTexts::number(all)));
  values_[share]->setText(CatalogTexts::share(double(count) / double(all)));
  values_[memory]->setText(memory_text());
}

void LayerReadout::retranslate() {
  speed_unit_->setText(tr("steps per second"));
  names_[step_time]->setText(tr("one step"));
  names_[error]->setText(tr("error left"));
  names_[parameters]->setText(tr("trainable, r·(d_in + d_out)"));
  names_[share]->setText(tr("share"));
  names_[memory]->setText(tr("memory in use"));
  values_[step_time]->setToolTip(
      tr("The last step: the guess, its error and both gradients over every number of ΔW*"));
  values_[memory]->setToolTip(tr("ΔW*, A and B with what the method remembers, and the kept steps"));
  QFont large = font();
  large.setPointSizeF(large.pointSizeF() * speed_scale);
  large.setBold(true);
  speed_->setFont(large);
  speed_->setMinimumWidth(QFontMetrics(large).horizontalAdvance(QStringLiteral("000")));
  show_run();
}

void LayerReadout::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) retranslate();
  QFrame::changeEvent(event);
}

}  // namespace lora::app
