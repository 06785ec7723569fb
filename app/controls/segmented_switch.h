// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QButtonGroup>
#include <QStringList>
#include <QWidget>

class QGridLayout;

namespace lora::app {

/// A few choices side by side, one of them chosen; arrows move between them.
class SegmentedSwitch : public QWidget {
  Q_OBJECT
 public:
  /// `columns` choices per row.
  SegmentedSwitch(int choices, int columns, QWidget* parent = nullptr);

  /// `names` are for screen readers, where the texts alone do not say enough.
  void set_texts(const QStringList& texts, const QStringList& tool_tips = {}, const QStringList& names = {});
  int current() const { return group_->checkedId(); }
  /// Does not emit chosen().
  void set_current(int index);

 signals:
  /// By the learner.
  void chosen(int index);

 private:
  QButtonGroup* group_;
};

}  // namespace lora::app
