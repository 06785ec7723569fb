// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/lora/lora_problem.h"
#include "core/lora/lora_score.h"
#include "core/lora/lora_snapshot.h"

namespace lora {

/// The two paths of one context with live numbers.
struct LoraPath {
  std::vector<double> x;           ///< d_in
  std::vector<double> squeezed;    ///< A x, r numbers
  std::vector<double> frozen;      ///< W x, d_out
  std::vector<double> correction;  ///< scale · B (A x), d_out
  std::vector<double> sum;         ///< the logits, d_out
  std::size_t next = 0;            ///< the word with the largest logit
  std::size_t frozen_next = 0;     ///< the same for W x alone
};

/// Everything a view draws of one step of a LoRA run. Answers are said once, paths when asked for.
class LoraFrame {
 public:
  /// Throws std::invalid_argument when something is null or the shapes do not fit.
  LoraFrame(LoraSnapshotPtr snapshot, std::shared_ptr<const LoraProblem> problem);

  const LoraSnapshot& snapshot() const { return *snapshot_; }
  const LoraProblem& problem() const { return *problem_; }
  const ToyModel& model() const { return problem_->model(); }
  const LoraLayer& layer() const { return snapshot_->layer; }
  std::size_t step() const { return snapshot_->step; }
  std::size_t rank() const { return layer().rank(); }
  std::size_t d_in() const { return layer().d_in(); }
  std::size_t d_out() const { return layer().d_out(); }
  std::size_t trainable_parameters() const { return layer().parameters(); }
  std::size_t frozen_parameters() const { return d_in() * d_out(); }

  LoraPath path(ToyContext context) const;
  /// Indices of the `count` words worth a bar in this path, best sum first; the frozen favourite is among
  /// them.
  std::vector<std::size_t> leading_words(const LoraPath& path, std::size_t count) const;

  /// Answers by prompt: of the frozen model, of this step, and the one wanted (the trick's, or the manner).
  const Answer& frozen_answer(std::size_t prompt) const { return frozen_answers_.at(prompt); }
  const Answer& answer(std::size_t prompt) const { return score_.answers.at(prompt); }
  const Answer& wanted_answer(std::size_t prompt) const { return wanted_answers_.at(prompt); }
  bool is_right(std::size_t prompt) const { return score_.right.at(prompt); }
  std::string text(const Answer& answer) const { return model().vocabulary().join(answer); }
  /// The context of the answer's word number `position` (its length: the end). Throws std::out_of_range.
  ToyContext context_in(std::size_t prompt, const Answer& answer, std::size_t position) const;

  std::size_t tricks_learned() const { return score_.tricks_learned; }
  std::size_t tricks() const { return problem_->tricks().size(); }
  std::size_t manners_kept() const { return score_.manners_kept; }
  std::size_t manners() const { return problem_->manners().size(); }
  /// Logits equal W x bit for bit in every context; so at step 0.
  bool is_identical_to_frozen() const { return identical_; }
  const MergeCheck& merge() const { return merge_; }

 private:
  LoraSnapshotPtr snapshot_;
  std::shared_ptr<const LoraProblem> problem_;
  std::vector<Answer> frozen_answers_;
  std::vector<Answer> wanted_answers_;
  LoraScore score_;
  MergeCheck merge_;
  bool identical_ = false;
};

using LoraFramePtr = std::shared_ptr<const LoraFrame>;

}  // namespace lora
