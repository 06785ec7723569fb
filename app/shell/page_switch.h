// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QMenuBar;

namespace lora::app {

class SegmentedSwitch;

/// The pages in the order they stand in the bar.
enum class Page { train, compare, lora, models, experiments };
constexpr int page_count = 5;

/// The bar at the top: the menus, the pages side by side, and what is open.
class PageSwitch : public QWidget {
  Q_OBJECT
 public:
  /// Takes `menus` as a child.
  explicit PageSwitch(QMenuBar* menus, QWidget* parent = nullptr);
  void set_page(Page page);
  void set_title(const QString& title);

 signals:
  void chosen(lora::app::Page page);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();

  QLabel* title_;
  SegmentedSwitch* pages_;
};

}  // namespace lora::app
