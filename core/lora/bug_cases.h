// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/lora/lora_problem.h"
#include "core/lora/lora_snapshot.h"

namespace lora {

/// Mistakes people made with LoRA, each done on the tiny model beside the right way. Nothing is scripted:
/// both ways are trained or merged, and the model is asked. Deterministic.

/// One prompt, answered the wrong and the right way.
struct AnswerPair {
  std::string prompt;
  std::string wanted;  ///< the trick, or the manner to keep
  std::string wrong;
  std::string right;
  bool is_trick = false;
  bool wrong_is_wanted = false;
  bool right_is_wanted = false;
};

/// Every prompt's answers, and how far the logits are apart.
struct AnswerComparison {
  std::vector<AnswerPair> answers;
  std::size_t tricks = 0;
  std::size_t manners = 0;
  std::size_t wrong_tricks = 0;  ///< learned, the wrong way
  std::size_t right_tricks = 0;
  std::size_t wrong_manners = 0;  ///< kept, the wrong way
  std::size_t right_manners = 0;
  /// Largest difference of a logit over all contexts of the problem.
  double largest_difference = 0.0;
};

/// A and B both start at zero. Both runs go on for the same number of steps: until the right one converged.
struct BothZeroBug {
  std::vector<LoraSnapshot> wrong;  ///< every step, from 0
  std::vector<LoraSnapshot> right;
  bool never_moved = false;  ///< the wrong run's A and B are 0 at every step
  AnswerComparison comparison;
};

/// Merging kept only the correction: ΔW in place of W + ΔW.
struct ForgottenBaseBug {
  double norm_w = 0.0;             ///< Frobenius norms: W,
  double norm_wrong_merged = 0.0;  ///< ΔW alone,
  double norm_right_merged = 0.0;  ///< W + ΔW
  AnswerComparison comparison;
};

/// α/r applied when merging into B, and again when the model runs: W + (α/r)²·B·A.
struct DoubleScaleBug {
  double scale = 1.0;       ///< α/r
  double norm_right = 0.0;  ///< ‖(α/r) B·A‖
  double norm_wrong = 0.0;  ///< ‖(α/r)² B·A‖, measured
  AnswerComparison comparison;
};

struct MatrixShape {
  std::size_t rows = 0;
  std::size_t columns = 0;
  bool operator==(const MatrixShape&) const = default;
};

/// The shape of left · right; nothing when left's columns are not right's rows.
std::optional<MatrixShape> product_shape(MatrixShape left, MatrixShape right);

/// ΔW computed as Aᵀ·Bᵀ (the transposed correction), or as A·B. The tiny model's layer is not square, so the
/// shapes do not fit; with words nobody says its output is made as long as its input, and nothing complains.
struct TranspositionBug {
  MatrixShape w;  ///< of the layer that is not square
  MatrixShape a;
  MatrixShape b;
  MatrixShape square_w;
  double difference = 0.0;      ///< ‖wrong ΔW − right ΔW‖ of the square layer
  double norm = 0.0;            ///< ‖right ΔW‖ of the square layer
  AnswerComparison comparison;  ///< of the square layer
};

/// The model of a language with its first two suggested tricks.
std::shared_ptr<const LoraProblem> museum_problem(ToyLanguage language);

BothZeroBug both_zero_bug(std::shared_ptr<const LoraProblem> problem);
ForgottenBaseBug forgotten_base_bug(std::shared_ptr<const LoraProblem> problem);
/// Throws std::invalid_argument unless scale is finite and above 0.
DoubleScaleBug double_scale_bug(std::shared_ptr<const LoraProblem> problem, double scale);
/// Throws std::invalid_argument when the model has more words than inputs.
TranspositionBug transposition_bug(const std::shared_ptr<const LoraProblem>& problem);

}  // namespace lora
