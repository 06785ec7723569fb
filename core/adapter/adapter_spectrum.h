// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/adapter/peft_adapter.h"

namespace lora {

/// What one module does to its weight. Norms are Frobenius norms.
struct ModuleSpectrum {
  std::string name;
  std::size_t d_out = 0;
  std::size_t d_in = 0;
  std::size_t rank = 0;
  double alpha = 0.0;
  double scale = 0.0;
  std::uint64_t parameters = 0;  ///< numbers in A and B
  double norm_a = 0.0;
  double norm_b = 0.0;
  double norm_delta = 0.0;  ///< ‖ΔW‖
  /// Of ΔW, largest first, min(r, d_out, d_in) of them; empty when `finite` is false.
  std::vector<double> singular_values;
  double effective_rank = 0.0;
  /// Entry k: share of ‖ΔW‖² in the best approximation of rank k + 1.
  std::vector<double> energy_kept;
  bool finite = true;  ///< false when A, B or α holds an infinity or NaN
};

/// Singular values of scale·B·A from the QR factors of B and of Aᵀ: B·A = Q_B (R_B R_Aᵀ) Q_Aᵀ has those of
/// the r × r matrix in the middle, so that the d_out × d_in product is never formed.
ModuleSpectrum module_spectrum(const LoraModule& module);

/// exp of the entropy of σ_k/Σσ: from 1 (one direction) to the number of values (all equal); 0 when all are
/// 0. Source: Roy and Vetterli, "The effective rank: a measure of effective dimensionality", EUSIPCO 2007.
double effective_rank(std::span<const double> singular_values);

/// Entry k: Σ_{i ≤ k} σ_i² / Σ σ_i² (Eckart–Young); all 1 when every value is 0, as nothing is lost.
std::vector<double> energy_kept(std::span<const double> singular_values);

/// Told before each module, with the modules done and their number; returns false to stop.
using SpectrumProgress = std::function<bool(std::size_t done, std::size_t total)>;

/// Of every module, in order; nothing when `progress` said stop.
std::optional<std::vector<ModuleSpectrum>> adapter_spectra(const PeftAdapter& adapter,
                                                           const SpectrumProgress& progress = {});

struct AdapterTotals {
  std::size_t modules = 0;
  std::uint64_t lora_parameters = 0;
  std::uint64_t full_parameters = 0;  ///< in tensors that are no factors
  std::uint64_t bytes = 0;            ///< of all tensors
  std::size_t lowest_rank = 0;
  std::size_t highest_rank = 0;
};

AdapterTotals adapter_totals(const PeftAdapter& adapter);

}  // namespace lora
