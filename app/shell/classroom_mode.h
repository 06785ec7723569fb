// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "app/classroom/classroom_dialog.h"
#include "app/classroom/lock_guard.h"
#include "app/classroom/part_hider.h"

namespace lora::app {

class Presenter;
class SessionDocument;

/// What a teacher has prepared, applied to the window: hidden parts, lock, projector mode, theme, language
/// and seed last as long as the window; nothing of it is remembered.
class ClassroomMode : public QObject {
  Q_OBJECT
 public:
  ClassroomMode(SessionDocument& document, Presenter& presenter, QWidget* window);

  void apply(const ClassroomSettings& settings);
  /// Locks and hides in pages made since then, too.
  void refresh();
  const ClassroomSettings& settings() const { return settings_; }
  LockGuard& guard() { return guard_; }
  void show_dialog();
  /// Locks or unlocks: the teacher's key.
  void toggle_lock();

 signals:
  void lesson_requested(const QString& lesson, const QString& step);

 private:
  void use_seed();

  SessionDocument& document_;
  Presenter& presenter_;
  QWidget* window_;
  LockGuard guard_;
  PartHider hider_;
  ClassroomSettings settings_;
};

}  // namespace lora::app
