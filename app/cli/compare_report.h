// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/rank/rank_sweep.h"

namespace lora::app {

/// What `compare` prints.
struct CompareReport {
  QString data_name;
  SweepSettings settings;
  SweepResult result;
  QStringList files;  ///< the charts that were written
};

/// One JSON object and a line break; numbers that are not defined are null.
QString json_of(const CompareReport& report);
/// A table and a few lines for people.
QString text_of(const CompareReport& report);

}  // namespace lora::app
