// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QLabel;

namespace lora::app {

/// A button whose text may take several lines, with a note below it.
class TextButton : public QPushButton {
  Q_OBJECT
 public:
  explicit TextButton(QWidget* parent = nullptr);
  /// Rich text: the caller escapes.
  void set_content(const QString& html, const QString& note);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;

 protected:
  QLabel* note_label() { return note_; }

 private:
  QLabel* text_;
  QLabel* note_;
};

}  // namespace lora::app
