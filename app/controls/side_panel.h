// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/page_area.h"

class QVBoxLayout;

namespace lora::app {

/// The panel at the right of a page: sections below each other, scrolled only vertically, as wide as they
/// need.
class SidePanel : public PageArea {
  Q_OBJECT
 public:
  explicit SidePanel(QWidget* parent = nullptr);
  void add_section(QWidget* section);
  /// What is added from now on stands at the bottom.
  void add_stretch();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  QVBoxLayout* layout_;
};

}  // namespace lora::app
