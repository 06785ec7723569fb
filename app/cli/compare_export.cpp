// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/compare_export.h"

#include <QFileInfo>

#include "app/charts/chart_exportable.h"
#include "app/cli/terminal.h"
#include "app/document/error_text.h"
#include "app/rank/sweep_chart_specs.h"

namespace lora::app {

bool export_charts(const SweepResult& result, const QString& folder, const std::vector<ExportFormat>& formats,
                   QStringList& files) {
  const Theme theme = Theme::named(ThemeId::light);
  for (const ChartSpec& spec : {error_by_rank_spec(result, false), numbers_by_rank_spec(result),
                                error_against_numbers_spec(result, false)}) {
    const auto written = export_all(ChartExportable(spec), folder, formats, PictureBackground::white, theme);
    if (!written) {
      write_error(QStringLiteral("lora-cinema: ") + error_text(written.error()));
      return false;
    }
    for (const QString& path : *written) files << QFileInfo(path).absoluteFilePath();
  }
  return true;
}

}  // namespace lora::app
