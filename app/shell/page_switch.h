// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QMenuBar;
class QToolButton;

namespace lora::app {

class ElidedLabel;
class SegmentedSwitch;

/// The pages in the order they stand in the bar.
enum class Page { train, compare, lora, models, experiments };
constexpr int page_count = 5;

/// The bar at the top: the menus, the pages side by side, what is open, and the button to present.
class PageSwitch : public QWidget {
  Q_OBJECT
 public:
  /// Takes `menus` as a child.
  explicit PageSwitch(QMenuBar* menus, QWidget* parent = nullptr);
  QSize minimumSizeHint() const override;
  void set_page(Page page);
  void set_title(const QString& title);
  void set_presenting(bool presenting);
  /// Shows the sign that a teacher has locked the window.
  void set_locked(bool locked);

 signals:
  void chosen(lora::app::Page page);
  void present_toggled(bool presenting);

 protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void retranslate();
  int width_in_one_row() const;
  /// In one row, or on a small screen with large type the pages below the menus.
  void arrange();

  QMenuBar* menus_;
  QGridLayout* grid_;
  QHBoxLayout* right_;
  ElidedLabel* title_;
  SegmentedSwitch* pages_;
  QToolButton* present_;
  QToolButton* lock_sign_;
  int rows_ = 0;
};

}  // namespace lora::app
