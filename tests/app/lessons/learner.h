// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QString>
#include <functional>

#include "app/shell/main_window.h"

class QDialog;

namespace lora::app {

class HeatmapWidget;
class LessonGuide;
class LessonPanel;

/// Someone at the mouse and the keyboard: every event goes through the window, to what is really there.
/// A hand that reaches nothing fails the test.
class Learner {
 public:
  explicit Learner(MainWindow& window) : window_(window) {}

  MainWindow& window() { return window_; }
  LessonGuide& guide();
  LessonPanel& panel();

  /// The part of that name on screen; of the page first, then of the panel and the window.
  template <typename Widget>
  Widget* find(const QString& name) {
    return qobject_cast<Widget*>(find_widget(name));
  }

  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
  void type(const QString& text);
  void click(QWidget* widget);
  void click(QWidget* widget, const QPoint& at);
  void click(const QString& name) { click(find_widget(name)); }
  /// One of a few choices side by side.
  void click_segment(const QString& name, int index);
  /// Goes on with Tab until the part of that name has the keyboard.
  void tab_to(const QString& name);
  void choose(const QString& combo_box, int index);
  /// Types into a number's box, with Enter.
  void enter(const QString& box, const QString& number);
  void point_at(HeatmapWidget* map, std::size_t row, std::size_t column);
  void click(HeatmapWidget* map, std::size_t row, std::size_t column);
  /// A click on the row of a table whose first cell says `text`.
  void click_row(const QString& table, const QString& text);
  /// As fast as it goes.
  void speed_up();
  /// Does `open`, and `answer` in the dialog that opens.
  void in_dialog(const std::function<void()>& open, const std::function<void(QDialog&)>& answer);
  /// Types a path into a file dialog.
  static void answer_path(QDialog& dialog, const QString& path);

 private:
  QWidget* find_widget(const QString& name);
  QPoint cell_center(HeatmapWidget* map, std::size_t row, std::size_t column);

  MainWindow& window_;
};

}  // namespace lora::app
