// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lora {

enum class ToyLanguage { english, chinese };

/// A prompt and an answer to it, words separated by blanks: "Hello", "Hi there".
struct ToyPhrase {
  std::string prompt;
  std::string answer;
  bool operator==(const ToyPhrase&) const = default;
};

/// What the tiny model knows in one language: shipped data, in this order.
struct ToyCorpus {
  std::vector<ToyPhrase> phrases;   ///< the manners W is made from, ten prompts
  std::vector<std::string> spares;  ///< words at hand that no manner uses
  std::vector<ToyPhrase> tricks;    ///< suggestions, six; the first two are the default lesson
};

const ToyCorpus& toy_corpus(ToyLanguage language);

/// "en" or "zh", and back; nothing for another text.
std::string_view language_code(ToyLanguage language);
std::optional<ToyLanguage> language_of(std::string_view code);

}  // namespace lora
