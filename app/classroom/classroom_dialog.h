// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QVector>

#include "app/classroom/classroom_settings.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QSpinBox;

namespace lora::app {

struct LessonEntry {
  QString id;
  QString title;
};

/// Where a teacher prepares a class: fills in ClassroomSettings, tries them in this window, saves them as a
/// file.
class ClassroomDialog : public QDialog {
  Q_OBJECT
 public:
  ClassroomDialog(const QVector<LessonEntry>& lessons, const ClassroomSettings& settings, QWidget* parent);

  ClassroomSettings settings() const;
  /// Saves under this name; tells in a box when that fails. Whether it was saved.
  bool save_to(const QString& path);

 signals:
  void try_requested(const lora::app::ClassroomSettings& settings);

 private:
  void fill_choices(const QVector<LessonEntry>& lessons);
  void fill_parts(const QStringList& hidden);
  QLayout* build_buttons();
  void show_settings(const ClassroomSettings& settings);
  void ask_and_save();

  QComboBox* lesson_;
  QLineEdit* step_;
  QCheckBox* lock_;
  QCheckBox* present_;
  QListWidget* parts_;
  QComboBox* theme_;
  QComboBox* language_;
  QCheckBox* with_seed_;
  QSpinBox* seed_;
  QLabel* saved_;
};

}  // namespace lora::app
