// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <memory>

#include "app/cli/training_run.h"

namespace lora::app {

/// What `train` prints.
struct TrainReport {
  QString data_name;
  TrainingSettings settings;
  std::shared_ptr<const TrainingProblem> problem;
  TrainingRun run;
  bool with_hash = false;
};

/// One JSON object and a line break. Numbers that are not defined (hidden error without hidden ratings, SVD
/// floor of a table with unseen cells) are null.
QString json_of(const TrainReport& report);
/// A few lines for people.
QString text_of(const TrainReport& report);

}  // namespace lora::app
