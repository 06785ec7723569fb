// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapter/adapter_spectrum.h"

#include <Eigen/QR>
#include <Eigen/SVD>
#include <algorithm>
#include <cmath>

namespace lora {
namespace {

/// Up to this size the one-sided Jacobi method is quick enough and the most accurate.
constexpr Eigen::Index jacobi_limit = 64;

/// The factor as tall matrix, longer side × r. Row-major r × d_in is column-major d_in × r.
Eigen::MatrixXd tall(const TensorView& tensor, std::size_t rank, bool rows_are_rank) {
  const std::vector<double> values = values_of(tensor);
  const auto r = static_cast<Eigen::Index>(rank);
  const auto side = static_cast<Eigen::Index>(values.size() / rank);
  if (rows_are_rank) return Eigen::Map<const Eigen::MatrixXd>(values.data(), side, r);
  return Eigen::Map<const Eigen::MatrixXd>(values.data(), r, side).transpose();
}

/// R of the QR decomposition, min(side, r) × r.
Eigen::MatrixXd upper_factor(const Eigen::MatrixXd& matrix) {
  const Eigen::HouseholderQR<Eigen::MatrixXd> qr(matrix);
  const Eigen::Index rows = std::min(matrix.rows(), matrix.cols());
  return qr.matrixQR().topRows(rows).triangularView<Eigen::Upper>();
}

std::vector<double> singular_values_of(const Eigen::MatrixXd& matrix) {
  const Eigen::VectorXd values = std::min(matrix.rows(), matrix.cols()) <= jacobi_limit
                                     ? Eigen::JacobiSVD<Eigen::MatrixXd>(matrix).singularValues().eval()
                                     : Eigen::BDCSVD<Eigen::MatrixXd>(matrix).singularValues().eval();
  return {values.begin(), values.end()};
}

}  // namespace

double effective_rank(std::span<const double> singular_values) {
  double sum = 0.0;
  for (const double value : singular_values) sum += value;
  if (!(sum > 0.0)) return 0.0;
  double entropy = 0.0;
  for (const double value : singular_values) {
    const double share = value / sum;
    if (share > 0.0) entropy -= share * std::log(share);
  }
  return std::exp(entropy);
}

std::vector<double> energy_kept(std::span<const double> singular_values) {
  std::vector<double> kept;
  if (singular_values.empty()) return kept;
  const double largest = *std::max_element(singular_values.begin(), singular_values.end());
  double sum = 0.0;
  for (const double value : singular_values) {
    const double part = largest > 0.0 ? value / largest : 0.0;  // squares of tiny values would vanish
    sum += part * part;
    kept.push_back(sum);
  }
  for (double& value : kept) value = sum > 0.0 ? value / sum : 1.0;
  return kept;
}

ModuleSpectrum module_spectrum(const LoraModule& module) {
  ModuleSpectrum spectrum;
  spectrum.name = module.name;
  spectrum.d_out = module.d_out;
  spectrum.d_in = module.d_in;
  spectrum.rank = module.rank;
  spectrum.alpha = module.alpha;
  spectrum.scale = module.scale;
  spectrum.parameters = module.parameters();
  const Eigen::MatrixXd a = tall(module.a, module.rank, true);
  const Eigen::MatrixXd b = tall(module.b, module.rank, false);
  spectrum.norm_a = a.norm();
  spectrum.norm_b = b.norm();
  spectrum.finite = a.allFinite() && b.allFinite() && std::isfinite(module.scale);
  if (!spectrum.finite) return spectrum;
  const Eigen::MatrixXd middle = upper_factor(b) * upper_factor(a).transpose();
  spectrum.singular_values = singular_values_of(middle);
  for (double& value : spectrum.singular_values) value *= std::abs(module.scale);
  spectrum.norm_delta = std::abs(module.scale) * middle.norm();
  spectrum.effective_rank = effective_rank(spectrum.singular_values);
  spectrum.energy_kept = energy_kept(spectrum.singular_values);
  return spectrum;
}

std::optional<std::vector<ModuleSpectrum>> adapter_spectra(const PeftAdapter& adapter,
                                                           const SpectrumProgress& progress) {
  std::vector<ModuleSpectrum> spectra;
  spectra.reserve(adapter.modules.size());
  for (const LoraModule& module : adapter.modules) {
    if (progress && !progress(spectra.size(), adapter.modules.size())) return std::nullopt;
    spectra.push_back(module_spectrum(module));
  }
  return spectra;
}

AdapterTotals adapter_totals(const PeftAdapter& adapter) {
  AdapterTotals totals;
  totals.modules = adapter.modules.size();
  for (const LoraModule& module : adapter.modules) {
    totals.lora_parameters += module.parameters();
    totals.bytes += bytes_in(module.a) + bytes_in(module.b);
    const bool first = totals.highest_rank == 0;
    totals.lowest_rank = first ? module.rank : std::min(totals.lowest_rank, module.rank);
    totals.highest_rank = std::max(totals.highest_rank, module.rank);
  }
  for (const FullTensor& full : adapter.full) {
    totals.full_parameters += numbers_in(full.tensor);
    totals.bytes += bytes_in(full.tensor);
  }
  return totals;
}

}  // namespace lora
