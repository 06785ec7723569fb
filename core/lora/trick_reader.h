// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/lora/lora_problem.h"

namespace lora {

/// "Hello=Hi there , matey !" as a phrase, blanks at the edges removed. Errors: trick_without_equals (values:
/// the text), empty_trick (values: the prompt).
Result<ToyPhrase> parse_trick(std::string_view text);

/// The problem of tricks as typed; new words are added to (a copy of) the model. Errors: unknown_prompt
/// (values: prompt, the known prompts joined with ", "), empty_trick (values: prompt), trick_repeats_word
/// (values: prompt, word: the model sees only the prompt and the word before, so a word can be followed in
/// one way only), trick_too_long (values: prompt, words, limit), duplicate_trick (values: prompt),
/// too_many_words (values: limit). No tricks at all make a problem of manners only.
Result<std::shared_ptr<const LoraProblem>> make_lora_problem(std::shared_ptr<const ToyModel> model,
                                                             const std::vector<ToyPhrase>& tricks,
                                                             bool replay_manners = true);

}  // namespace lora
