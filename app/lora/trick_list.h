// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>
#include <vector>

#include "core/base/result.h"
#include "core/lora/lora_problem.h"

namespace lora::app {

/// A trick at hand; only those that are on are trained.
struct TrickEntry {
  ToyPhrase phrase;
  bool on = false;
};

/// The tricks of the LoRA layer page and the frozen model they are taught to. At most one trick a prompt is
/// on: switching one on switches off the others of its prompt.
class TrickList : public QObject {
  Q_OBJECT
 public:
  explicit TrickList(ToyLanguage language, QObject* parent = nullptr);

  ToyLanguage language() const { return model_->language(); }
  /// Another language has its own words: the list goes back to the suggestions.
  void set_language(ToyLanguage language);
  const std::shared_ptr<const ToyModel>& model() const { return model_; }
  const std::vector<TrickEntry>& entries() const { return entries_; }
  bool replays_manners() const { return replay_manners_; }

  /// Why the phrase cannot be a trick; nothing when it can.
  std::optional<Error> check(const ToyPhrase& phrase) const;
  /// What to train: the tricks that are on. Never fails, because every entry was checked.
  std::shared_ptr<const LoraProblem> problem() const;

  void set_on(std::size_t index, bool on);
  /// The suggestions as at first, with only these on (places from 0); manners are replayed. Without
  /// changed().
  void set_up(const std::vector<std::size_t>& on);
  void set_replays_manners(bool replays);
  /// Adds it switched on. Nothing happens when check() says no.
  void add(const ToyPhrase& phrase);
  void replace(std::size_t index, const ToyPhrase& phrase);
  void remove(std::size_t index);

 signals:
  /// problem() is another one now.
  void changed();

 private:
  void load_suggestions();
  void keep_one_per_prompt(std::size_t index);

  std::shared_ptr<const ToyModel> model_;
  std::vector<TrickEntry> entries_;
  bool replay_manners_ = true;
};

}  // namespace lora::app
