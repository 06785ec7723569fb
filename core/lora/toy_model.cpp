// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lora/toy_model.h"

#include <algorithm>
#include <stdexcept>

#include "core/base/random.h"
#include "core/factorization/normal_equations.h"
#include "core/lora/lora_layer.h"

namespace lora {
namespace {

constexpr double ridge = 0.1;

std::uint64_t stream_of(std::string_view kind, std::string_view text) {
  std::uint64_t hash = 0xCBF29CE484222325ULL;
  const auto add = [&](std::string_view bytes) {
    for (const char c : bytes) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
  };
  add(kind);
  add(text);
  return hash;
}

/// One row of N(0, 1) numbers for a text.
void draw_row(Matrix& rows, Eigen::Index row, std::uint64_t seed, std::string_view kind,
              std::string_view text) {
  Random random(seed, stream_of(kind, text));
  for (Eigen::Index k = 0; k < rows.cols(); ++k) rows(row, k) = random.gaussian();
}

/// A context of the corpus and the word that follows.
struct Lesson {
  std::vector<double> x;
  std::size_t next = 0;
};

std::vector<Lesson> lessons_of(const ToyModel& model) {
  std::vector<Lesson> lessons;
  for (std::size_t prompt = 0; prompt < model.prompts(); ++prompt) {
    std::size_t previous = Vocabulary::end;
    Answer words = model.manner(prompt);
    words.push_back(Vocabulary::end);
    for (const std::size_t next : words) {
      lessons.push_back({model.input({prompt, previous}), next});
      previous = next;
    }
  }
  return lessons;
}

Matrix fitted_w(const ToyModel& model) {
  const std::vector<Lesson> lessons = lessons_of(model);
  Matrix w = Matrix::Zero(static_cast<Eigen::Index>(model.d_out()), ToyModel::input_size);
  NormalEquations equations(ToyModel::input_size);
  for (std::size_t word = 0; word < model.d_out(); ++word) {
    const auto is_word = [&](const Lesson& lesson) { return lesson.next == word; };
    if (std::none_of(lessons.begin(), lessons.end(), is_word)) continue;
    equations.clear();
    for (const Lesson& lesson : lessons) {
      equations.add(lesson.x.data(), is_word(lesson) ? ToyModel::sureness : 0.0);
    }
    equations.solve(ridge, w.row(static_cast<Eigen::Index>(word)).data());
  }
  return w;
}

}  // namespace

ToyModel::ToyModel(ToyLanguage language, std::uint64_t seed) : seed_(seed), vocabulary_(language) {
  make_embeddings();
  w_ = fitted_w(*this);
}

void ToyModel::make_embeddings() {
  prompt_embeddings_.resize(static_cast<Eigen::Index>(prompts()), embedding_size);
  word_embeddings_.resize(static_cast<Eigen::Index>(d_out()), embedding_size);
  for (std::size_t k = 0; k < prompts(); ++k) {
    draw_row(prompt_embeddings_, static_cast<Eigen::Index>(k), seed_, "prompt ", phrases()[k].prompt);
  }
  for (std::size_t k = 0; k < d_out(); ++k) {
    draw_row(word_embeddings_, static_cast<Eigen::Index>(k), seed_, "word ", vocabulary_.word(k));
  }
}

ToyModel ToyModel::with_words(const std::vector<std::string>& words) const {
  ToyModel model = *this;
  for (const std::string& word : words) model.vocabulary_.add(word);
  model.make_embeddings();
  const Eigen::Index old_rows = w_.rows();
  model.w_ = Matrix::Zero(static_cast<Eigen::Index>(model.d_out()), input_size);
  for (Eigen::Index row = 0; row < old_rows; ++row) {
    for (Eigen::Index k = 0; k < w_.cols(); ++k) model.w_(row, k) = w_(row, k);
  }
  return model;
}

std::optional<std::size_t> ToyModel::find_prompt(std::string_view text) const {
  const auto found = std::find_if(phrases().begin(), phrases().end(),
                                  [&](const ToyPhrase& phrase) { return phrase.prompt == text; });
  if (found == phrases().end()) return std::nullopt;
  return static_cast<std::size_t>(found - phrases().begin());
}

std::string ToyModel::w_hash() const {
  return hash_of(Factors{w_, Matrix()});
}

std::vector<double> ToyModel::input(ToyContext context) const {
  if (context.prompt >= prompts() || context.previous >= d_out()) {
    throw std::out_of_range("ToyModel: unknown prompt or word");
  }
  std::vector<double> x;
  x.reserve(input_size);
  const auto append = [&](const Matrix& rows, std::size_t row) {
    for (Eigen::Index k = 0; k < rows.cols(); ++k) x.push_back(rows(static_cast<Eigen::Index>(row), k));
  };
  append(prompt_embeddings_, context.prompt);
  append(word_embeddings_, context.previous);
  return x;
}

std::vector<double> ToyModel::logits(const std::vector<double>& x) const {
  return product(w_, x);
}

Answer ToyModel::answer(std::size_t prompt) const {
  return decode(prompt, [this](ToyContext context) { return logits(input(context)); });
}

Answer ToyModel::manner(std::size_t prompt) const {
  Answer words;
  const std::string& text = phrases().at(prompt).answer;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find(' ', begin), text.size());
    words.push_back(vocabulary_.find(std::string_view(text).substr(begin, end - begin)).value());
    begin = end + 1;
  }
  return words;
}

std::size_t likeliest_word(const std::vector<double>& logits) {
  return static_cast<std::size_t>(std::max_element(logits.begin(), logits.end()) - logits.begin());
}

Answer decode(std::size_t prompt, const LogitSource& logits) {
  Answer words;
  std::size_t previous = Vocabulary::end;
  while (words.size() < ToyModel::longest_answer) {
    const std::size_t next = likeliest_word(logits({prompt, previous}));
    if (next == Vocabulary::end) break;
    words.push_back(next);
    previous = next;
  }
  return words;
}

}  // namespace lora
