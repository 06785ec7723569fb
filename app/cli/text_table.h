// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

namespace lora::app {

/// Rows of cells as aligned text: the first column to the left, the others to the right, two blanks between.
/// Every row ends with a line break and has no blanks at its end.
QString format_table(const QVector<QStringList>& rows);

/// "0.1235": fixed digits, '.' as decimal mark, "–" for a value that is not defined (NaN).
QString format_number(double value, int digits = 4);
/// "12.5 %".
QString format_share(double share);
QString format_seconds(double seconds);

}  // namespace lora::app
