// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/exporting/export_formats.h"
#include "app/exporting/export_options.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QSpinBox;

namespace lora::app {

/// The choices of an export; shows those that mean something for the format.
class ExportSettings : public QWidget {
  Q_OBJECT
 public:
  explicit ExportSettings(const ExportOptions& options, QWidget* parent = nullptr);

  ExportOptions options() const;
  void show_format(ExportFormat format);

 signals:
  void changed();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void build();
  void build_rows();
  void connect_all();
  void set(const ExportOptions& options);
  void change_unit();
  void retranslate();
  QLabel* add_row(QWidget* field);
  void show_row(QWidget* field, bool visible);

  QFormLayout* form_;
  QComboBox* size_;
  QWidget* own_;
  QDoubleSpinBox* width_;
  QDoubleSpinBox* height_;
  QComboBox* unit_;
  QDoubleSpinBox* type_;
  QComboBox* background_;
  QComboBox* language_;
  QCheckBox* title_;
  QCheckBox* caption_;
  QComboBox* scale_;
  QCheckBox* outlines_;
  QSpinBox* rate_;
  QSpinBox* seconds_;
  QCheckBox* loop_;
  QDoubleSpinBox* first_pause_;
  QDoubleSpinBox* last_pause_;
  SizeUnit shown_unit_ = SizeUnit::pixels;
  ExportFormat format_ = ExportFormat::png;
};

}  // namespace lora::app
