// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QVector>

#include "app/theme/theme.h"

class QMenuBar;
class QWidget;

namespace lora::app {

/// Projector mode: full screen, the projector theme, no side panels, and the menus hidden behind Alt. Leaving
/// it brings back the window, the theme, the panels and the menus as they were.
class Presenter : public QObject {
  Q_OBJECT
 public:
  Presenter(QWidget* window, QMenuBar* menus);

  bool is_presenting() const { return presenting_; }
  void set_presenting(bool presenting);
  /// The theme to come back to when it was chosen anew meanwhile.
  void set_theme_afterwards(ThemeId theme) { earlier_theme_ = theme; }
  /// The panels at the right of the pages; may be shown again while presenting.
  void set_panels_visible(bool visible);
  /// Hides the panels of pages made since then, too.
  void refresh_panels();
  /// A step of a lesson is about these parts. While presenting, and where the window is too narrow for the
  /// lesson, the page and a panel, the panels are shown only when one of the parts is in one.
  void show_panels_for(const QStringList& spots);
  /// The lesson is left: the panels come back if they were hidden for it.
  void end_lesson();
  bool panels_visible() const { return panels_visible_; }

 signals:
  void changed(bool presenting);
  void panels_changed(bool visible);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void enter();
  void leave();
  void toggle_menus();
  bool is_narrow() const;

  QWidget* window_;
  QMenuBar* menus_;
  bool presenting_ = false;
  bool panels_visible_ = true;
  bool earlier_panels_visible_ = true;
  bool made_room_ = false;  ///< panels hidden for a lesson in a narrow window
  bool alt_alone_ = false;
  Qt::WindowStates earlier_state_;
  ThemeId earlier_theme_ = ThemeId::light;
};

}  // namespace lora::app
