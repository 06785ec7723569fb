// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <vector>

#include "app/cli/command_data.h"
#include "app/cli/export_request.h"
#include "app/exporting/export_movie.h"

namespace lora::app {

/// What a run can be exported as, by the name --what takes.
struct ExportThings {
  std::map<QString, std::unique_ptr<Exportable>> pictures;
  std::map<QString, ExportMovie> films;
};

/// Takes the session's run, or trains one, and compares ranks where that is asked for. Progress goes to
/// stderr. Ends after the steps asked for, whatever the data are. The texts are in the language that is set.
ExportThings make_things(const CommandData& data, const TrainingSettings& settings,
                         const ExportRequest& request, bool use_kept_run);

}  // namespace lora::app
