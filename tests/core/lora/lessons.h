// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "core/lora/trick_reader.h"

namespace lora::test {

inline std::shared_ptr<const ToyModel> model_of(ToyLanguage language) {
  return std::make_shared<const ToyModel>(language);
}

/// The first `tricks` suggested tricks of a language.
inline std::shared_ptr<const LoraProblem> lesson(ToyLanguage language, std::size_t tricks,
                                                 bool replay_manners = true) {
  const std::vector<ToyPhrase>& all = toy_corpus(language).tricks;
  return make_lora_problem(model_of(language), {all.begin(), all.begin() + static_cast<long>(tricks)},
                           replay_manners)
      .value();
}

}  // namespace lora::test
