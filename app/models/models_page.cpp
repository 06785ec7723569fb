// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/models_page.h"

#include <QDragEnterEvent>
#include <QEvent>
#include <QMimeData>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include "app/controls/segmented_switch.h"
#include "app/controls/spot.h"
#include "app/models/adapter_loader.h"
#include "app/models/adapter_view.h"
#include "app/models/catalog_view.h"
#include "app/models/layer_view.h"

namespace lora::app {
namespace {

/// Empty when it is no adapter: then the window gets what was dropped.
QString dropped_adapter(const QMimeData& data) {
  const QList<QUrl> urls = data.urls();
  if (urls.size() != 1 || !urls.first().isLocalFile()) return {};
  const QString path = urls.first().toLocalFile();
  return is_adapter_path(path) ? path : QString();
}

}  // namespace

ModelsPage::ModelsPage(QWidget* parent)
    : QWidget(parent),
      parts_(new SegmentedSwitch(layer_part + 1, layer_part + 1, this)),
      stack_(new QStackedWidget(this)),
      catalog_(new CatalogView(stack_)) {
  set_spot(parts_, "models_parts");
  parts_->setObjectName(QStringLiteral("model_parts"));
  stack_->addWidget(catalog_);
  for (int part = adapter_part; part <= layer_part; ++part) stack_->addWidget(new QWidget(stack_));
  auto* bar = new QHBoxLayout;
  bar->setContentsMargins(20, 12, 20, 0);
  bar->addWidget(parts_);
  bar->addStretch(1);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addLayout(bar);
  column->addWidget(stack_, 1);
  setAcceptDrops(true);
  connect(parts_, &SegmentedSwitch::chosen, this, &ModelsPage::show_part);
  connect(catalog_, &CatalogView::message, this, &ModelsPage::message);
  retranslate();
}

AdapterView& ModelsPage::adapter() {
  if (adapter_ != nullptr) return *adapter_;
  adapter_ = new AdapterView(stack_);
  connect(adapter_, &AdapterView::message, this, &ModelsPage::message);
  connect(adapter_, &AdapterView::report_shown, this, &ModelsPage::report_shown);
  put(adapter_part, adapter_, "models_adapter");
  return *adapter_;
}

LayerView& ModelsPage::layer() {
  if (layer_ != nullptr) return *layer_;
  layer_ = new LayerView(stack_);
  put(layer_part, layer_, "models_layer");
  return *layer_;
}

void ModelsPage::put(Part part, QWidget* view, const char* spot) {
  set_spot(view, spot);
  QWidget* placeholder = stack_->widget(part);
  stack_->insertWidget(part, view);
  stack_->removeWidget(placeholder);
  delete placeholder;
  emit part_made();
}

AdapterReportPtr ModelsPage::report() const {
  return adapter_ == nullptr ? nullptr : adapter_->report();
}

std::vector<const Exportable*> ModelsPage::exportables() const {
  switch (stack_->currentIndex()) {
    case catalog_part:
      return catalog_->exportables();
    case adapter_part:
      return adapter_->exportables();
    default:
      return layer_->exportables();
  }
}

Player* ModelsPage::player() const {
  return stack_->currentIndex() == layer_part ? &layer_->player() : nullptr;
}

void ModelsPage::open_adapter(const QString& path) {
  show_part(adapter_part);
  adapter().open(path);
}

void ModelsPage::show_part(int part) {
  if (part != layer_part && layer_ != nullptr) layer_->player().pause();  // what is not seen does not train
  if (part == adapter_part) adapter();
  if (part == layer_part) layer();
  parts_->set_current(part);
  stack_->setCurrentIndex(part);
  emit part_shown();
}

ModelsPage::Part ModelsPage::part() const {
  return static_cast<Part>(stack_->currentIndex());
}

void ModelsPage::dragEnterEvent(QDragEnterEvent* event) {
  if (dropped_adapter(*event->mimeData()).isEmpty()) {
    event->ignore();
  } else {
    event->acceptProposedAction();
  }
}

void ModelsPage::dropEvent(QDropEvent* event) {
  event->acceptProposedAction();
  open_adapter(dropped_adapter(*event->mimeData()));
}

void ModelsPage::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void ModelsPage::retranslate() {
  parts_->set_texts({tr("What an adapter costs"), tr("Inside a real adapter"), tr("One layer for real")});
  parts_->setAccessibleName(tr("Parts of this page"));
}

}  // namespace lora::app
