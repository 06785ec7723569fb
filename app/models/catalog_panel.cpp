// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/catalog_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "app/controls/panel_section.h"
#include "app/controls/segmented_switch.h"
#include "app/document/error_text.h"
#include "app/models/catalog_texts.h"

namespace lora::app {
namespace {

constexpr std::size_t offered_ranks[] = {4, 8, 16, 32, 64, 128};

void clear(QGridLayout& grid) {
  while (QLayoutItem* item = grid.takeAt(0)) {
    delete item->widget();
    delete item;
  }
}

QWidget* grid_of(QGridLayout*& grid, QWidget* parent) {
  auto* holder = new QWidget(parent);
  grid = new QGridLayout(holder);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setSpacing(4);
  return holder;
}

}  // namespace

CatalogPanel::CatalogPanel(QWidget* parent) : QWidget(parent) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(16);
  build_model();
  build_targets();
  build_ranks();
  precision_section_ = new PanelSection(this);
  precision_ = new SegmentedSwitch(2, 2, precision_section_);
  precision_->setObjectName(QStringLiteral("precision"));
  precision_->set_current(1);
  precision_section_->add_wide(precision_);
  connect(precision_, &SegmentedSwitch::chosen, this, &CatalogPanel::changed);
  for (QWidget* section : {model_section_, target_section_, rank_section_, precision_section_}) {
    layout->addWidget(section);
  }
  load_models({});
  retranslate();
}

void CatalogPanel::build_model() {
  model_section_ = new PanelSection(this);
  models_ = new QComboBox(this);
  models_->setObjectName(QStringLiteral("models"));
  models_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  models_->setMinimumContentsLength(18);
  base_ = new QLabel(this);
  base_->setWordWrap(true);
  set_role(base_, "muted");
  add_ = new QPushButton(this);
  errors_ = new QLabel(this);
  errors_->setObjectName(QStringLiteral("model_errors"));
  errors_->setWordWrap(true);
  errors_->setTextFormat(Qt::PlainText);
  set_role(errors_, "error");
  for (QWidget* widget : std::initializer_list<QWidget*>{models_, base_, add_, errors_})
    model_section_->add_wide(widget);
  connect(models_, &QComboBox::activated, this, [this] {
    show_model();
    emit changed();
  });
  connect(add_, &QPushButton::clicked, this, &CatalogPanel::ask_for_model);
}

void CatalogPanel::build_targets() {
  target_section_ = new PanelSection(this);
  target_section_->add_wide(grid_of(presets_, target_section_));
  target_section_->add_wide(grid_of(targets_, target_section_));
}

void CatalogPanel::build_ranks() {
  rank_section_ = new PanelSection(this);
  QGridLayout* grid = nullptr;
  rank_section_->add_wide(grid_of(grid, rank_section_));
  for (const std::size_t rank : offered_ranks) {
    auto* button = new QPushButton(QString::number(rank), rank_section_);
    button->setObjectName(QStringLiteral("rank_%1").arg(rank));
    button->setCheckable(true);
    button->setChecked(true);
    set_role(button, "segment");
    const int index = static_cast<int>(rank_buttons_.size());
    grid->addWidget(button, index / 3, index % 3);
    rank_buttons_.emplace_back(rank, button);
    connect(button, &QPushButton::clicked, this, &CatalogPanel::changed);
  }
}

void CatalogPanel::load_models(const QString& chosen_name) {
  catalog_ = load_catalog();
  models_->clear();
  for (const CatalogModel& entry : catalog_.models) {
    const QString name = QString::fromStdString(entry.model.name);
    models_->addItem(entry.built_in ? name : tr("%1 (your file)").arg(name));
    if (!entry.built_in && name == chosen_name) models_->setCurrentIndex(models_->count() - 1);
  }
  QStringList sentences;
  for (const Error& error : catalog_.errors) sentences << error_text(error);
  show_errors(sentences);
  show_model();
}

void CatalogPanel::show_errors(const QStringList& sentences) {
  errors_->setText(sentences.join(QLatin1Char('\n')));
  errors_->setVisible(!sentences.isEmpty());
}

void CatalogPanel::show_model() {
  const ModelDescription& model = catalog_.models.at(static_cast<std::size_t>(models_->currentIndex())).model;
  clear(*presets_);
  clear(*targets_);
  target_boxes_.clear();
  for (const std::string& target : model.targets()) {
    auto* box = new QCheckBox(QString::fromStdString(target), target_section_);
    box->setObjectName(QStringLiteral("target_%1").arg(box->text()));
    const int index = static_cast<int>(target_boxes_.size());
    targets_->addWidget(box, index / 2, index % 2);
    target_boxes_.emplace_back(target, box);
    connect(box, &QCheckBox::clicked, this, &CatalogPanel::changed);
  }
  check_targets(model.default_targets);
  retranslate();
}

