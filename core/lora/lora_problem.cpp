// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lora/lora_problem.h"

#include <algorithm>
#include <set>
#include <stdexcept>
#include <utility>

namespace lora {
namespace {

bool repeats_word(const Answer& answer) {
  return std::set<std::size_t>(answer.begin(), answer.end()).size() < answer.size();
}

}  // namespace

LoraProblem::LoraProblem(std::shared_ptr<const ToyModel> model, std::vector<Trick> tricks,
                         bool replay_manners)
    : model_(std::move(model)), tricks_(std::move(tricks)), replay_manners_(replay_manners) {
  if (!model_) throw std::invalid_argument("LoraProblem: a model is needed");
  for (const Trick& trick : tricks_) {
    if (trick.wanted.empty() || repeats_word(trick.wanted)) {
      throw std::invalid_argument("LoraProblem: an answer must have words, each only once");
    }
    if (std::count(trick.wanted.begin(), trick.wanted.end(), Vocabulary::end) > 0) {
      throw std::invalid_argument("LoraProblem: an answer must not hold the end");
    }
    if (trick_of(trick.prompt) != &trick)
      throw std::invalid_argument("LoraProblem: one trick a prompt at most");
    add_examples(trick.prompt, trick.wanted, false);
  }
  for (std::size_t prompt = 0; prompt < model_->prompts(); ++prompt) {
    if (trick_of(prompt)) continue;
    manners_.push_back(prompt);
    add_examples(prompt, model_->manner(prompt), true);
  }
}

const Trick* LoraProblem::trick_of(std::size_t prompt) const {
  const auto found = std::find_if(tricks_.begin(), tricks_.end(),
                                  [&](const Trick& trick) { return trick.prompt == prompt; });
  return found == tricks_.end() ? nullptr : &*found;
}

void LoraProblem::add_examples(std::size_t prompt, const Answer& answer, bool manner) {
  ToyContext context{prompt, Vocabulary::end};
  for (std::size_t k = 0; k <= answer.size(); ++k) {
    contexts_.push_back(context);
    const std::size_t next = k < answer.size() ? answer[k] : Vocabulary::end;
    if (!manner || replay_manners_) {
      LoraExample example{context, next, model_->input(context), {}, manner};
      example.frozen = model_->logits(example.x);
      examples_.push_back(std::move(example));
    }
    context.previous = next;
  }
}

}  // namespace lora
