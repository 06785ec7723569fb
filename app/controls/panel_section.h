// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGridLayout>
#include <QLabel>
#include <QVector>
#include <QWidget>

namespace lora::app {

/// A heading with rows of "name … value" below it, as in the side panels.
class PanelSection : public QWidget {
  Q_OBJECT
 public:
  explicit PanelSection(QWidget* parent = nullptr);

  void set_heading(const QString& text);
  /// A row with a label at the left (its buddy is the control) and the control at the right. Returns the
  /// label.
  QLabel* add_row(QWidget* control);
  /// A row that spans the section.
  void add_wide(QWidget* widget);
  /// A row with a bold value at the right. Returns {label, value}.
  std::pair<QLabel*, QLabel*> add_value();

 protected:
  bool event(QEvent* event) override;

 private:
  void share_tool_tips();

  QLabel* heading_;
  QGridLayout* grid_;
  QVector<std::pair<QLabel*, QLabel*>> values_;
};

/// Sets the dynamic property the style sheet looks at.
void set_role(QWidget* widget, const char* role);

}  // namespace lora::app
