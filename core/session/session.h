// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "core/factorization/snapshot.h"
#include "core/factorization/training_settings.h"

namespace lora {

/// Members of a session file this version does not know, as JSON text by their key. They are written again.
using UnknownKeys = std::map<std::string, std::string>;

/// What a learner works on, as one plain value: what a session file holds.
struct Session {
  std::string title;    ///< shown in the window's title, e.g. the example's name
  std::string example;  ///< id of the built-in example it came from, or empty
  std::shared_ptr<const RatingTable> table = std::make_shared<const RatingTable>();
  TrainingSettings settings;
  std::shared_ptr<const RatingTable> old_ratings;  ///< W for BaseKind::table; null otherwise
  std::vector<SnapshotPtr> run;                    ///< the kept steps of the run, oldest first; may be empty
  std::size_t shown_step = 0;                      ///< where the timeline stands
  UnknownKeys unknown;                             ///< of the file itself
  UnknownKeys unknown_settings;                    ///< of its settings
  UnknownKeys unknown_table;                       ///< of its table
};

}  // namespace lora
