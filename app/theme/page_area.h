// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QScrollArea>

namespace lora::app {

/// A scroll area whose content may be as high as its width asks for. At a few widths such a content fits
/// without a scroll bar but not beside one, and QScrollArea answers each size with another until the stack is
/// full; here it gives in after a few.
class PageArea : public QScrollArea {
 public:
  using QScrollArea::QScrollArea;

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override {
    if (event->type() != QEvent::Resize) return QScrollArea::eventFilter(watched, event);
    if (depth_ == most_answers) return false;
    ++depth_;
    const bool taken = QScrollArea::eventFilter(watched, event);
    --depth_;
    return taken;
  }

 private:
  static constexpr int most_answers = 8;
  int depth_ = 0;
};

}  // namespace lora::app
