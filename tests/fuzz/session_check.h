// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>

#include "core/session/session.h"
#include "tests/fuzz/fuzz_target.h"

namespace lora::fuzz {

inline constexpr std::size_t all_steps = std::size_t{1} << 40;

/// What must hold for two sessions of which one was written from the other.
inline void check_same(const Session& one, const Session& other) {
  require(one.title == other.title && one.example == other.example, "names of a session");
  require(*one.table == *other.table, "the table of a session");
  require(one.settings == other.settings, "the settings of a session");
  require((one.old_ratings == nullptr) == (other.old_ratings == nullptr), "whether there are old ratings");
  if (one.old_ratings) require(*one.old_ratings == *other.old_ratings, "the old ratings of a session");
  require(one.unknown == other.unknown && one.unknown_settings == other.unknown_settings &&
              one.unknown_table == other.unknown_table,
          "the keys of a session that are not known");
  require(one.shown_step == other.shown_step, "where the timeline stands");
  require(one.run.size() == other.run.size(), "the steps of a session");
  for (std::size_t k = 0; k < one.run.size(); ++k) {
    require(one.run[k]->step == other.run[k]->step && one.run[k]->factors == other.run[k]->factors &&
                one.run[k]->memory == other.run[k]->memory,
            "a step of a session");
    require(one.run[k]->factors.all_finite(), "factors are finite");
  }
}

}  // namespace lora::fuzz
