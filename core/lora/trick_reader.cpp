// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lora/trick_reader.h"

#include <algorithm>
#include <set>
#include <utility>

#include "core/lora/utf8_text.h"

namespace lora {
namespace {

Error error_of(ErrorCode code, std::vector<std::string> values) {
  return {code, {}, std::move(values)};
}

std::string known_prompts(const ToyModel& model) {
  std::string names;
  for (const ToyPhrase& phrase : model.phrases()) names += (names.empty() ? "" : ", ") + phrase.prompt;
  return names;
}

/// A trick whose words may be new.
struct TypedTrick {
  std::size_t prompt = 0;
  std::vector<std::string> words;
};

Result<TypedTrick> typed_trick(const ToyModel& model, const ToyPhrase& phrase) {
  const auto prompt = model.find_prompt(phrase.prompt);
  if (!prompt) return error_of(ErrorCode::unknown_prompt, {phrase.prompt, known_prompts(model)});
  TypedTrick trick{*prompt, model.vocabulary().split(phrase.answer)};
  if (trick.words.empty()) return error_of(ErrorCode::empty_trick, {phrase.prompt});
  if (trick.words.size() > ToyModel::longest_answer) {
    return error_of(ErrorCode::trick_too_long, {phrase.prompt, std::to_string(trick.words.size()),
                                                std::to_string(ToyModel::longest_answer)});
  }
  std::set<std::string> said;
  for (const std::string& word : trick.words) {
    if (!said.insert(word).second) return error_of(ErrorCode::trick_repeats_word, {phrase.prompt, word});
  }
  return trick;
}

Trick numbered(const TypedTrick& typed, const Vocabulary& vocabulary) {
  Trick trick{typed.prompt, {}};
  for (const std::string& word : typed.words) trick.wanted.push_back(vocabulary.find(word).value());
  return trick;
}

}  // namespace

Result<ToyPhrase> parse_trick(std::string_view text) {
  const std::size_t equals = text.find('=');
  if (equals == std::string_view::npos) {
    return error_of(ErrorCode::trick_without_equals, {std::string(text)});
  }
  ToyPhrase phrase{std::string(trimmed_words(text.substr(0, equals))),
                   std::string(trimmed_words(text.substr(equals + 1)))};
  if (phrase.answer.empty()) return error_of(ErrorCode::empty_trick, {phrase.prompt});
  return phrase;
}

Result<std::shared_ptr<const LoraProblem>> make_lora_problem(std::shared_ptr<const ToyModel> model,
                                                             const std::vector<ToyPhrase>& tricks,
                                                             bool replay_manners) {
  std::vector<TypedTrick> typed;
  std::vector<std::string> added;
  std::set<std::size_t> taken;
  for (const ToyPhrase& phrase : tricks) {
    auto trick = typed_trick(*model, phrase);
    if (!trick) return trick.error();
    if (!taken.insert(trick->prompt).second) {
      return error_of(ErrorCode::duplicate_trick, {phrase.prompt});
    }
    for (const std::string& word : trick->words) {
      if (!model->vocabulary().find(word)) added.push_back(word);
    }
    typed.push_back(std::move(trick).value());
  }
  if (model->vocabulary().size() + std::set(added.begin(), added.end()).size() > Vocabulary::limit) {
    return error_of(ErrorCode::too_many_words, {std::to_string(Vocabulary::limit)});
  }
  if (!added.empty()) model = std::make_shared<const ToyModel>(model->with_words(added));
  std::vector<Trick> numbers;
  for (const TypedTrick& trick : typed) numbers.push_back(numbered(trick, model->vocabulary()));
  return std::make_shared<const LoraProblem>(std::move(model), std::move(numbers), replay_manners);
}

}  // namespace lora
