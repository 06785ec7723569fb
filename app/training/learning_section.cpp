// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/learning_section.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>

#include "app/controls/number_box.h"

namespace lora::app {

LearningSection::LearningSection(SessionDocument& document, TrainingPlayer& player, QWidget* parent)
    : PanelSection(parent),
      document_(document),
      player_(player),
      method_(new QComboBox(this)),
      rate_(new NumberBox(this)),
      auto_rate_(new QCheckBox(this)),
      l2_(new NumberBox(this)),
      hidden_(new QSpinBox(this)),
      base_(new QComboBox(this)),
      freeze_(new QPushButton(this)) {
  method_->setObjectName("method_box");
  rate_->setObjectName("rate_box");
  auto_rate_->setObjectName("auto_rate_check");
  l2_->setObjectName("l2_box");
  hidden_->setObjectName("hidden_box");
  base_->setObjectName("base_box");
  freeze_->setObjectName("freeze_button");
  for (int index = 0; index < 5; ++index) method_->addItem({});
  for (int index = 0; index < 4; ++index) base_->addItem({});
  rate_->setRange(1e-9, 1e6);
  auto_rate_->setFocusPolicy(Qt::TabFocus);  // after a click Space still plays
  l2_->setRange(0.0, 1e6);
  hidden_->setRange(0, 90);
  hidden_->setAlignment(Qt::AlignRight);
  hidden_->setKeyboardTracking(false);

  method_label_ = add_row(method_);
  auto* rate_row = new QWidget(this);
  auto* layout = new QHBoxLayout(rate_row);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(auto_rate_);
  layout->addWidget(rate_);
  rate_label_ = add_row(rate_row);
  rate_label_->setBuddy(rate_);
  l2_label_ = add_row(l2_);
  hidden_label_ = add_row(hidden_);
  base_label_ = add_row(base_);
  add_wide(freeze_);
  connect_controls();
  retranslate();
}

void LearningSection::change(const std::function<void(TrainingSettings&)>& edit, const QString& text,
                             const QString& key) {
  TrainingSettings settings = document_.settings();
  edit(settings);
  document_.set_settings(settings, text, key);
}

void LearningSection::connect_controls() {
  connect(method_, &QComboBox::activated, this, [this](int index) {
    change([&](TrainingSettings& s) { s.method = static_cast<Method>(index); }, tr("method"));
  });
  connect(rate_, &QDoubleSpinBox::valueChanged, this, [this](double rate) {
    change([&](TrainingSettings& s) { s.learning_rate = rate; }, tr("learning rate"), "rate");
  });
  connect(auto_rate_, &QCheckBox::toggled, this, [this](bool automatic) {
    const double rate = player_.learning_rate();
    change([&](TrainingSettings& s) { s.learning_rate = automatic ? std::nullopt : std::optional(rate); },
           tr("learning rate"));
  });
  connect(l2_, &QDoubleSpinBox::valueChanged, this,
          [this](double l2) { change([&](TrainingSettings& s) { s.l2 = l2; }, tr("L2"), "l2"); });
  connect(hidden_, &QSpinBox::valueChanged, this, [this](int percent) {
    change([&](TrainingSettings& s) { s.hidden_percent = percent; }, tr("hide %1 %").arg(percent), "hidden");
  });
  connect(base_, &QComboBox::activated, this, [this](int index) {
    if (static_cast<BaseKind>(index) == BaseKind::table && !document_.session().old_ratings) {
      document_.freeze_ratings_as_base();
      return;
    }
    change([&](TrainingSettings& s) { s.base = static_cast<BaseKind>(index); }, tr("base W"));
  });
  connect(freeze_, &QPushButton::clicked, &document_, &SessionDocument::freeze_ratings_as_base);
  connect(&document_, &SessionDocument::changed, this, &LearningSection::show_session);
  connect(&player_, &TrainingPlayer::state_changed, this, &LearningSection::show_rate);
}

void LearningSection::show_session() {
  const TrainingSettings& settings = document_.settings();
  const QSignalBlocker block_auto(auto_rate_);
  const QSignalBlocker block_l2(l2_);
  const QSignalBlocker block_hidden(hidden_);
  method_->setCurrentIndex(static_cast<int>(settings.method));
  base_->setCurrentIndex(static_cast<int>(settings.base));
  auto_rate_->setChecked(!settings.learning_rate);
  l2_->setValue(l2_of(settings));
  hidden_->setValue(static_cast<int>(settings.hidden_percent));
  show_rate();
}

void LearningSection::show_rate() {
  const auto& chosen = document_.settings().learning_rate;
  const bool has_rate = document_.settings().method != Method::als;
  auto_rate_->setEnabled(has_rate);
  rate_->setEnabled(has_rate && chosen.has_value());
  if (rate_->hasFocus() && chosen) return;  // not while it is being typed
  const QSignalBlocker block(rate_);
  rate_->setValue(chosen.value_or(player_.learning_rate()));
}

void LearningSection::retranslate() {
  set_heading(tr("Learning"));
  const QStringList methods = {tr("Gradient descent"), tr("Momentum"), tr("Adam"),
                               tr("Alternating least squares"), tr("SGD (stochastic)")};
  for (int index = 0; index < methods.size(); ++index) method_->setItemText(index, methods[index]);
  const QStringList bases = {tr("Nothing (0)"), tr("Average rating"), tr("Average + offsets"),
                             tr("Old ratings")};
  for (int index = 0; index < bases.size(); ++index) base_->setItemText(index, bases[index]);
  method_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  method_->setMinimumContentsLength(13);
  base_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  base_->setMinimumContentsLength(13);
  method_label_->setText(tr("Method"));
  rate_label_->setText(tr("Learning rate"));
  auto_rate_->setText(tr("auto"));
  auto_rate_->setToolTip(tr("Derived from the largest singular value, so that training is stable."));
  auto_rate_->setAccessibleName(tr("Automatic learning rate"));
  rate_->setAccessibleName(tr("Learning rate"));
  rate_->setToolTip(tr("How far each step goes against the gradient. Too high and the error explodes."));
  l2_label_->setText(tr("L2 (λ)"));
  l2_->setToolTip(
      tr("Pulls A and B towards 0: each rating adds ½λ(‖row of A‖² + ‖column of B‖²) to the loss."));
  hidden_label_->setText(tr("Hidden ratings"));
  hidden_->setSuffix(tr(" %"));
  hidden_->setToolTip(
      tr("This share of the ratings is kept out of training and only used to test the guess."));
  base_label_->setText(tr("Base W"));
  base_->setToolTip(tr("The frozen W the guess starts from: guess = W + A·B. Training never changes W."));
  freeze_->setText(tr("Freeze these ratings as W"));
  freeze_->setToolTip(tr("Last year's ratings become W; edit the table, and A·B learns only what changed."));
  show_session();
}

void LearningSection::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  PanelSection::changeEvent(event);
}

}  // namespace lora::app
