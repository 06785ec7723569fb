// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/layer_panel.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>

#include "app/controls/auto_number.h"
#include "app/controls/number_box.h"
#include "app/controls/panel_section.h"
#include "app/controls/segmented_switch.h"
#include "app/models/catalog_texts.h"

namespace lora::app {
namespace {

constexpr int offered_ranks[] = {4, 8, 16, 32, 64, 128};
constexpr std::size_t highest_true_rank = 256;
constexpr int highest_seed = 999'999;
constexpr char first_model[] = "llama3-8b";

QSpinBox* number_box(const char* name, int lowest, int highest, QWidget* parent) {
  auto* box = new QSpinBox(parent);
  box->setObjectName(QString::fromLatin1(name));
  box->setRange(lowest, highest);
  box->setAlignment(Qt::AlignRight);
  box->setKeyboardTracking(false);
  return box;
}

QComboBox* wide_combo(const char* name, QWidget* parent) {
  auto* combo = new QComboBox(parent);
  combo->setObjectName(QString::fromLatin1(name));
  combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  combo->setMinimumContentsLength(18);
  return combo;
}

}  // namespace

LayerPanel::LayerPanel(QWidget* parent) : QWidget(parent) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(16);
  build_layer();
  build_rank();
  build_training();
  for (QWidget* section : {layer_section_, rank_section_, training_section_}) layout->addWidget(section);
  show_models();
  choose_rank(static_cast<int>(RealLayerSettings{}.rank));
  connect(models_, &QComboBox::activated, this, [this] {
    show_layers();
    emit layer_changed();
  });
  connect(layers_, &QComboBox::activated, this, [this] {
    show_limits();
    emit layer_changed();
  });
  connect(true_rank_, &QSpinBox::valueChanged, this, &LayerPanel::layer_changed);
  connect(rank_, &QSpinBox::valueChanged, this, [this](int rank) {
    choose_rank(rank);
    emit settings_changed();
  });
  connect(rank_slider_, &QSlider::valueChanged, rank_, &QSpinBox::setValue);
  connect(seed_, &QSpinBox::valueChanged, this, &LayerPanel::settings_changed);
  for (SegmentedSwitch* choice : {start_, method_})
    connect(choice, &SegmentedSwitch::chosen, this, &LayerPanel::settings_changed);
  for (AutoNumber* number : {alpha_, rate_})
    connect(number, &AutoNumber::chosen, this, &LayerPanel::settings_changed);
  retranslate();
}

void LayerPanel::build_layer() {
  layer_section_ = new PanelSection(this);
  models_ = wide_combo("layer_models", layer_section_);
  layers_ = wide_combo("layers", layer_section_);
  size_ = new QLabel(layer_section_);
  size_->setObjectName(QStringLiteral("layer_size"));
  size_->setWordWrap(true);
  set_role(size_, "muted");
  for (QWidget* widget : std::initializer_list<QWidget*>{models_, layers_, size_})
    layer_section_->add_wide(widget);
  true_rank_ = number_box("true_rank", 1, highest_true_rank, layer_section_);
  true_rank_->setValue(static_cast<int>(RealLayerSpec{}.true_rank));
  true_rank_label_ = layer_section_->add_row(true_rank_);
}

void LayerPanel::build_rank() {
  rank_section_ = new PanelSection(this);
  auto* holder = new QWidget(rank_section_);
  auto* grid = new QGridLayout(holder);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setSpacing(4);
  for (const int rank : offered_ranks) {
    auto* button = new QPushButton(QString::number(rank), holder);
    button->setObjectName(QStringLiteral("layer_rank_%1").arg(rank));
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);  // after a click Space still plays
    set_role(button, "segment");
    const int index = static_cast<int>(rank_buttons_.size());
    grid->addWidget(button, index / 3, index % 3);
    rank_buttons_.emplace_back(rank, button);
    connect(button, &QPushButton::clicked, this, [this, rank] {
      rank_->setValue(rank);
      choose_rank(rank_->value());  // a second click must not let go of the button
    });
  }
  rank_section_->add_wide(holder);
  rank_slider_ = new QSlider(Qt::Horizontal, rank_section_);
  rank_slider_->setObjectName(QStringLiteral("layer_rank_slider"));
  rank_slider_->setRange(1, highest_rank);
  rank_slider_->setTracking(false);  // each value is a new run
  rank_ = number_box("layer_rank", 1, highest_rank, rank_section_);
  auto* row = new QWidget(rank_section_);
  auto* layout = new QHBoxLayout(row);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(rank_slider_, 1);
  layout->addWidget(rank_);
  rank_section_->add_wide(row);
}

void LayerPanel::build_training() {
  training_section_ = new PanelSection(this);
  alpha_ = new AutoNumber(training_section_);
  start_ = new SegmentedSwitch(2, 2, training_section_);
  seed_ = number_box("layer_seed", 0, highest_seed, training_section_);
  method_ = new SegmentedSwitch(2, 2, training_section_);
  rate_ = new AutoNumber(training_section_);
  alpha_->setObjectName(QStringLiteral("layer_alpha"));
  start_->setObjectName(QStringLiteral("layer_start"));
  method_->setObjectName(QStringLiteral("layer_method"));
  rate_->setObjectName(QStringLiteral("layer_rate"));
  seed_->setValue(static_cast<int>(RealLayerSettings{}.seed));
  alpha_label_ = training_section_->add_row(alpha_);
  start_label_ = new QLabel(training_section_);
  training_section_->add_wide(start_label_);
  training_section_->add_wide(start_);
  seed_label_ = training_section_->add_row(seed_);
  training_section_->add_wide(method_);
  rate_label_ = training_section_->add_row(rate_);
}

