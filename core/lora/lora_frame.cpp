// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lora/lora_frame.h"

#include <algorithm>
#include <numeric>
#include <stdexcept>
#include <utility>

namespace lora {

LoraFrame::LoraFrame(LoraSnapshotPtr snapshot, std::shared_ptr<const LoraProblem> problem)
    : snapshot_(std::move(snapshot)), problem_(std::move(problem)) {
  if (!snapshot_ || !problem_) throw std::invalid_argument("LoraFrame: a snapshot and a problem are needed");
  if (d_in() != ToyModel::input_size || d_out() != model().d_out() || layer().a.rows() != layer().b.cols()) {
    throw std::invalid_argument("LoraFrame: the snapshot's shapes must fit the problem");
  }
  for (std::size_t prompt = 0; prompt < model().prompts(); ++prompt) {
    frozen_answers_.push_back(model().answer(prompt));
    wanted_answers_.push_back(lora::wanted_answer(*problem_, prompt));
  }
  score_ = score(*problem_, layer());
  merge_ = check_merge(*problem_, layer());
  identical_ = lora::is_identical_to_frozen(*problem_, layer());
}

LoraPath LoraFrame::path(ToyContext context) const {
  LoraPath path;
  path.x = model().input(context);
  path.frozen = model().logits(path.x);
  path.squeezed = layer().squeeze(path.x);
  path.correction = layer().expand(path.squeezed);
  path.sum = layer().forward(path.frozen, path.x);
  path.next = likeliest_word(path.sum);
  path.frozen_next = likeliest_word(path.frozen);
  return path;
}

std::vector<std::size_t> LoraFrame::leading_words(const LoraPath& path, std::size_t count) const {
  std::vector<std::size_t> words(path.sum.size());
  std::iota(words.begin(), words.end(), std::size_t{0});
  std::stable_sort(words.begin(), words.end(),
                   [&](std::size_t first, std::size_t second) { return path.sum[first] > path.sum[second]; });
  const auto favourite = std::find(words.begin(), words.end(), path.frozen_next);
  count = std::min(count, words.size());
  const auto end = words.begin() + static_cast<std::ptrdiff_t>(count);
  if (count > 1 && favourite >= end) std::rotate(end - 1, favourite, favourite + 1);
  words.resize(count);
  return words;
}

ToyContext LoraFrame::context_in(std::size_t prompt, const Answer& answer, std::size_t position) const {
  if (position > answer.size()) throw std::out_of_range("LoraFrame: the answer has no such word");
  return {prompt, position == 0 ? Vocabulary::end : answer[position - 1]};
}

}  // namespace lora
