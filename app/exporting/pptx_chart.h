// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "app/exporting/pptx_workbook.h"

namespace lora::app {

/// The chart part (ECMA-376 part 1, 21.2): a scatter chart with lines, or lines and stacked columns over
/// categories. Each series refers to the cells of `sheet` and repeats their numbers, so that programs can
/// show it without the workbook. `workbook_id` is the relation to the workbook.
QByteArray chart_xml(const DeckChart& chart, const ChartSheet& sheet, const QString& workbook_id,
                     const Deck& deck);

}  // namespace lora::app
