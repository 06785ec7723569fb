// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lora::app {

/// Exit codes of every command.
enum ExitCode { exit_ok = 0, exit_failed = 1, exit_usage = 2 };

/// Writes to stdout as UTF-8. Buffered: see flush_output().
void write_output(const QString& text);
/// False when some of the output could not be written (full disk, closed pipe).
bool flush_output();
/// Writes a line to stderr as UTF-8.
void write_error(const QString& line);

}  // namespace lora::app
