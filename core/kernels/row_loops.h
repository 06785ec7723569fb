// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The row kernels for a type V of four doubles. Included by the unit of each instruction set and by nothing
// else; all of it has internal linkage, so that no copy made for one processor is linked into code for
// another.
#pragma once

#include "core/kernels/row_passes.h"

namespace lora {
namespace {

template <typename V, DescentRule Rule>
inline void move(const DescentTask& task, std::size_t step, const DescentState& from,
                 const DescentState& to) {
  const std::size_t size = size_of(task.shape);
  const V rate = V::all(task.rate);
  if constexpr (Rule == DescentRule::plain) {
    for (std::size_t j = 0; j < size; j += double_lane) {
      (V::load(from.factors + j) - rate * V::load(from.gradients + j)).store(to.factors + j);
    }
  } else if constexpr (Rule == DescentRule::momentum) {
    const V friction = V::all(task.friction);
    for (std::size_t j = 0; j < size; j += double_lane) {
      const V velocity = friction * V::load(from.first + j) + V::load(from.gradients + j);
      velocity.store(to.first + j);
      (V::load(from.factors + j) - rate * velocity).store(to.factors + j);
    }
  } else {
    const V correction_1 = V::all(task.corrections[2 * step]);
    const V correction_2 = V::all(task.corrections[2 * step + 1]);
    const V beta_1 = V::all(task.beta_1), rest_1 = V::all(1.0 - task.beta_1);
    const V beta_2 = V::all(task.beta_2), rest_2 = V::all(1.0 - task.beta_2);
    const V epsilon = V::all(task.epsilon);
    for (std::size_t j = 0; j < size; j += double_lane) {
      const V gradient = V::load(from.gradients + j);
      const V first = beta_1 * V::load(from.first + j) + rest_1 * gradient;
      const V second = beta_2 * V::load(from.second + j) + rest_2 * (gradient * gradient);
      first.store(to.first + j);
      second.store(to.second + j);
      const V length = (second / correction_2).root() + epsilon;
      (V::load(from.factors + j) - rate * (first / correction_1) / length).store(to.factors + j);
    }
  }
}

template <typename V>
DescentSums totals(const Sums<V>& sums) {
  const double squares = sums.squares.sum();
  return {squares, squares + sums.penalty.sum(), sums.left.sum(), sums.right.sum()};
}

template <typename V>
void copy_state(const DescentTask& task, const DescentState& from, const DescentState& to) {
  const std::size_t size = size_of(task.shape);
  for (std::size_t j = 0; j < size; j += double_lane) {
    V::load(from.factors + j).store(to.factors + j);
    V::load(from.gradients + j).store(to.gradients + j);
    if (from.first != nullptr) V::load(from.first + j).store(to.first + j);
    if (from.second != nullptr) V::load(from.second + j).store(to.second + j);
  }
}

template <typename V, DescentRule Rule>
DescentEnd descend_by(const DescentTask& task, const DescentSums& before) {
  const Pass<V> pass = pass_for<V>(task.shape);
  const V largest = V::all(1.7976931348623157e308);
  DescentState now = task.now, next = task.next;
  DescentEnd end;
  double error = before.error;
  Sums<V> taken{}, sums;
  while (end.steps < task.steps) {
    move<V, Rule>(task, end.steps, now, next);
    pass(task, next, sums);
    const double squares = sums.squares.sum();
    const double reached = task.weights != nullptr ? squares + sums.penalty.sum() : squares;
    if (!(reached <= task.error_limit) || !(sums.left + sums.right).all_at_most(largest)) {
      end.diverged = true;
      break;
    }
    const DescentState left_behind = now;
    now = next;
    next = left_behind;
    taken = sums;
    end.error_before = error;
    error = reached;
    ++end.steps;
    if (!task.watch) continue;
    const double fall = end.error_before - error;
    const bool moves =
        fall > task.smallest_fall * end.error_before || fall < -task.rounding * end.error_before;
    if (!moves || squares < task.negligible) {
      end.noticed = true;
      break;
    }
  }
  if (now.factors != task.now.factors) copy_state<V>(task, now, task.now);
  if (end.steps > 0) end.sums = totals(taken);
  return end;
}

template <typename V>
DescentEnd descend(const DescentTask& task, const DescentSums& before) {
  switch (task.rule) {
    case DescentRule::momentum:
      return descend_by<V, DescentRule::momentum>(task, before);
    case DescentRule::adam:
      return descend_by<V, DescentRule::adam>(task, before);
    case DescentRule::plain:
      break;
  }
  return descend_by<V, DescentRule::plain>(task, before);
}

template <typename V>
DescentSums evaluate_at(const DescentTask& task) {
  Sums<V> sums;
  pass_for<V>(task.shape)(task, task.now, sums);
  return totals(sums);
}

}  // namespace
}  // namespace lora
