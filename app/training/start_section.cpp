// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/start_section.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QRandomGenerator>
#include <QSpinBox>
#include <QToolButton>

#include "app/controls/number_box.h"
#include "app/controls/segmented_switch.h"
#include "app/theme/icon.h"

namespace lora::app {
namespace {
constexpr int highest_seed = 999'999;
}

StartSection::StartSection(SessionDocument& document, QWidget* parent)
    : PanelSection(parent),
      document_(document),
      start_(new SegmentedSwitch(4, 2, this)),
      sigma_(new NumberBox(this)),
      seed_(new QSpinBox(this)),
      dice_(new QToolButton(this)) {
  start_->setObjectName("start_switch");
  sigma_->setObjectName("sigma_box");
  seed_->setObjectName("seed_box");
  dice_->setObjectName("dice_button");
  sigma_->setRange(0.0, 100.0);
  seed_->setRange(0, highest_seed);
  seed_->setAlignment(Qt::AlignRight);
  seed_->setKeyboardTracking(false);
  add_wide(start_);
  note_ = new QLabel(this);
  note_->setWordWrap(true);
  set_role(note_, "muted");
  add_wide(note_);
  sigma_label_ = add_row(sigma_);
  auto* seed_row = new QWidget(this);
  auto* layout = new QHBoxLayout(seed_row);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(seed_);
  layout->addWidget(dice_);
  seed_label_ = add_row(seed_row);
  seed_label_->setBuddy(seed_);

  connect(start_, &SegmentedSwitch::chosen, this, [this](int index) {
    TrainingSettings settings = document_.settings();
    settings.start = static_cast<Start>(index);
    document_.set_settings(settings, tr("start"));
  });
  connect(sigma_, &QDoubleSpinBox::valueChanged, this, [this](double sigma) {
    TrainingSettings settings = document_.settings();
    settings.sigma = sigma;
    document_.set_settings(settings, tr("σ"), "sigma");
  });
  connect(seed_, &QSpinBox::valueChanged, this, [this](int seed) {
    TrainingSettings settings = document_.settings();
    settings.seed = static_cast<std::uint64_t>(seed);
    document_.set_settings(settings, tr("seed %1").arg(seed), "seed");
  });
  connect(dice_, &QToolButton::clicked, this,
          [this] { seed_->setValue(QRandomGenerator::global()->bounded(highest_seed)); });
  connect(&document_, &SessionDocument::changed, this, &StartSection::show_session);
  retranslate();
}

void StartSection::show_session() {
  const TrainingSettings& settings = document_.settings();
  const QSignalBlocker block_sigma(sigma_);
  const QSignalBlocker block_seed(seed_);
  start_->set_current(static_cast<int>(settings.start));
  sigma_->setValue(settings.sigma);
  seed_->setValue(static_cast<int>(std::min<std::uint64_t>(settings.seed, highest_seed)));
  switch (settings.start) {
    case Start::gaussian_zero:
      note_->setText(tr("As in LoRA: B = 0, so at step 0 the guess is exactly W."));
      break;
    case Start::zero_gaussian:
      note_->setText(tr("The mirror image: A = 0, so at step 0 the guess is exactly W."));
      break;
    case Start::zero_zero:
      note_->setText(tr("Both zero: both gradients are exactly 0, nothing ever moves."));
      break;
    case Start::gaussian_gaussian:
      note_->setText(tr("Both random: at step 0 the guess is noise, not W."));
      break;
  }
}

void StartSection::retranslate() {
  set_heading(tr("Start (A / B)"));
  start_->set_texts(
      {tr("Gauss / Zero"), tr("Zero / Gauss"), tr("Zero / Zero"), tr("Gauss / Gauss")},
      {tr("A random, B zero: what LoRA does"), tr("A zero, B random"), tr("Both zero"), tr("Both random")});
  start_->setAccessibleName(tr("Start of A and B"));
  sigma_label_->setText(tr("Spread σ"));
  sigma_->setToolTip(tr("Standard deviation of the random first numbers, N(0, σ²)."));
  seed_label_->setText(tr("Seed"));
  seed_->setAccessibleName(tr("Seed"));
  seed_->setToolTip(tr("Same seed, same random numbers, same run."));
  dice_->setText(tr("Roll"));
  dice_->setIcon(themed_icon("dice"));
  dice_->setToolTip(tr("Another seed"));
  dice_->setAccessibleName(tr("Another seed"));
  dice_->setToolButtonStyle(Qt::ToolButtonIconOnly);
  show_session();
}

void StartSection::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) retranslate();
  PanelSection::changeEvent(event);
}

}  // namespace lora::app
