// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>

#include "app/lessons/lesson_folder.h"

class QStackedWidget;

namespace lora::app {

class LessonGuide;
class LessonPanel;
class SpotFrame;
class Workspace;
class WorkspaceStage;

/// Brings lessons into the window: opens them, gives each a workspace of its own, lights parts up, and gives
/// the learner's work back at the end.
class LessonDesk : public QObject {
  Q_OBJECT
 public:
  /// The panel will be a child of `place`, the workspaces of lessons of `workspaces`; both are in `window`.
  LessonDesk(QWidget* window, QWidget* place, QWidget* workspaces);

  /// Made when it is first asked for.
  LessonPanel& panel();
  bool has_panel() const { return panel_ != nullptr; }
  LessonGuide& guide() { return *guide_; }
  bool is_running() const;

  /// The parts of the window that the step on screen is about, by their spots.
  QStringList lit_parts() const;
  /// These and the parts its task needs besides.
  QStringList parts_in_use() const;
  /// Shows the panel with the list of chapters, or with the lesson that runs.
  void show_lessons();
  /// A chapter's id, or the folder of a lesson; says what is wrong with a wrong one and changes nothing then.
  void open(const QString& id_or_folder, const QString& step = {});
  void open_folder_with_dialog();
  /// Back to the learner's own work.
  void leave();

 signals:
  /// The panel came, hidden; it wants a place in a layout.
  void panel_made(QWidget* panel);
  /// The parts in use by the step on screen; none outside a lesson.
  void parts_needed(const QStringList& spots);
  /// The pages of the lesson are to be shown.
  void workspace_opened(lora::app::Workspace* workspace);
  /// They go now; the learner's own are to be shown.
  void workspace_closing(lora::app::Workspace* workspace);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  /// Enter in the table of ratings gives the cell a prediction waits for.
  bool give_cell();
  void show_problems(const QString& folder, const std::vector<Error>& problems);
  void light_up();
  /// Scrolls until what is lit up is seen.
  void reveal_lights();
  /// The keyboard goes where the next thing is to be done: the lesson, or the page.
  void place_focus();
  /// To the first control among the parts that are lit up, or to the page.
  void focus_task();
  void close_wanted();
  /// In a turn of its own: a lesson opened from the list finds its workspace made.
  void make_spare_soon();

  QWidget* window_;
  LessonGuide* guide_;
  QWidget* place_;
  QWidget* workspaces_;
  Workspace* spare_ = nullptr;  ///< for the next lesson
  LessonPanel* panel_ = nullptr;
  SpotFrame* frame_;
  Workspace* workspace_ = nullptr;
  WorkspaceStage* stage_ = nullptr;
};

}  // namespace lora::app
