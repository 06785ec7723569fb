// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

class QStackedWidget;

namespace lora::app {

class AdapterView;
class CatalogView;
class Exportable;
class LayerView;
class Player;
class SegmentedSwitch;

/// The Real models page: what LoRA costs for real models, what is inside a real adapter, and one layer of a
/// real size trained here.
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
  AdapterView& adapter() { return *adapter_; }
  LayerView& layer() { return *layer_; }
  /// The run of the part on screen; null where nothing runs.
  Player* player() const;

 signals:
  void message(const QString& text);
  void part_shown();

 protected:
  void changeEvent(QEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  void retranslate();

  SegmentedSwitch* parts_;
  QStackedWidget* stack_;
  CatalogView* catalog_;
  AdapterView* adapter_;
  LayerView* layer_;
};

}  // namespace lora::app
