// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lora/vocabulary.h"

#include <algorithm>
#include <sstream>
#include <stdexcept>

#include "core/lora/utf8_text.h"

namespace lora {
namespace {

using Characters = std::vector<std::string_view>;

std::string_view between(std::string_view first, std::string_view last) {
  return {first.data(), static_cast<std::size_t>(last.data() + last.size() - first.data())};
}

std::vector<std::string_view> chunks_of(std::string_view text) {
  std::vector<std::string_view> chunks;
  bool open = false;
  for (const std::string_view character : utf8_characters(text)) {
    if (is_blank(character)) {
      open = false;
    } else if (open) {
      chunks.back() = between(chunks.back(), character);
    } else {
      chunks.push_back(character);
      open = true;
    }
  }
  return chunks;
}

/// Cuts marks of punctuation off both edges; a mark that comes several times in a row is one word.
void cut_edges(std::string_view chunk, std::vector<std::string>& words) {
  const Characters characters = utf8_characters(chunk);
  std::size_t first = 0;
  std::size_t last = characters.size();
  while (first < last && is_punctuation(characters[first])) ++first;
  while (last > first && is_punctuation(characters[last - 1])) --last;
  const auto add_marks = [&](std::size_t from, std::size_t to) {
    for (std::size_t k = from; k < to; ++k) {
      if (k > from && characters[k] == characters[k - 1]) {
        words.back() += characters[k];
      } else {
        words.emplace_back(characters[k]);
      }
    }
  };
  add_marks(0, first);
  if (first < last) words.emplace_back(between(characters[first], characters[last - 1]));
  add_marks(last, characters.size());
}

/// Length of the word of a Chinese text that begins at `begin`, in characters.
std::size_t word_length(const Characters& text, std::size_t begin, const Vocabulary& vocabulary) {
  constexpr std::size_t longest_word = 16;
  const std::size_t left = text.size() - begin;
  std::size_t latin = 0;
  while (latin < left && is_latin(text[begin + latin])) ++latin;
  if (latin > 0) return latin;
  for (std::size_t length = std::min(left, longest_word); length > 1; --length) {
    if (vocabulary.find(between(text[begin], text[begin + length - 1]))) return length;
  }
  return 1;
}

}  // namespace

Vocabulary::Vocabulary(ToyLanguage language) : language_(language), words_{std::string()} {
  const ToyCorpus& corpus = toy_corpus(language);
  for (const ToyPhrase& phrase : corpus.phrases) {
    std::istringstream words(phrase.answer);
    for (std::string word; words >> word;) add(word);
  }
  for (const std::string& word : corpus.spares) add(word);
}

std::optional<std::size_t> Vocabulary::find(std::string_view word) const {
  if (word.empty()) return std::nullopt;
  const auto found = std::find(words_.begin(), words_.end(), word);
  if (found == words_.end()) return std::nullopt;
  return static_cast<std::size_t>(found - words_.begin());
}

std::size_t Vocabulary::add(std::string_view word) {
  if (word.empty()) throw std::invalid_argument("Vocabulary: a word must not be empty");
  if (const auto known = find(word)) return *known;
  if (size() >= limit) throw std::invalid_argument("Vocabulary: no more than 500 words");
  words_.emplace_back(word);
  return size() - 1;
}

std::vector<std::string> Vocabulary::split(std::string_view text) const {
  const std::vector<std::string_view> chunks = chunks_of(text);
  std::vector<std::string> words;
  if (language_ == ToyLanguage::english || chunks.size() > 1) {
    for (const std::string_view chunk : chunks) cut_edges(chunk, words);
    return words;
  }
  const Characters characters = chunks.empty() ? Characters{} : utf8_characters(chunks.front());
  for (std::size_t begin = 0; begin < characters.size();) {
    const std::size_t length = word_length(characters, begin, *this);
    words.emplace_back(between(characters[begin], characters[begin + length - 1]));
    begin += length;
  }
  return words;
}

std::string Vocabulary::join(const std::vector<std::string>& words) const {
  std::string text;
  for (const std::string& word : words) {
    if (!text.empty() && language_ == ToyLanguage::english) text += ' ';
    text += word;
  }
  return text;
}

std::string Vocabulary::join(const std::vector<std::size_t>& words) const {
  std::vector<std::string> texts;
  for (const std::size_t index : words) texts.push_back(word(index));
  return join(texts);
}

}  // namespace lora
