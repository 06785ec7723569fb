// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/factorization/snapshot.h"
#include "core/factorization/training_settings.h"

namespace lora {

/// What a learner works on, as one plain value: what a session file holds.
struct Session {
  std::string title;    ///< shown in the window's title, e.g. the example's name
  std::string example;  ///< id of the built-in example it came from, or empty
  std::shared_ptr<const RatingTable> table = std::make_shared<const RatingTable>();
  TrainingSettings settings;
  std::shared_ptr<const RatingTable> old_ratings;  ///< W for BaseKind::table; null otherwise
  std::vector<SnapshotPtr> run;                    ///< the kept steps of the run, oldest first; may be empty
  std::size_t shown_step = 0;                      ///< where the timeline stands
};

}  // namespace lora
