// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace lora {

/// What a learner has done of one lesson.
struct ChapterProgress {
  std::set<std::string> steps;      ///< ids of the steps done
  std::set<std::string> questions;  ///< ids of the questions answered right
  std::string last_step;            ///< where to go on; empty: the first
  bool operator==(const ChapterProgress&) const = default;
};

/// Progress of all lessons, by the lesson's id.
struct LessonProgress {
  std::map<std::string, ChapterProgress> lessons;
  bool operator==(const LessonProgress&) const = default;
};

/// As JSON and back. Errors: as JsonDocument, wrong_type, missing_key, file_too_large (above 256 KiB).
std::string write_progress(const LessonProgress& progress);
Result<LessonProgress> read_progress(std::string_view json);

}  // namespace lora
