// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "app/lora/word_focus.h"

class QLabel;
class QPushButton;
class QSlider;
class QVariantAnimation;

namespace lora::app {

class BridgeView;

/// "Turn the picture": walks from the movie view to the LoRA view in stages, by itself or by hand, beside the
/// table that says what is what, with this layer's sizes.
class BridgeDialog : public QDialog {
  Q_OBJECT
 public:
  BridgeDialog(WordFocus focus, QWidget* parent);

  BridgeView& view() { return *view_; }

 protected:
  void changeEvent(QEvent* event) override;

 private:
  /// Goes to a stage, moving when the desktop allows animations.
  void go_to(int stage);
  void show_moment(int moment);
  QString table() const;
  QString caption(int stage) const;
  void retranslate();

  WordFocus focus_;
  BridgeView* view_;
  QLabel* caption_;
  QLabel* table_;
  QSlider* slider_;
  QPushButton* back_;
  QPushButton* next_;
  QPushButton* play_;
  QPushButton* close_;
  QVariantAnimation* animation_;
};

}  // namespace lora::app
