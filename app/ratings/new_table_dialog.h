// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/session/session.h"

class QCheckBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace lora::app {

/// "New table": empty, or filled from a planted rank with noise and gaps.
class NewTableDialog : public QDialog {
  Q_OBJECT
 public:
  explicit NewTableDialog(QWidget* parent = nullptr);

  /// The table as chosen, ready to be opened.
  Session session() const;

 private:
  void limit_rank();

  QSpinBox* users_;
  QSpinBox* movies_;
  QCheckBox* fill_;
  QSpinBox* rank_;
  QDoubleSpinBox* noise_;
  QSpinBox* seen_;
  QSpinBox* seed_;
};

}  // namespace lora::app
