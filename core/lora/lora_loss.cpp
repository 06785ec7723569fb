// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lora/lora_loss.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace lora {
namespace {

/// Makes logits the probabilities of softmax; returns −log of the right one.
double softmax(std::vector<double>& logits, std::size_t right) {
  const double highest = *std::max_element(logits.begin(), logits.end());
  const double right_logit = logits[right] - highest;
  double sum = 0.0;
  for (double& value : logits) {
    value = std::exp(value - highest);
    sum += value;
  }
  for (double& value : logits) value /= sum;
  return std::log(sum) - right_logit;
}

/// matrix += factor · column · rowᵀ.
void add_outer(Matrix& matrix, double factor, const std::vector<double>& column,
               const std::vector<double>& row) {
  for (std::size_t i = 0; i < column.size(); ++i) {
    double* numbers = matrix.data() + i * row.size();
    const double height = factor * column[i];
    for (std::size_t k = 0; k < row.size(); ++k) numbers[k] += height * row[k];
  }
}

/// Bᵀ d, r numbers.
std::vector<double> squeezed_back(const Matrix& b, const std::vector<double>& d) {
  std::vector<double> back(static_cast<std::size_t>(b.cols()), 0.0);
  for (std::size_t i = 0; i < d.size(); ++i) {
    const double* row = b.data() + i * back.size();
    for (std::size_t k = 0; k < back.size(); ++k) back[k] += row[k] * d[i];
  }
  return back;
}

double norm(const Matrix& matrix) {
  double squares = 0.0;
  for (Eigen::Index k = 0; k < matrix.size(); ++k) squares += matrix.data()[k] * matrix.data()[k];
  return std::sqrt(squares);
}

void check_shapes(const LoraProblem& problem, const LoraLayer& layer) {
  if (layer.d_in() != ToyModel::input_size || layer.d_out() != problem.model().d_out() ||
      layer.a.rows() != layer.b.cols()) {
    throw std::invalid_argument("evaluate: A must be r × d_in and B d_out × r");
  }
}

}  // namespace

void evaluate(const LoraProblem& problem, const LoraLayer& layer, LoraEvaluation& evaluation) {
  check_shapes(problem, layer);
  evaluation.loss = 0.0;
  evaluation.least_probability = 1.0;
  evaluation.gradient_a.setZero(layer.a.rows(), layer.a.cols());
  evaluation.gradient_b.setZero(layer.b.rows(), layer.b.cols());
  const auto count = static_cast<double>(std::max<std::size_t>(1, problem.examples().size()));
  const double weight = layer.scale() / count;
  for (const LoraExample& example : problem.examples()) {
    const std::vector<double> squeezed = layer.squeeze(example.x);
    std::vector<double> d = layer.expand(squeezed);
    for (std::size_t k = 0; k < d.size(); ++k) d[k] = example.frozen[k] + d[k];
    evaluation.loss += softmax(d, example.next) / count;
    evaluation.least_probability = std::min(evaluation.least_probability, d[example.next]);
    d[example.next] -= 1.0;
    add_outer(evaluation.gradient_b, weight, d, squeezed);
    add_outer(evaluation.gradient_a, weight, squeezed_back(layer.b, d), example.x);
  }
  evaluation.gradient_norm_a = norm(evaluation.gradient_a);
  evaluation.gradient_norm_b = norm(evaluation.gradient_b);
}

}  // namespace lora
