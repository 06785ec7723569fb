// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <utility>
#include <vector>

#include "app/models/catalog_choice.h"
#include "app/models/model_files.h"

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace lora::app {

class PanelSection;
class SegmentedSwitch;

/// The choices of the catalogue: model, target modules, ranks and precision.
class CatalogPanel : public QWidget {
  Q_OBJECT
 public:
  explicit CatalogPanel(QWidget* parent = nullptr);

  CatalogChoice choice() const;
  /// Chooses a model by its id, these target modules and all ranks; does not emit changed(). False: there is
  /// no such model.
  bool set_up(const std::string& model_id, const std::vector<std::string>& targets);
  /// Takes a teacher's model file into the catalogue and chooses it; says what is wrong with a wrong one.
  void add_model(const QString& path);

 signals:
  /// By the learner.
  void changed();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void build_model();
  void build_targets();
  void build_ranks();
  void load_models(const QString& chosen_name);
  void show_model();
  void show_errors(const QStringList& sentences);
  void add_preset(const QString& name, const std::vector<std::string>& targets);
  void check_targets(const std::vector<std::string>& targets);
  void ask_for_model();
  void retranslate();
  QString group_name(const ModelGroup& group) const;

  ModelCatalog catalog_;
  PanelSection* model_section_;
  QComboBox* models_;
  QLabel* base_;
  QPushButton* add_;
  QLabel* errors_;
  PanelSection* target_section_;
  QGridLayout* presets_;
  QGridLayout* targets_;
  std::vector<std::pair<std::string, QCheckBox*>> target_boxes_;
  PanelSection* rank_section_;
  std::vector<std::pair<std::size_t, QPushButton*>> rank_buttons_;
  PanelSection* precision_section_;
  SegmentedSwitch* precision_;
};

}  // namespace lora::app