void LayerPanel::show_models() {
  for (CatalogModel& entry : load_catalog().models) {
    if (layer_options(entry.model).empty()) continue;
    models_->addItem(QString::fromStdString(entry.model.name));
    if (entry.built_in && entry.model.id == first_model) models_->setCurrentIndex(models_->count() - 1);
    catalog_.push_back(std::move(entry.model));
  }
  show_layers();
}

void LayerPanel::show_layers() {
  const ModelDescription& model = catalog_.at(static_cast<std::size_t>(models_->currentIndex()));
  options_ = layer_options(model);
  layers_->clear();
  for (const LayerOption& option : options_) {
    layers_->addItem(QStringLiteral("%1   %2").arg(option.target, size_text(option.d_out, option.d_in)));
  }
  layers_->setCurrentIndex(static_cast<int>(default_layer(model, options_)));
  show_limits();
}

const LayerOption& LayerPanel::layer() const {
  return options_.at(static_cast<std::size_t>(layers_->currentIndex()));
}

void LayerPanel::show_limits() {
  const LayerOption& chosen = layer();
  const std::size_t smaller = std::min(chosen.d_out, chosen.d_in);
  const QSignalBlocker block_true_rank(true_rank_), block_rank(rank_), block_slider(rank_slider_);
  true_rank_->setMaximum(static_cast<int>(std::min(smaller, highest_true_rank)));
  const int highest = static_cast<int>(std::min<std::size_t>(smaller, highest_rank));
  rank_->setMaximum(highest);
  rank_slider_->setMaximum(highest);
  for (const auto& [rank, button] : rank_buttons_) button->setEnabled(rank <= highest);
  choose_rank(rank_->value());
  size_->setText(tr("%1 numbers, %2 of memory")
                     .arg(CatalogTexts::number(std::uint64_t{chosen.d_out} * chosen.d_in),
                          CatalogTexts::bytes(RealLayerProblem::bytes_for(chosen.d_out, chosen.d_in))));
}

void LayerPanel::choose_rank(int rank) {
  const QSignalBlocker block_rank(rank_), block_slider(rank_slider_);
  rank_->setValue(rank);
  rank_slider_->setValue(rank);
  for (const auto& [offered, button] : rank_buttons_) button->setChecked(offered == rank);
  alpha_->set_automatic_value(rank);
}

RealLayerSpec LayerPanel::spec() const {
  return {layer().d_out, layer().d_in, static_cast<std::size_t>(true_rank_->value()), RealLayerSpec{}.seed};
}

RealLayerSettings LayerPanel::settings() const {
  RealLayerSettings settings;
  settings.rank = static_cast<std::size_t>(rank_->value());
  // With α = 0 there would be no correction to train.
  if (alpha_->value().value_or(0.0) > 0.0) settings.alpha = alpha_->value();
  settings.start = start_->current() == 0 ? LoraStart::kaiming_uniform : LoraStart::gaussian;
  settings.seed = static_cast<std::uint64_t>(seed_->value());
  settings.method = method_->current() == 0 ? LoraMethod::adam : LoraMethod::gradient_descent;
  settings.learning_rate = rate_->value();
  return settings;
}

QString LayerPanel::layer_name() const {
  return QStringLiteral("%1, %2").arg(models_->currentText(), layer().target);
}

void LayerPanel::show_rate(double rate) {
  constexpr int digits = 2;
  rate_->set_automatic_value(short_number(rate, digits).toDouble());
}

void LayerPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void LayerPanel::retranslate() {
  layer_section_->set_heading(tr("Layer"));
  models_->setAccessibleName(tr("Model"));
  layers_->setAccessibleName(tr("Layer"));
  layers_->setToolTip(tr("Name and size, d_out × d_in. Layers of more than %1 numbers are left out.")
                          .arg(CatalogTexts::number(RealLayerProblem::cell_limit)));
  true_rank_label_->setText(tr("True rank k of ΔW*"));
  true_rank_->setToolTip(
      tr("How many directions the correction to be learned has. From this rank on A and B "
         "can hold all of it."));
  rank_section_->set_heading(tr("Rank r"));
  rank_->setAccessibleName(tr("Rank r"));
  rank_slider_->setAccessibleName(tr("Rank r"));
  for (const auto& [rank, button] : rank_buttons_) button->setAccessibleName(tr("Rank %1").arg(rank));
  training_section_->set_heading(tr("Training"));
  alpha_label_->setText(tr("α"));
  alpha_->set_texts(tr("α"), tr("The correction is (α/r)·B·A. Auto: α = r, so that α/r is 1 at every rank."));
  start_label_->setText(tr("Start of A (B starts at 0)"));
  start_->set_texts({tr("Kaiming"), tr("Gaussian")},
                    {tr("Uniform ±1/√d_in: the default of PEFT and loralib"),
                     tr("N(0, σ²) with σ = 1/r: at small ranks a large start, which takes long to turn")});
  start_->setAccessibleName(start_label_->text());
  seed_label_->setText(tr("Seed"));
  seed_->setToolTip(tr("Same seed, same random numbers, same run."));
  method_->set_texts({tr("Adam"), tr("Gradient descent")},
                     {tr("What LoRA is trained with: every number moves at its own pace"),
                      tr("The plain rule: slow in directions with small singular values")});
  method_->setAccessibleName(tr("Method"));
  rate_label_->setText(tr("Learning rate"));
  rate_->set_texts(tr("Learning rate"), tr("Auto: from the largest singular value of ΔW* and the start."));
  show_limits();
}

}  // namespace lora::app
