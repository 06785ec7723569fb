// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "app/models/adapter_loader.h"

class QStackedWidget;

namespace lora::app {

class AdapterView;
class CatalogView;
class Exportable;
class LayerView;
class Player;
class SegmentedSwitch;

/// The Real models page: what LoRA costs for real models, what is inside a real adapter, and one layer of a
/// real size trained here. Parts other than the first are made when they are first asked for.
class ModelsPage : public QWidget {
  Q_OBJECT
 public:
  explicit ModelsPage(QWidget* parent);

  /// Everything on screen that can be exported, charts first.
  std::vector<const Exportable*> exportables() const;
  /// Opens a PEFT folder or a .safetensors file in the background and shows that part of the page.
  void open_adapter(const QString& path);
  enum Part { catalog_part, adapter_part, layer_part };
  Part part() const;
  void show_part(int part);
  CatalogView& catalog() { return *catalog_; }
  AdapterView& adapter();
  LayerView& layer();
  /// Of the adapter on screen; null before the first one.
  AdapterReportPtr report() const;
  /// The run of the part on screen; null where nothing runs.
  Player* player() const;

 signals:
  void message(const QString& text);
  void part_shown();
  /// A part was asked for that had not been there.
  void part_made();
  /// Another adapter is on screen.
  void report_shown();

 protected:
  void changeEvent(QEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  void put(Part part, QWidget* view, const char* spot);
  void retranslate();

  SegmentedSwitch* parts_;
  QStackedWidget* stack_;
  CatalogView* catalog_;
  AdapterView* adapter_ = nullptr;
  LayerView* layer_ = nullptr;
};

}  // namespace lora::app
