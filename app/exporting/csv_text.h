// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lora::app {

/// A text as one CSV cell (RFC 4180 quotes). What a spreadsheet might run as a formula (looks_like_formula)
/// gets an apostrophe in front; numbers are written by csv_number() and keep their sign.
QString csv_text(const QString& text);

/// Shortest text that reads back as the same double, '.' as decimal mark in every locale; empty for NaN.
QString csv_number(double value);

/// The same table with tabs for pasting into a spreadsheet; tabs and line ends inside cells become spaces.
QString tab_separated(const QString& csv);

}  // namespace lora::app
