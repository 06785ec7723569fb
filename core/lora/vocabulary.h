// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/lora/toy_corpus.h"

namespace lora {

/// The words the tiny model can say, numbered. Word 0 is the end of an answer; as "previous word" it also
/// stands for the beginning. Words are UTF-8 and differ by upper and lower case.
class Vocabulary {
 public:
  static constexpr std::size_t end = 0;
  /// Most words, the end included.
  static constexpr std::size_t limit = 500;

  /// The words of the corpus's answers, then its spare words (about 40).
  explicit Vocabulary(ToyLanguage language);

  ToyLanguage language() const { return language_; }
  std::size_t size() const { return words_.size(); }
  /// Empty for `end`. Throws std::out_of_range.
  const std::string& word(std::size_t index) const { return words_.at(index); }
  std::optional<std::size_t> find(std::string_view word) const;
  /// The index of the word, added at the back when it is new. Throws std::invalid_argument when it is empty
  /// or the vocabulary is full.
  std::size_t add(std::string_view word);

  /// The words of a text a learner typed: cut at white space; a mark of punctuation at a word's edge is a
  /// word of its own, repeated marks are one ("there, matey!!" → "there" "," "matey" "!!"). Chinese typed
  /// without blanks is cut into the longest known words, and unknown characters one by one. Words need not be
  /// in the vocabulary.
  std::vector<std::string> split(std::string_view text) const;
  /// The words of an answer in one text: with blanks in English, without in Chinese.
  std::string join(const std::vector<std::size_t>& words) const;
  std::string join(const std::vector<std::string>& words) const;

 private:
  ToyLanguage language_;
  std::vector<std::string> words_;
};

}  // namespace lora
