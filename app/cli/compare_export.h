// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "app/exporting/export_formats.h"
#include "core/rank/rank_sweep.h"

namespace lora::app {

/// Writes error by rank, numbers by rank and error against numbers to `folder` (made when missing), each in
/// every format; files of the same name are replaced. Appends the files written to `files`. False when one
/// could not be written: why is said on stderr. Needs a QGuiApplication.
bool export_charts(const SweepResult& result, const QString& folder, const std::vector<ExportFormat>& formats,
                   QStringList& files);

}  // namespace lora::app
