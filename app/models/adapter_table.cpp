// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/adapter_table.h"

#include <cmath>
#include <limits>

#include "app/controls/number_box.h"
#include "app/exporting/csv_text.h"
#include "app/models/adapter_texts.h"

namespace lora::app {
namespace {

TableCell cell(double value) {
  return number_cell(value, std::isfinite(value) ? short_number(value) : QStringLiteral("–"));
}

std::vector<TableCell> row_of(const AdapterModule& module, std::size_t number) {
  const ModuleSpectrum& spectrum = module.spectrum;
  const QString name = QString::fromStdString(spectrum.name);
  const double unknown = std::numeric_limits<double>::quiet_NaN();
  const double largest = spectrum.singular_values.empty() ? unknown : spectrum.singular_values.front();
  TableCell alpha = cell(spectrum.alpha);
  alpha.tool_tip = AdapterTexts::alpha_source(module.alpha_source);
  if (module.alpha_source == AlphaSource::missing) alpha.text += QStringLiteral(" ?");
  return {// The modules are ordered by name, numbers in names by their value.
          TableCell{name, csv_text(name), static_cast<int>(number), name},
          TableCell{AdapterTexts::shape(spectrum), csv_text(AdapterTexts::shape(spectrum)),
                    static_cast<double>(spectrum.d_out) * static_cast<double>(spectrum.d_in)},
          number_cell(static_cast<double>(spectrum.rank), QString::number(spectrum.rank)),
          alpha,
          cell(spectrum.scale),
          cell(spectrum.norm_a),
          cell(spectrum.norm_b),
          cell(spectrum.finite ? spectrum.norm_delta : unknown),
          cell(spectrum.finite ? spectrum.effective_rank : unknown),
          cell(largest)};
}

}  // namespace

TableContent AdapterTable::content(const AdapterReport& report) {
  TableContent table;
  table.columns = {
      {QStringLiteral("module"), tr("Module"), {}, true},
      {QStringLiteral("shape"), tr("Shape"), tr("d_out × d_in of ΔW")},
      {QStringLiteral("rank"), QStringLiteral("r"), tr("Rank: rows of A, columns of B")},
      {QStringLiteral("alpha"), QStringLiteral("α"), tr("As the adapter says it; \"?\" where it does not")},
      {QStringLiteral("scale"), tr("Scale"), tr("α/r, or α/√r with rsLoRA")},
      {QStringLiteral("norm_a"), QStringLiteral("‖A‖"), tr("Frobenius norm of A")},
      {QStringLiteral("norm_b"), QStringLiteral("‖B‖"), tr("Frobenius norm of B")},
      {QStringLiteral("norm_delta"), QStringLiteral("‖ΔW‖"), tr("Frobenius norm of the weight increment")},
      {QStringLiteral("effective_rank"), tr("Effective rank"),
       tr("How many directions ΔW really uses: exp of the entropy of its singular values (Roy and Vetterli, "
          "2007)")},
      {QStringLiteral("sigma_1"), QStringLiteral("σ₁"), tr("Largest singular value of ΔW")}};
  for (std::size_t k = 0; k < report.modules.size(); ++k) table.rows.push_back(row_of(report.modules[k], k));
  return table;
}

}  // namespace lora::app
