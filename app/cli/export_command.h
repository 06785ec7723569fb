// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace lora::app {

/// `lora-cinema export`: charts, heat maps, films and a deck of a run, as files. Needs a QApplication, not a
/// display. Returns the exit code.
int run_export(const QStringList& arguments);

}  // namespace lora::app
