// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lora/trick_list.h"

#include "core/lora/trick_reader.h"

namespace lora::app {
namespace {
constexpr std::size_t first_lesson = 2;  // suggestions that are on at the beginning
}

TrickList::TrickList(ToyLanguage language, QObject* parent)
    : QObject(parent), model_(std::make_shared<const ToyModel>(language)) {
  load_suggestions();
}

void TrickList::load_suggestions() {
  entries_.clear();
  for (const ToyPhrase& phrase : toy_corpus(language()).tricks) {
    entries_.push_back({phrase, entries_.size() < first_lesson});
  }
}

void TrickList::set_language(ToyLanguage language) {
  if (language == this->language()) return;
  model_ = std::make_shared<const ToyModel>(language);
  load_suggestions();
  emit changed();
}

std::optional<Error> TrickList::check(const ToyPhrase& phrase) const {
  const auto problem = make_lora_problem(model_, {phrase}, replay_manners_);
  if (problem) return std::nullopt;
  return problem.error();
}

std::shared_ptr<const LoraProblem> TrickList::problem() const {
  std::vector<ToyPhrase> tricks;
  for (const TrickEntry& entry : entries_) {
    if (entry.on) tricks.push_back(entry.phrase);
  }
  return make_lora_problem(model_, tricks, replay_manners_).value();
}

void TrickList::keep_one_per_prompt(std::size_t index) {
  for (std::size_t k = 0; k < entries_.size(); ++k) {
    if (k != index && entries_[k].phrase.prompt == entries_[index].phrase.prompt) entries_[k].on = false;
  }
}

void TrickList::set_on(std::size_t index, bool on) {
  if (entries_.at(index).on == on) return;
  entries_[index].on = on;
  if (on) keep_one_per_prompt(index);
  emit changed();
}

void TrickList::set_up(const std::vector<std::size_t>& on) {
  load_suggestions();
  replay_manners_ = true;
  for (TrickEntry& entry : entries_) entry.on = false;
  for (const std::size_t index : on) entries_.at(index).on = true;
}

void TrickList::set_replays_manners(bool replays) {
  if (replays == replay_manners_) return;
  replay_manners_ = replays;
  emit changed();
}

void TrickList::add(const ToyPhrase& phrase) {
  if (check(phrase)) return;
  entries_.push_back({phrase, true});
  keep_one_per_prompt(entries_.size() - 1);
  emit changed();
}

void TrickList::replace(std::size_t index, const ToyPhrase& phrase) {
  if (check(phrase)) return;
  entries_.at(index) = {phrase, true};
  keep_one_per_prompt(index);
  emit changed();
}

void TrickList::remove(std::size_t index) {
  entries_.erase(entries_.begin() + static_cast<std::ptrdiff_t>(index));
  emit changed();
}

}  // namespace lora::app
