// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "app/experiments/bug_exhibits.h"

class QLabel;

namespace lora::app {

class BugCodeCard;
class ChartView;
class Exportable;
class TableCard;

/// One exhibit: the wrong and the right code side by side, how to recognise the mistake, its numbers, and the
/// model's answers or a chart.
class BugExhibitView : public QWidget {
  Q_OBJECT
 public:
  explicit BugExhibitView(QWidget* parent = nullptr);

  void show_exhibit(BugExhibit exhibit);
  std::vector<const Exportable*> exportables() const;

 private:
  void name_parts();

  BugCodeCard* wrong_;
  BugCodeCard* right_;
  QLabel* recognise_;
  TableCard* numbers_;
  TableCard* answers_;
  ChartView* chart_;
};

}  // namespace lora::app
