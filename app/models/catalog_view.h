// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "app/models/catalog_choice.h"

class QGridLayout;
class QLabel;

namespace lora::app {

class CatalogPanel;
class ChartView;
class CodeCard;
class Exportable;
class SidePanel;
class TableCard;

/// "What an adapter costs": parameters, sizes and memory of real models by rank.
class CatalogView : public QWidget {
  Q_OBJECT
 public:
  explicit CatalogView(QWidget* parent = nullptr);

  std::vector<const Exportable*> exportables() const;
  CatalogPanel& panel() { return *panel_; }
  /// Model, target modules and ranks as chosen, and the rank whose row is chosen.
  const CatalogChoice& choice() const { return choice_; }
  std::size_t rank() const { return rank_; }
  /// Chooses; ids and target modules that are not there change nothing.
  void set_up(const std::string& model_id, const std::vector<std::string>& targets, std::size_t rank);

 signals:
  void choice_changed();
  void message(const QString& text);

 protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  QWidget* build_content(QWidget* parent);
  void update_choice();
  void choose_row();
  void show_rank();
  void arrange();
  void retranslate();

  CatalogPanel* panel_;
  SidePanel* side_;
  QGridLayout* grid_;
  QLabel* story_;
  TableCard* counts_;
  ChartView* chart_;
  TableCard* break_even_;
  CodeCard* code_;
  QLabel* sources_;
  CatalogChoice choice_;
  std::size_t rank_ = 8;
  int columns_ = 0;
};

}  // namespace lora::app
