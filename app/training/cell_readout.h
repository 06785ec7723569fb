// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "core/timeline/frame.h"

class QLabel;

namespace lora::app {

/// A card that writes the guess of one cell as row of A times column of B, with the live numbers.
class CellReadout : public QFrame {
  Q_OBJECT
 public:
  explicit CellReadout(QWidget* parent = nullptr);
  void show_cell(const FramePtr& frame, std::size_t user, std::size_t movie);
  void show_hint();
  /// The text on the card, for tests and screen readers.
  QString plain_text() const;

 protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void retranslate();
  /// Shortens the title and sets smaller type until the formula fits on the card.
  void fit();

  FramePtr frame_;  ///< null: the hint is shown
  std::size_t user_ = 0;
  std::size_t movie_ = 0;
  QString title_text_;
  QLabel* title_;
  QLabel* formula_;
  QLabel* comparison_;
};

}  // namespace lora::app
