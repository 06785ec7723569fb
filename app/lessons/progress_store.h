// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lessons/lesson_progress.h"

namespace lora::app {

/// The learner's progress in her settings. Damaged progress counts as none.
class ProgressStore {
 public:
  ProgressStore();

  const ChapterProgress& chapter(const std::string& id) const;
  void set_last_step(const std::string& lesson, const std::string& step);
  void add_step(const std::string& lesson, const std::string& step);
  void add_question(const std::string& lesson, const std::string& question);
  /// Everything is forgotten.
  void clear();

 private:
  void save();

  LessonProgress progress_;
};

}  // namespace lora::app
