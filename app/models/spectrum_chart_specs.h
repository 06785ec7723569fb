// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "app/charts/chart_spec.h"
#include "app/models/adapter_loader.h"

namespace lora::app {

/// At most so many modules are drawn in one chart.
inline constexpr std::size_t most_spectra = 4;

/// Singular values of ΔW of the modules with these numbers, log scale.
ChartSpec spectrum_chart_spec(const AdapterReport& report, const std::vector<int>& modules);
/// Share of ‖ΔW‖² each smaller rank would keep.
ChartSpec energy_chart_spec(const AdapterReport& report, const std::vector<int>& modules);
/// Numbers in A and B, module by module.
ChartSpec adapter_size_chart_spec(const AdapterReport& report);

}  // namespace lora::app
