// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lora/bug_cases.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "core/lora/lora_score.h"
#include "core/lora/lora_trainer.h"
#include "core/lora/trick_reader.h"

namespace lora {
namespace {

constexpr std::size_t museum_tricks = 2;
constexpr std::size_t step_limit = 2000;

LoraLayer trained(const std::shared_ptr<const LoraProblem>& problem, const LoraSettings& settings) {
  LoraTrainer trainer(problem, settings);
  while (trainer.outcome() == Outcome::running && trainer.step_count() < step_limit) trainer.step();
  return trainer.layer();
}

std::size_t count(const std::vector<AnswerPair>& answers, bool tricks, bool AnswerPair::*wanted) {
  return static_cast<std::size_t>(std::count_if(answers.begin(), answers.end(), [&](const AnswerPair& pair) {
    return pair.is_trick == tricks && pair.*wanted;
  }));
}

AnswerComparison compare(const LoraProblem& problem, const LogitSource& wrong, const LogitSource& right) {
  const ToyModel& model = problem.model();
  AnswerComparison comparison;
  for (std::size_t prompt = 0; prompt < model.prompts(); ++prompt) {
    const Answer wanted = wanted_answer(problem, prompt);
    const Answer wrong_answer = decode(prompt, wrong);
    const Answer right_answer = decode(prompt, right);
    const Vocabulary& words = model.vocabulary();
    comparison.answers.push_back({.prompt = model.phrases()[prompt].prompt,
                                  .wanted = words.join(wanted),
                                  .wrong = words.join(wrong_answer),
                                  .right = words.join(right_answer),
                                  .is_trick = problem.trick_of(prompt) != nullptr,
                                  .wrong_is_wanted = wrong_answer == wanted,
                                  .right_is_wanted = right_answer == wanted});
  }
  comparison.tricks = problem.tricks().size();
  comparison.manners = problem.manners().size();
  comparison.wrong_tricks = count(comparison.answers, true, &AnswerPair::wrong_is_wanted);
  comparison.right_tricks = count(comparison.answers, true, &AnswerPair::right_is_wanted);
  comparison.wrong_manners = count(comparison.answers, false, &AnswerPair::wrong_is_wanted);
  comparison.right_manners = count(comparison.answers, false, &AnswerPair::right_is_wanted);
  for (const ToyContext context : problem.contexts()) {
    const std::vector<double> first = wrong(context);
    const std::vector<double> second = right(context);
    for (std::size_t k = 0; k < first.size(); ++k) {
      comparison.largest_difference = std::max(comparison.largest_difference, std::abs(first[k] - second[k]));
    }
  }
  return comparison;
}

/// One matrix in place of W.
LogitSource logits_of(const LoraProblem& problem, Matrix matrix) {
  return [&model = problem.model(), matrix = std::move(matrix)](ToyContext context) {
    return product(matrix, model.input(context));
  };
}

LogitSource logits_of(const LoraProblem& problem, const LoraLayer& layer) {
  return [&model = problem.model(), layer](ToyContext context) { return lora_logits(model, layer, context); };
}

bool is_zero(const LoraLayer& layer) {
  return (layer.a.array() == 0.0).all() && (layer.b.array() == 0.0).all();
}

/// The same tricks on a model that was given words nobody says, as many as make W square.
std::shared_ptr<const LoraProblem> squared(const LoraProblem& problem) {
  const ToyModel& model = problem.model();
  if (model.d_out() > ToyModel::input_size) {
    throw std::invalid_argument("transposition_bug: the model must not have more words than inputs");
  }
  std::vector<std::string> unused;
  for (std::size_t k = model.d_out(); k < ToyModel::input_size; ++k)
    unused.push_back("word" + std::to_string(k));
  return std::make_shared<const LoraProblem>(std::make_shared<const ToyModel>(model.with_words(unused)),
                                             problem.tricks(), problem.replays_manners());
}

MatrixShape shape_of(const Matrix& matrix) {
  return {static_cast<std::size_t>(matrix.rows()), static_cast<std::size_t>(matrix.cols())};
}

}  // namespace

std::optional<MatrixShape> product_shape(MatrixShape left, MatrixShape right) {
  if (left.columns != right.rows) return std::nullopt;
  return MatrixShape{left.rows, right.columns};
}

std::shared_ptr<const LoraProblem> museum_problem(ToyLanguage language) {
  const std::vector<ToyPhrase>& all = toy_corpus(language).tricks;
  return make_lora_problem(std::make_shared<const ToyModel>(language),
                           {all.begin(), all.begin() + museum_tricks})
      .value();
}

BothZeroBug both_zero_bug(std::shared_ptr<const LoraProblem> problem) {
  LoraSettings both_zero;
  both_zero.sigma = 0.0;
  LoraTrainer wrong(problem, both_zero);
  LoraTrainer right(problem, {});
  BothZeroBug bug{{wrong.snapshot()}, {right.snapshot()}, is_zero(wrong.layer()), {}};
  while (right.outcome() == Outcome::running && right.step_count() < step_limit) {
    wrong.step();
    right.step();
    bug.wrong.push_back(wrong.snapshot());
    bug.right.push_back(right.snapshot());
    bug.never_moved = bug.never_moved && is_zero(wrong.layer());
  }
  bug.comparison = compare(*problem, logits_of(*problem, wrong.layer()), logits_of(*problem, right.layer()));
  return bug;
}

ForgottenBaseBug forgotten_base_bug(std::shared_ptr<const LoraProblem> problem) {
  const LoraLayer layer = trained(problem, {});
  const Matrix& w = problem->model().w();
  const Matrix increment = layer.increment();
  const Matrix merged = layer.merged(w);
  return {w.norm(), increment.norm(), merged.norm(),
          compare(*problem, logits_of(*problem, increment), logits_of(*problem, merged))};
}

DoubleScaleBug double_scale_bug(std::shared_ptr<const LoraProblem> problem, double scale) {
  if (!std::isfinite(scale) || scale <= 0.0) {
    throw std::invalid_argument("double_scale_bug: the scale must be finite and above 0");
  }
  LoraSettings settings;
  settings.alpha = scale * static_cast<double>(settings.rank);
  const LoraLayer layer = trained(problem, settings);
  LoraLayer scaled_before = layer;
  scaled_before.b *= layer.scale();
  return {layer.scale(), layer.increment().norm(), scaled_before.increment().norm(),
          compare(*problem, logits_of(*problem, scaled_before), logits_of(*problem, layer))};
}

TranspositionBug transposition_bug(const std::shared_ptr<const LoraProblem>& problem) {
  const std::shared_ptr<const LoraProblem> square = squared(*problem);
  const LoraSettings settings;
  const LoraLayer layer = trained(square, settings);
  const Matrix& w = square->model().w();
  const Matrix right = layer.increment();
  const Matrix wrong = layer.scale() * (layer.a.transpose() * layer.b.transpose());
  const MatrixShape narrow = shape_of(problem->model().w());
  return {.w = narrow,
          .a = {settings.rank, narrow.columns},
          .b = {narrow.rows, settings.rank},
          .square_w = shape_of(w),
          .difference = (wrong - right).norm(),
          .norm = right.norm(),
          .comparison =
              compare(*square, logits_of(*square, Matrix(w + wrong)), logits_of(*square, Matrix(w + right)))};
}

}  // namespace lora
