// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMargins>
#include <QPointer>
#include <QStringList>
#include <QVector>
#include <QWidget>

namespace lora::app {

/// Names a part of the window that can be explained, framed or hidden: snake_case, kept in the dynamic
/// property "spot". Its frame leaves `around` between itself and the part.
void set_spot(QWidget* widget, const char* name, const QMargins& around = {4, 4, 4, 4});
/// The spot's name; empty when the widget is none.
QString spot_of(const QWidget* widget);
/// A widget that belongs to a spot beside it (its heading, its export button): hidden with it.
void set_spot_with(QWidget* widget, const char* spot);
QString spot_with(const QWidget* widget);
/// The visible part of that name inside `window`, or nullptr. The window itself need not be on screen.
QWidget* find_spot(QWidget* window, const QString& name);
/// Every visible part inside `window`, in reading order (from the top, then from the left).
QVector<QWidget*> visible_spots(QWidget* window);
/// The part that `widget` is or lies in, or nullptr.
QWidget* spot_around(QWidget* widget);
/// Scrolls the panels around `widget` until it is seen.
void reveal_spot(QWidget* widget);
/// What is to be seen of `widget`, in coordinates of `window`: scrolled-away ends are cut off.
QRect visible_rect_in(const QWidget* window, const QWidget* widget);

/// A rounded frame around parts of a window. It lies over the window, lets every click and key through, and
/// follows when the parts move, grow, hide or come back.
class SpotFrame : public QWidget {
  Q_OBJECT
 public:
  explicit SpotFrame(QWidget* window);

  void set_widgets(const QVector<QWidget*>& widgets);
  /// By name: each is looked up again whenever a page changes, so that it is framed as soon as it is visible.
  void set_spots(const QStringList& names);
  void clear() { set_widgets({}); }
  /// The frames as drawn, in the window's coordinates.
  const QVector<QRect>& frames() const { return frames_; }

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void follow(QWidget* widget);
  void let_go();
  void refresh();

  QVector<QPointer<QWidget>> widgets_;
  QStringList names_;
  QVector<QPointer<QWidget>> followed_;
  QVector<QRect> frames_;
  bool is_due_ = false;
};

}  // namespace lora::app
