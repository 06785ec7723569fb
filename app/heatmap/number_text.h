// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lora::app {

/// `value` with a fixed number of decimals, '.' as decimal mark and a real minus sign; never "−0.00".
/// What is not finite is "–".
QString number_text(double value, int decimals);
/// Full precision for files: the shortest text that reads back as the same number, ASCII only; empty when not
/// finite.
QString exact_number_text(double value);
/// One field of a CSV line: quoted where RFC 4180 asks for it; what a spreadsheet would take for a formula
/// gets an apostrophe in front.
QString csv_field(const QString& text);

}  // namespace lora::app
