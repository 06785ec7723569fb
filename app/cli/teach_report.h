// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/cli/teach_run.h"
#include "core/lora/lora_settings.h"

namespace lora::app {

/// What is said about a run of the tiny model.
struct TeachReport {
  LoraSettings settings;
  TeachRun run;
  QString folder;  ///< the saved adapter; empty: not saved
};

QString json_of(const TeachReport& report);
QString text_of(const TeachReport& report);

}  // namespace lora::app