void CatalogPanel::add_preset(const QString& name, const std::vector<std::string>& targets) {
  auto* button = new QPushButton(name, target_section_);
  button->setObjectName(QStringLiteral("preset_%1").arg(presets_->count()));
  presets_->addWidget(button, presets_->count() / 2, presets_->count() % 2);
  connect(button, &QPushButton::clicked, this, [this, targets] {
    check_targets(targets);
    emit changed();
  });
}

void CatalogPanel::check_targets(const std::vector<std::string>& targets) {
  for (const auto& [target, box] : target_boxes_) {
    box->setChecked(std::find(targets.begin(), targets.end(), target) != targets.end());
  }
}

CatalogChoice CatalogPanel::choice() const {
  CatalogChoice choice;
  choice.model = catalog_.models.at(static_cast<std::size_t>(models_->currentIndex())).model;
  for (const auto& [target, box] : target_boxes_) {
    if (box->isChecked()) choice.targets.push_back(target);
  }
  for (const auto& [rank, button] : rank_buttons_) {
    if (button->isChecked()) choice.ranks.push_back(rank);
  }
  choice.precision = precision_->current() == 0 ? Precision::fp32 : Precision::half;
  return choice;
}

bool CatalogPanel::set_up(const std::string& model_id, const std::vector<std::string>& targets) {
  const auto found = std::find_if(catalog_.models.begin(), catalog_.models.end(),
                                  [&](const CatalogModel& entry) { return entry.model.id == model_id; });
  if (found == catalog_.models.end()) return false;
  models_->setCurrentIndex(static_cast<int>(found - catalog_.models.begin()));
  show_model();
  check_targets(targets);
  for (const auto& [rank, button] : rank_buttons_) button->setChecked(true);
  return true;
}

void CatalogPanel::ask_for_model() {
  const QString path =
      QFileDialog::getOpenFileName(this, tr("Add a model file"), {}, tr("Model files (*.json)"));
  if (!path.isEmpty()) add_model(path);
}

void CatalogPanel::add_model(const QString& path) {
  const auto model = add_model_file(path);
  if (!model) {
    show_errors({error_text(model.error())});
    return;
  }
  load_models(QString::fromStdString(model->name));
  emit changed();
}

QString CatalogPanel::group_name(const ModelGroup& group) const {
  if (group.id == "attention") return tr("attention");
  if (group.id == "mlp") return tr("feed-forward");
  return QString::fromStdString(group.name);
}

void CatalogPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void CatalogPanel::retranslate() {
  model_section_->set_heading(tr("Model"));
  models_->setAccessibleName(tr("Model"));
  add_->setText(tr("Add a model file…"));
  add_->setToolTip(tr("A file like those of the built-in models, with your own numbers and their sources"));
  target_section_->set_heading(tr("Target modules"));
  rank_section_->set_heading(tr("Ranks"));
  for (const auto& [rank, button] : rank_buttons_) button->setAccessibleName(tr("Rank %1").arg(rank));
  if (precision_section_ == nullptr || models_->count() == 0) return;
  precision_section_->set_heading(tr("Numbers in files"));
  precision_->set_texts({QStringLiteral("FP32"), QStringLiteral("FP16/BF16")},
                        {tr("4 bytes a number"), tr("2 bytes a number")});
  for (int k = 0; k < models_->count(); ++k) {
    const CatalogModel& entry = catalog_.models.at(static_cast<std::size_t>(k));
    const QString name = QString::fromStdString(entry.model.name);
    models_->setItemText(k, entry.built_in ? name : tr("%1 (your file)").arg(name));
  }
  const ModelDescription& model = catalog_.models.at(static_cast<std::size_t>(models_->currentIndex())).model;
  base_->setText(tr("%1 parameters").arg(CatalogTexts::number(model.base_parameters)));
  clear(*presets_);
  QStringList usual;
  for (const std::string& target : model.default_targets) usual << QString::fromStdString(target);
  if (usual.size() > 0 && usual.size() <= 2)
    add_preset(usual.join(QStringLiteral(", ")), model.default_targets);
  bool all_in_one = false;
  for (const ModelGroup& group : model.groups) {
    add_preset(group_name(group), group.targets);
    all_in_one = all_in_one || group.targets == model.targets();
  }
  if (!all_in_one) add_preset(tr("all linear"), model.targets());
}

}  // namespace lora::app
