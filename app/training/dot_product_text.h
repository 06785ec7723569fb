// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "core/timeline/frame.h"

namespace lora::app {

/// One printed number in front of the products: "average 3.500", "user offset (−0.120)".
struct BaseTerm {
  QString name;
  double value = 0.0;
};

/// A guess written out: base terms, then a[k] × b[k].
struct DotProduct {
  std::vector<BaseTerm> base;
  std::vector<double> a;
  std::vector<double> b;
  double guess = 0.0;  ///< what the frame says
};

/// The sum as a learner would write it. Its terms are printed with as few decimals, from three on, as give
/// the printed result when it is computed by hand from the printed numbers and rounded.
struct DotProductText {
  QString formula;   ///< "(0.630) × (−0.510) + (2.240) × (1.740)"
  QString result;    ///< the guess with two decimals
  int decimals = 3;  ///< of the terms
};

/// Sums of more than this many products are shortened in the middle.
inline constexpr std::size_t longest_written_sum = 6;

DotProduct dot_product_of(const Frame& frame, std::size_t user, std::size_t movie);
DotProductText write_dot_product(const DotProduct& product);
/// What is to say below the formula: the real rating and how far off the guess is; or that there is none.
QString comparison_text(double guess, std::optional<double> rating, bool is_hidden);

}  // namespace lora::app
