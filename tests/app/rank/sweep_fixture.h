// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

namespace lora::app {

/// Six users with two tastes and eight movies, every cell seen.
inline Session two_tastes_session() {
  const double stars[6][8] = {{5, 4.5, 4, 3.5, 1, 1, 1, 3},     {4.5, 4, 4, 3.5, 2, 1.5, 1.5, 3},
                              {4, 3.5, 3.5, 3.5, 3.5, 3, 3, 4}, {1.5, 1.5, 2, 2, 4.5, 4, 4, 3.5},
                              {1, 1, 1.5, 1.5, 4, 3.5, 3.5, 3}, {2.5, 2.5, 2.5, 2.5, 3, 2.5, 2.5, 3}};
  std::vector<Rating> ratings;
  for (std::uint32_t user = 0; user < 6; ++user) {
    for (std::uint32_t movie = 0; movie < 8; ++movie) ratings.push_back({user, movie, stars[user][movie]});
  }
  Session session;
  session.table = std::make_shared<const RatingTable>(
      RatingTable::from_ratings({"Ana", "Bo", "Chen", "Dalia", "Emeka", "Fay"},
                                {"Steel Run", "Night Chase", "Red Orbit", "Last Siege", "Paris in May",
                                 "Two Letters", "Slow Dance", "Spy & Rose"},
                                ratings));
  return session;
}

}  // namespace lora::app
