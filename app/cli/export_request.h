// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>
#include <QStringList>
#include <vector>

#include "app/cli/option_reader.h"
#include "app/exporting/export_formats.h"
#include "app/exporting/export_options.h"

namespace lora::app {

/// What `export` was asked for.
struct ExportRequest {
  QStringList what;  ///< names of exportable_names(), each once, in their order
  std::vector<ExportFormat> formats;
  ExportOptions options;
  QString folder;
  std::size_t steps = 0;
  bool exactly = false;  ///< exactly `steps` steps, not until converged
  bool force = false;
  bool logarithmic = false;
};

/// The names --what takes, each with the base of the file's name.
std::vector<std::pair<QString, QString>> exportable_names();
void describe_export(QCommandLineParser& parser);
/// What is wrong is kept by the reader.
ExportRequest read_export_request(const QCommandLineParser& parser, OptionReader& reader);
/// Every file that will be written, in order.
QStringList files_of(const ExportRequest& request);

}  // namespace lora::app
