// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <vector>

#include "app/exporting/export_formats.h"

class QWidget;

namespace lora::app {

/// Takes a whole comparison out of the app: its charts, its table and its pictures, each in every format.
class SweepExporter {
  Q_DECLARE_TR_FUNCTIONS(lora::app::SweepExporter)
 public:
  SweepExporter(std::vector<const Exportable*> exportables, std::vector<ExportFormat> formats);

  /// Asks for a folder, asks before files are overwritten, writes, and says what came of it.
  void ask_and_write(QWidget* parent) const;
  /// The paths written; stops at the first Error.
  Result<std::vector<QString>> write_to(const QString& folder) const;
  /// File names that exist in the folder already.
  QStringList overwritten_in(const QString& folder) const;

 private:
  std::vector<const Exportable*> exportables_;
  std::vector<ExportFormat> formats_;
};

}  // namespace lora::app
