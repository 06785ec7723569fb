// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "core/lora/toy_model.h"

namespace lora {

/// A trick: the answer wanted for a prompt from now on.
struct Trick {
  std::size_t prompt = 0;
  Answer wanted;
};

/// One next word to learn.
struct LoraExample {
  ToyContext context;
  std::size_t next = Vocabulary::end;
  std::vector<double> x;       ///< d_in numbers
  std::vector<double> frozen;  ///< W x, d_out numbers
  bool manner = false;         ///< from a manner to keep, not from a trick
};

/// What a LoraTrainer learns from, made once and then only read (by any number of threads): every
/// (context → next word) pair of the tricks, ends included, and, when manners are replayed, of the other
/// prompts' own answers. Replay is the default because a correction of rank r changes every answer at once:
/// without being reminded, a run has no reason to keep the manners, and forgetting would be a matter of luck
/// rather than of the rank. Manners are scored the same with and without replay.
class LoraProblem {
 public:
  /// The tricks' words must be in the model's vocabulary (else std::out_of_range); at most one trick a
  /// prompt, answers not empty, without a repeated word (else std::invalid_argument).
  LoraProblem(std::shared_ptr<const ToyModel> model, std::vector<Trick> tricks, bool replay_manners = true);

  const ToyModel& model() const { return *model_; }
  std::shared_ptr<const ToyModel> shared_model() const { return model_; }
  const std::vector<Trick>& tricks() const { return tricks_; }
  /// Prompts without a trick: their own answers are the manners to keep.
  const std::vector<std::size_t>& manners() const { return manners_; }
  bool replays_manners() const { return replay_manners_; }
  const std::vector<LoraExample>& examples() const { return examples_; }
  /// The contexts of every trick and every manner, replayed or not, each with its own answer's words.
  const std::vector<ToyContext>& contexts() const { return contexts_; }
  /// The trick of a prompt; null when the prompt has none.
  const Trick* trick_of(std::size_t prompt) const;

 private:
  void add_examples(std::size_t prompt, const Answer& answer, bool manner);

  std::shared_ptr<const ToyModel> model_;
  std::vector<Trick> tricks_;
  std::vector<std::size_t> manners_;
  bool replay_manners_ = true;
  std::vector<LoraExample> examples_;
  std::vector<ToyContext> contexts_;
};

}  // namespace lora
