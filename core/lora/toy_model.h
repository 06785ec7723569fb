// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/factorization/factors.h"
#include "core/lora/toy_corpus.h"
#include "core/lora/vocabulary.h"

namespace lora {

/// What the next word is asked for: the prompt's index and the word before (Vocabulary::end at the
/// beginning).
struct ToyContext {
  std::size_t prompt = 0;
  std::size_t previous = Vocabulary::end;
  bool operator==(const ToyContext&) const = default;
};

/// The words of an answer, without the end.
using Answer = std::vector<std::size_t>;

/// A tiny next-word model, frozen: logits = W x (one number per word; the largest is said next), where x
/// (d_in = 48 numbers) is the prompt's embedding (24) joined with the previous word's (24). Embeddings are
/// drawn from N(0, 1), each from a stream of its own made of the seed and the text, so that they do not
/// change when words are added. W is the ridge regression of one-hot "next words" on the contexts of the
/// corpus's own answers: W = T Xᵀ (X Xᵀ + λ I)⁻¹ with targets of `sureness` for the right word and 0 for the
/// others, in closed form by Cholesky. Rows of words that no answer of the corpus uses are exactly 0, and so
/// are the rows of words added later: the frozen model never learned to say them. Same language and seed:
/// same bits.
class ToyModel {
 public:
  static constexpr std::size_t embedding_size = 24;
  static constexpr std::size_t input_size = 2 * embedding_size;  ///< d_in
  static constexpr std::size_t longest_answer = 12;              ///< words; greedy decoding stops there
  static constexpr double sureness = 8.0;
  static constexpr std::uint64_t default_seed = 7;

  explicit ToyModel(ToyLanguage language, std::uint64_t seed = default_seed);
  /// The same model with words added (known ones are skipped): W gets a row of zeros for each. Throws
  /// std::invalid_argument when the vocabulary gets too large.
  ToyModel with_words(const std::vector<std::string>& words) const;

  const Vocabulary& vocabulary() const { return vocabulary_; }
  ToyLanguage language() const { return vocabulary_.language(); }
  std::uint64_t seed() const { return seed_; }
  const std::vector<ToyPhrase>& phrases() const { return toy_corpus(language()).phrases; }
  std::size_t prompts() const { return phrases().size(); }
  /// Index of the prompt; nothing when the model does not know it (upper and lower case count).
  std::optional<std::size_t> find_prompt(std::string_view text) const;

  /// W, d_out × d_in.
  const Matrix& w() const { return w_; }
  std::size_t d_out() const { return vocabulary_.size(); }
  /// FNV-1a over W's shape and bits, 16 hexadecimal digits.
  std::string w_hash() const;

  /// x, input_size numbers. Throws std::out_of_range for an unknown prompt or word.
  std::vector<double> input(ToyContext context) const;
  /// W x, d_out numbers, summed in order.
  std::vector<double> logits(const std::vector<double>& x) const;
  /// The frozen model's answer to a prompt.
  Answer answer(std::size_t prompt) const;
  /// The manner: the corpus's answer to a prompt, which answer() gives too.
  Answer manner(std::size_t prompt) const;

 private:
  void make_embeddings();

  std::uint64_t seed_;
  Vocabulary vocabulary_;
  Matrix prompt_embeddings_;  ///< prompts × embedding_size
  Matrix word_embeddings_;    ///< words × embedding_size
  Matrix w_;
};

/// Logits of a context, d_out numbers.
using LogitSource = std::function<std::vector<double>(ToyContext)>;
/// Index of the largest logit, the first of equal ones.
std::size_t likeliest_word(const std::vector<double>& logits);
/// Says the likeliest word until the end or ToyModel::longest_answer words.
Answer decode(std::size_t prompt, const LogitSource& logits);

}  // namespace lora
