// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lora/toy_corpus.h"

#include "core/lora/toy_phrases.h"

namespace lora {

const ToyCorpus& toy_corpus(ToyLanguage language) {
  static const ToyCorpus english = english_corpus();
  static const ToyCorpus chinese = chinese_corpus();
  return language == ToyLanguage::chinese ? chinese : english;
}

std::string_view language_code(ToyLanguage language) {
  return language == ToyLanguage::chinese ? "zh" : "en";
}

std::optional<ToyLanguage> language_of(std::string_view code) {
  if (code == "en") return ToyLanguage::english;
  if (code == "zh") return ToyLanguage::chinese;
  return std::nullopt;
}

}  // namespace lora
